import type { Language } from '#shared/coach/language.ts'
import type { Answer, Answered, AnswerTo, Asked, Question } from './questions.ts'

interface Waiting {
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let isWithoutWorker = false
let last = 0

/** Where no worker may run, the coach works on the page itself. */
const answerHere = async ({ question, resolve, reject }: Waiting): Promise<void> => {
  try {
    const { answerQuestion } = await import('./answer-here.ts')
    resolve(answerQuestion(question))
  } catch (error) {
    reject(error)
  }
}

const giveUpWorker = () => {
  isWithoutWorker = true
  worker?.terminate()
  worker = null
  const left = [...waiting.values()]
  waiting.clear()
  for (const one of left) void answerHere(one)
}

const hear = ({ data: { number, answer } }: MessageEvent<Answered>) => {
  waiting.get(number)?.resolve(answer)
  waiting.delete(number)
}

/** He comes with the reader's language; the bundler wants both addresses in full. */
const newWorker = (reader: Language): Worker =>
  reader === 'de'
    ? new Worker(new URL('./coach-worker-de.ts', import.meta.url), { type: 'module' })
    : new Worker(new URL('./coach-worker-en.ts', import.meta.url), { type: 'module' })

const startWorker = (reader: Language): Worker => {
  const started = newWorker(reader)
  started.addEventListener('message', hear)
  started.addEventListener('error', giveUpWorker)
  return started
}

const send = (number: number, question: Question) => {
  try {
    worker ??= startWorker(question.language)
    const asked: Asked = { number, question }
    worker.postMessage(asked)
  } catch {
    giveUpWorker()
  }
}

/** Asks the coach beside the page's own work; the first question fetches him. */
export const askCoach = <Q extends Question>(question: Q): Promise<AnswerTo<Q>> =>
  new Promise<Answer>((resolve, reject) => {
    const one = { question, resolve, reject }
    if (isWithoutWorker) return void answerHere(one)
    last += 1
    waiting.set(last, one)
    send(last, question)
  }) as Promise<AnswerTo<Q>> // the worker answers what it was asked

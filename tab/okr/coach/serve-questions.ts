import type { Language } from '#shared/coach/language.ts'
import { isTaught, type LanguagePack, teach } from '#shared/coach/languages/pack.ts'
import { answerQuestion } from './answer-question.ts'
import { isIn } from './languages-of.ts'
import type { Answered, Asked, Question } from './questions.ts'

/** The language that the coach learns only when somebody writes in it. */
export interface Other {
  readonly language: Language
  readonly fetch: () => Promise<LanguagePack>
}

const answer = ({ number, question }: Asked): void => {
  const answered: Answered = { number, answer: answerQuestion(question) }
  postMessage(answered)
}

/** Its answer waits for nothing where the language is known already. */
const needs = (question: Question, { language }: Other): boolean =>
  !isTaught(language) && isIn(language, question)

/** Answers in the worker: building lexicons and judging a board take longer than a frame, and typing must not wait. */
export const serveQuestions = (other: Other): void => {
  const learn = async (asked: Asked) => {
    teach(other.language, await other.fetch())
    answer(asked)
  }
  const refuse = (error: unknown) => setTimeout(() => Promise.reject(error))
  addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    if (needs(data.question, other)) learn(data).catch(refuse)
    else answer(data)
  })
}

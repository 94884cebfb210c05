import { answerQuestion } from './answer-question.ts'
import type { Answered, Asked } from './questions.ts'

// Building the lexicons and judging a board take longer than a frame on a slow phone: typing must not wait for it.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const answered: Answered = { number: data.number, answer: answerQuestion(data.question) }
  postMessage(answered)
})

import '#shared/coach/languages/both.ts'

/** The coach on the page itself, where no worker may run. */
export { answerQuestion } from './answer-question.ts'

import { judgeKeyResult, judgeObjective, judgeSet } from '#shared/coach/judge.ts'
import type { Answer, Question } from './questions.ts'

/** The coach's own work, in the languages he has been taught. */
export const answerQuestion = (question: Question): Answer => {
  switch (question.about) {
    case 'objective':
      return judgeObjective(question.input, question.language)
    case 'key_result':
      return judgeKeyResult(question.input, question.language)
    case 'set':
      return judgeSet(question.input, question.language)
  }
}

import type { KeyResultInput, ObjectiveInput, SetInput } from '#shared/coach/inputs.ts'
import type { KeyResultJudgement, ObjectiveJudgement, SetJudgement } from '#shared/coach/judge.ts'
import type { Language } from '#shared/coach/language.ts'

/** What the coach can be asked; the language is the reader's. */
export type Question =
  | { readonly about: 'objective'; readonly input: ObjectiveInput; readonly language: Language }
  | { readonly about: 'key_result'; readonly input: KeyResultInput; readonly language: Language }
  | { readonly about: 'set'; readonly input: SetInput; readonly language: Language }

interface Answers {
  readonly objective: ObjectiveJudgement
  readonly key_result: KeyResultJudgement
  readonly set: SetJudgement
}
export type AnswerTo<Q extends Question> = Answers[Q['about']]
export type Answer = Answers[keyof Answers]

export interface Asked {
  readonly number: number
  readonly question: Question
}
export interface Answered {
  readonly number: number
  readonly answer: Answer
}

import type { LeftOut, Params, Sentence } from './explain-sentences.ts'
import type { Health } from './health.ts'

export type Figure = 'progress' | 'expected_pace' | 'health' | 'forecast' | 'suggested_grade' | 'confidence'

export interface ExplanationTerm {
  readonly label: string
  readonly value: number | null
  readonly weight: number | null
  readonly leftOut: LeftOut | null
}

/** One number or colour with its own arithmetic. */
export interface Explanation {
  /** "objective" or the key result's id. */
  readonly subject: string
  readonly figure: Figure
  readonly value: number | Health | null
  readonly sentence: Sentence
  readonly params: Params
  readonly terms: readonly ExplanationTerm[]
}

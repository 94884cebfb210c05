import type { LeftOut, Params, Sentence } from './explain-sentences.ts'
import type { Health } from './health.ts'

export const FIGURES = [
  'progress',
  'expected_pace',
  'health',
  'forecast',
  'suggested_grade',
  'confidence',
  'check_ins',
  'balance',
  'cycle',
] as const
export type Figure = (typeof FIGURES)[number]

export interface ExplanationTerm {
  readonly label: string
  readonly value: number | null
  readonly weight: number | null
  readonly leftOut: LeftOut | null
}

/** One number or colour with its own arithmetic. */
export interface Explanation {
  /** "objective", the key result's id, or "unit". */
  readonly subject: string
  readonly figure: Figure
  readonly value: number | Health | null
  readonly sentence: Sentence
  readonly params: Params
  readonly terms: readonly ExplanationTerm[]
}

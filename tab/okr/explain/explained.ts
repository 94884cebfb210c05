import type { Figure } from '#shared/domain/explanation.ts'
import type { Metric } from '#shared/domain/metric.ts'
import type { BoardPlace, ObjectivePlace } from '#tab/paths.ts'
import type { ExplanationView } from './sentence.ts'

/** Where the arithmetic is to be had: it is the server's. */
export type Source =
  | { readonly of: 'objective'; readonly place: ObjectivePlace }
  | { readonly of: 'unit'; readonly place: BoardPlace }
  /** It came with what is shown. */
  | { readonly of: 'given'; readonly explanations: readonly ExplanationView[] }

/** One or more figures about one thing. */
export interface Explained {
  readonly source: Source
  /** "objective", the key result's id, or "unit". */
  readonly subject: string
  readonly figures: readonly Figure[]
  readonly metric?: Metric | null
}

/** Of a unit in a cycle. */
export const unitFigures = (place: BoardPlace, ...figures: readonly Figure[]): Explained => ({
  source: { of: 'unit', place },
  subject: 'unit',
  figures,
})

/** Of the whole organisation, as they came with it. */
export const givenFigures = (
  explanations: readonly ExplanationView[],
  ...figures: readonly Figure[]
): Explained => ({ source: { of: 'given', explanations }, subject: 'unit', figures })

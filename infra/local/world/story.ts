import type { Metric } from '#shared/domain/metric.ts'
import type { Ambition, Origin } from '#shared/domain/objective.ts'
import type { PersonKey } from './people.ts'
import type { UnitKey } from './units.ts'

/**
 * The story of a cycle, told by week (0 is the first one), so that it is the same whenever it is started.
 * A mention of somebody is written `@{name}` with their key in people.ts.
 */
export interface StoryKeyResult {
  readonly title: string
  readonly owner: PersonKey
  readonly metric: Metric
  readonly weight?: number
  /** Measured value of every week; null where nobody checked in. */
  readonly values?: readonly (number | null)[]
  /** Confidence from this week on. */
  readonly sure?: Readonly<Record<number, number>>
  readonly notes?: Readonly<Record<number, string>>
  /** A change of words or metric in the middle of the cycle, with its reason. */
  readonly changes?: readonly {
    readonly week: number
    readonly by: PersonKey
    readonly title?: string
    readonly metric?: Metric
    readonly reason: string
  }[]
  /** The last value of a week was first given wrongly and put right an hour later. */
  readonly mistyped?: { readonly week: number; readonly value: number }
  /** Archived in this week. */
  readonly archived?: { readonly week: number; readonly by: PersonKey }
  /** Final grade where it differs from the suggestion. */
  readonly grade?: { readonly value: number; readonly reason: string }
  /** Title of the key result of the earlier cycle that this one goes on with; such key results stand first. */
  readonly carries?: string
}

export interface StoryComment {
  readonly week: number
  readonly by: PersonKey
  readonly text: string
}

export interface StoryObjective {
  /** Names the objective inside the story. */
  readonly key: string
  readonly title: string
  readonly why: string
  readonly origin: Origin
  /** Aspirational unless said otherwise. */
  readonly ambition?: Ambition
  readonly owner: PersonKey
  readonly keyResults: readonly StoryKeyResult[]
  readonly comments?: readonly StoryComment[]
  /** How far it has come; active, or closed in a finished cycle, unless said otherwise. */
  readonly reaches?: 'draft' | 'proposed' | 'agreed'
  /** Members who have not said yes; a lead activates without them. */
  readonly withoutAnswerOf?: readonly PersonKey[]
  /** Members who said no to the proposal, and why. */
  readonly objections?: readonly { readonly by: PersonKey; readonly note: string }[]
  readonly cancelled?: { readonly week: number; readonly by: PersonKey; readonly reason: string }
  /** Final grade where it differs from the suggestion. */
  readonly grade?: { readonly value: number; readonly reason: string }
  /** Key of the objective of the earlier cycle that this one goes on with. */
  readonly carries?: string
}

/** What one unit does in one cycle. */
export interface StoryUnit {
  readonly unit: UnitKey
  readonly objectives: readonly StoryObjective[]
}

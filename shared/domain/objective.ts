import type { RuleId } from '#shared/coach/rules/rule-ids.ts'
import type { CycleId, DismissalId, KeyResultId, ObjectiveId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import type { Metric, Reading } from './metric.ts'

export type Origin = 'top_down' | 'bottom_up'
/** Aspirational objectives land well at 0.7, committed ones at 1.0. */
export type Ambition = 'aspirational' | 'committed'
export type ObjectiveState = 'draft' | 'proposed' | 'agreed' | 'active' | 'closed' | 'cancelled'

/** A final judgement, 0.0 to 1.0; `reason` is required where it differs from the suggestion. */
export interface Grade {
  readonly value: number
  readonly suggested: number | null
  readonly reason: string | null
}

export interface KeyResult {
  readonly id: KeyResultId
  readonly title: string
  readonly ownerId: PersonId | null
  readonly metric: Metric
  /** Share in the objective's mean; 0 leaves the key result out. */
  readonly weight: number
  /** Fractional index: sorts among its siblings as plain text. */
  readonly order: string
  readonly readings: readonly Reading[]
  readonly grade: Grade | null
  readonly archivedAt: string | null
  readonly carriedFrom: { readonly cycleId: CycleId; readonly keyResultId: KeyResultId } | null
}

export interface Agreement {
  readonly personId: PersonId
  readonly answer: 'yes' | 'no'
  readonly note: string | null
  readonly at: string
}

/** Who activated, and whose yes was still missing then. */
export interface Activation {
  readonly by: PersonId
  readonly at: string
  readonly withoutAnswerOf: readonly PersonId[]
}

/** A finding of the coach that the team has set aside; it holds until the text it is about changes. */
export interface Dismissal {
  readonly id: DismissalId
  readonly ruleId: RuleId
  /** The key result the finding is about; null for the objective itself. */
  readonly keyResultId: KeyResultId | null
  /** Names the text as it was then, see shared/coach/dismissal.ts. */
  readonly textKey: string
  readonly reason: string
  readonly by: PersonId
  readonly at: string
}

export interface Objective {
  readonly id: ObjectiveId
  readonly cycleId: CycleId
  readonly unitId: UnitId
  readonly title: string
  /** Why it matters: strategy or team need it is derived from. */
  readonly why: string
  readonly origin: Origin
  readonly ambition: Ambition
  readonly ownerId: PersonId | null
  readonly state: ObjectiveState
  readonly order: string
  readonly keyResults: readonly KeyResult[]
  readonly agreements: readonly Agreement[]
  readonly activation: Activation | null
  readonly grade: Grade | null
  readonly cancelReason: string | null
  readonly archivedAt: string | null
  readonly carriedFrom: { readonly cycleId: CycleId; readonly objectiveId: ObjectiveId } | null
  readonly carriedTo: { readonly cycleId: CycleId; readonly objectiveId: ObjectiveId } | null
  readonly dismissals: readonly Dismissal[]
  readonly commentCount: number
  readonly createdAt: string
  readonly createdBy: PersonId
}

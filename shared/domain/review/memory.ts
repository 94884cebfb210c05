import type { CycleId, PersonId, ReviewId, UnitId } from '#shared/kernel/ids.ts'
import type { Ritual } from '../ritual/ritual.ts'
import type { PulseTally } from './pulse.ts'

/** The session something comes from. */
export interface Origin {
  readonly cycleId: CycleId
  readonly reviewId: ReviewId
  readonly ritual: Ritual
  readonly on: string
}

export type ActionState = 'open' | 'done' | 'dropped'

/** What the unit has agreed to do; it belongs to the unit, not to the session, and outlives the cycle. */
export interface ReviewAction {
  readonly memory: 'action'
  readonly id: string
  readonly unitId: UnitId
  readonly text: string
  readonly ownerId: PersonId | null
  readonly dueOn: string | null
  readonly state: ActionState
  readonly from: Origin
  readonly by: PersonId
  readonly at: string
  readonly settled: { readonly at: string; readonly reviewId: ReviewId } | null
  /** The blocker or commitment of its session that it was made of, when that ended; absent for what was agreed as an action. */
  readonly ofItem?: string
}

export interface LearnedTopic {
  readonly columnId: string
  readonly title: string | null
  readonly text: string
  readonly dots: number
}

/** What a closed session leaves to later ones. */
export interface Learning {
  readonly memory: 'learning'
  readonly id: string
  readonly unitId: UnitId
  readonly from: Origin
  readonly decisions: readonly string[]
  readonly topics: readonly LearnedTopic[]
  readonly pulse: PulseTally | null
}

/** What a unit keeps from session to session, across cycles. */
export type UnitMemory = ReviewAction | Learning

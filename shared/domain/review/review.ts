import type { CycleId, KeyResultId, ObjectiveId, PersonId, ReviewId, UnitId } from '#shared/kernel/ids.ts'
import type { Ritual } from '../ritual/ritual.ts'
import type { AgendaStep, StepId } from './agenda.ts'
import type { PulseTally } from './pulse.ts'
import type { RetroSettings } from './retro-format.ts'

export const REVIEW_STATES = ['scheduled', 'open', 'closed'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** What people vote their confidence on: a key result, or an objective as a whole. */
export interface VoteTopic {
  readonly objectiveId: ObjectiveId
  readonly keyResultId: KeyResultId | null
}

/** What was voted, once it is revealed: the values without the people. */
export interface RevealedVote extends VoteTopic {
  /** Ascending. */
  readonly values: readonly number[]
}

export interface Reopening {
  readonly by: PersonId
  readonly at: string
  readonly reason: string
}

/** Where everybody is. */
export interface Current {
  readonly stepId: StepId
  readonly startedAt: string
  /** Of the step's things the one that is talked about, e.g. a key result; absent where nobody has said. */
  readonly focusId?: string | null
}

/** How many dots lie on a card or a group, once they are counted. */
export interface DotTotal {
  readonly targetId: string
  readonly dots: number
}

/**
 * One occurrence of a ritual of a unit on a day. Small: what many people write at once (cards, votes, dots, notes,
 * presence) are records of their own, see part.ts.
 */
export interface Review {
  readonly id: ReviewId
  readonly cycleId: CycleId
  readonly unitId: UnitId
  readonly ritual: Ritual
  /** Day in the organisation's time zone. */
  readonly on: string
  /** Planned beginning as an ISO instant; null where only the day is known. */
  readonly startsAt: string | null
  /** Of the minutes. */
  readonly language: 'de' | 'en'
  readonly state: ReviewState
  readonly agenda: readonly AgendaStep[]
  /** The step everybody's panel follows, since when by the server's clock. */
  readonly current: Current | null
  readonly facilitatorId: PersonId | null
  readonly openedAt: string | null
  readonly closedAt: string | null
  readonly closedBy: 'facilitator' | 'timer' | null
  readonly reopenings: readonly Reopening[]
  /** Retrospectives only. */
  readonly retro: RetroSettings | null
  readonly votes: readonly RevealedVote[]
  readonly areCardsRevealed: boolean
  /** Null until the dots are revealed. */
  readonly dots: readonly DotTotal[] | null
  /** Null until the pulse is revealed; from then on nobody can answer any more. */
  readonly pulse: PulseTally | null
  /** The actions shown in the session, as of its closing. */
  readonly actionIds: readonly string[]
}

/** A revealed topic takes no further vote. */
export const isRevealed = ({ votes }: Pick<Review, 'votes'>, topic: VoteTopic): boolean =>
  votes.some((vote) => isSameTopic(vote, topic))

export const isSameTopic = (a: VoteTopic, b: VoteTopic): boolean =>
  a.objectiveId === b.objectiveId && a.keyResultId === b.keyResultId

export const topicKey = ({ objectiveId, keyResultId }: VoteTopic): string => keyResultId ?? objectiveId

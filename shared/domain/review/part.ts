import type { KeyResultId, ObjectiveId, PersonId, ReviewId } from '#shared/kernel/ids.ts'
import type { PulseTally } from './pulse.ts'
import type { DotTotal, VoteTopic } from './review.ts'

/**
 * What belongs to a session and is written by many at once, each a record of its own.
 *
 * Hidden and anonymous things are kept so that afterwards nobody can say whose they were, not even somebody who reads
 * the whole store:
 *
 * - Hidden cards, votes and dots carry their author, who must get them back after a reload. Only the author is ever
 *   answered with them.
 * - Votes and dots are counted when they are revealed: the session keeps sorted values and totals, the records with the
 *   people are deleted in the same batch. What is still hidden when the session ends is deleted with it.
 * - Cards of an anonymous retrospective are replaced when they are revealed, all in one batch: new random ids, no author,
 *   no time, in the order of ids that are nothing but random. Neither id, order, time nor the store's own time stamps lead back.
 * - The pulse is never kept by person. One record holds how often each answer was given to each question, and a list of
 *   salted hashes of those who have answered, sorted. Salt and list are deleted when the pulse is revealed or the session
 *   ends; the tally stays only from three answers up. Results are shown once, at the end: watching them grow would tell
 *   what the last one said.
 * - None of these writes leaves a history entry, and none of their endpoints takes an Idempotency-Key, whose record would
 *   keep the answer with the person. Cards bring an id made by the client, which the reveal replaces; everything else is
 *   the same when it is sent twice, except the pulse, which refuses the second.
 * - Live updates say that a session has changed, not what or by whom. The log says neither bodies nor people.
 *
 * - What is hidden is closed in the store with a key that is kept apart from it (functions/records/sealed-parts.ts), all
 *   of the same length. Somebody who copies the store before and after one vote, card or answer, as a continuous backup
 *   does, sees that there was one.
 *
 * What remains: somebody who holds such copies and the installation's settings of that time.
 */
export type ReviewPart = Presence | Ballot | Card | CardGroup | Dots | PulseBox | Item | WrittenMinutes

interface Part {
  readonly reviewId: ReviewId
}

export interface Presence extends Part {
  readonly part: 'presence'
  readonly personId: PersonId
  readonly joinedAt: string
  readonly seenAt: string
  readonly leftAt: string | null
}

export interface Vote extends VoteTopic {
  /** 0 to 10. */
  readonly confidence: number
}

/** One person's votes that are not revealed yet. */
export interface Ballot extends Part {
  readonly part: 'ballot'
  readonly personId: PersonId
  readonly votes: readonly Vote[]
}

export interface Card extends Part {
  readonly part: 'card'
  readonly id: string
  readonly columnId: string
  readonly text: string
  readonly isHidden: boolean
  /** Null once it is revealed in an anonymous retrospective; so is `at`. */
  readonly by: PersonId | null
  readonly at: string | null
  readonly groupId: string | null
}

export interface CardGroup extends Part {
  readonly part: 'group'
  readonly id: string
  readonly columnId: string
  readonly title: string
}

/** One person's dots that are not counted yet. */
export interface Dots extends Part {
  readonly part: 'dots'
  readonly personId: PersonId
  readonly on: readonly DotTotal[]
}

export interface PulseBox extends Part {
  readonly part: 'pulse'
  readonly tally: PulseTally
  readonly salt: string
  /** Salted hashes of the people, sorted. */
  readonly answered: readonly string[]
}

export const ITEM_KINDS = ['decision', 'blocker', 'commitment', 'parking'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export interface Item extends Part {
  readonly part: 'item'
  readonly id: string
  readonly kind: ItemKind
  readonly text: string
  readonly ownerId: PersonId | null
  readonly objectiveId: ObjectiveId | null
  readonly keyResultId: KeyResultId | null
  readonly isDone: boolean
  readonly by: PersonId
  readonly at: string
}

export const POST_TARGETS = ['calendar', 'channel'] as const
export type PostTarget = (typeof POST_TARGETS)[number]

/** Where minutes were sent, and what became of it. */
export interface Posted {
  readonly to: PostTarget
  readonly outcome: 'posted' | 'not_set_up' | 'consent_required' | 'failed'
  readonly at: string
}

export interface WrittenMinutes extends Part {
  readonly part: 'minutes'
  readonly markdown: string
  /** By hand; false where closing the session kept what had been made of it. */
  readonly isEdited: boolean
  readonly posted: readonly Posted[]
}

/** What tells a part from the others of its session. */
export function partKey(part: ReviewPart): string {
  switch (part.part) {
    case 'presence':
    case 'ballot':
    case 'dots':
      return `${part.part}:${part.personId}`
    case 'card':
    case 'group':
    case 'item':
      return `${part.part}:${part.id}`
    case 'pulse':
    case 'minutes':
      return part.part
  }
}

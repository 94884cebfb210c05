import { doingOf, historyOf } from '#functions/api/doing.ts'
import type { Context } from '#functions/http/context.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { create, type PendingWrite, remove, replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { reviewKind, reviewPartKind } from '#functions/records/review-kinds.ts'
import { revealReview as contract } from '#shared/contracts/reviews/reveal-review.ts'
import type { Doing } from '#shared/domain/doing.ts'
import type { Ballot, Card } from '#shared/domain/review/part.ts'
import {
  asRevealed,
  type Reveal,
  revealCards,
  revealDots,
  revealPulse,
  revealVotes,
  stillHidden,
} from '#shared/domain/review/revealed.ts'
import type { Review } from '#shared/domain/review/review.ts'
import type { Changed } from '#shared/domain/review/review-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import { inBatches, writeBefore } from './in-batches.ts'
import { entitiesOf, type LoadedParts, loadParts, retroOf } from './load-contents.ts'
import { mayInReview, reviewTouched } from './load-review.ts'

/** More secret ballots than this are counted all the same and deleted when the session ends. */
const MOST_REMOVED = 90

interface Revealing {
  readonly outcome: Changed
  /** Writes that belong together, e.g. a card taken away and laid down again. */
  readonly writes: readonly (readonly PendingWrite[])[]
}

/** Named cards stay where they are; anonymous ones come back as others. */
function cardWrites(context: Context, card: Entity<Card>, isAnonymous: boolean): readonly PendingWrite[] {
  const shown = asRevealed(card.data, isAnonymous, context.newTimelessId())
  return isAnonymous
    ? [remove(reviewPartKind, card), create(reviewPartKind, shown)]
    : [replace(reviewPartKind, card, shown)]
}

/** A ballot that has been counted goes; votes on other things stay hidden. */
function ballotWrite(ballot: Entity<Ballot>, topicId: string | undefined): PendingWrite {
  const left = stillHidden(ballot.data, topicId)
  return left === null ? remove(reviewPartKind, ballot) : replace(reviewPartKind, ballot, left)
}

/** In the order of new random numbers: the store may number records as they are written. */
const shuffled = <T>(context: Context, all: readonly T[]): readonly T[] =>
  all
    .map((one) => ({ one, at: context.newTimelessId() }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ one }) => one)

type Asked = Context<typeof contract>

const revealing: Readonly<Record<Reveal, (context: Asked, loaded: LoadedParts, doing: Doing) => Revealing>> =
  {
    votes(context, loaded, doing) {
      const { topicId } = context.input.body
      const ballots = entitiesOf(loaded, 'ballot')
      const given = { ballots: ballots.map(({ data }) => data), topicId }
      return {
        outcome: revealVotes(loaded.review.data, given, doing),
        writes: ballots.slice(0, MOST_REMOVED).map((ballot) => [ballotWrite(ballot, topicId)]),
      }
    },
    cards(context, loaded, doing) {
      const { isAnonymous } = retroOf(loaded.review.data)
      const hidden = entitiesOf(loaded, 'card').filter(({ data }) => data.isHidden)
      const outcome = revealCards(
        loaded.review.data,
        hidden.map(({ data }) => data),
        doing,
      )
      return {
        outcome,
        writes: shuffled(context, hidden).map((card) => cardWrites(context, card, isAnonymous)),
      }
    },
    dots(_, loaded, doing) {
      retroOf(loaded.review.data)
      const all = entitiesOf(loaded, 'dots')
      const outcome = revealDots(
        loaded.review.data,
        all.map(({ data }) => data),
        doing,
      )
      return { outcome, writes: all.slice(0, MOST_REMOVED).map((dots) => [remove(reviewPartKind, dots)]) }
    },
    pulse(_, loaded, doing) {
      retroOf(loaded.review.data)
      const [box] = entitiesOf(loaded, 'pulse')
      const outcome = revealPulse(loaded.review.data, box?.data ?? null, doing)
      return { outcome, writes: box === undefined ? [] : [[remove(reviewPartKind, box)]] }
    },
  }

interface Revealed {
  readonly review: Review
  readonly before: readonly (readonly PendingWrite[])[]
}

export const revealReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadParts(context, context.input.params),
  authorize: (context, loaded) => mayInReview(context, 'review.steer', loaded),
  revision: ({ review }) => review.revision,

  async decide(context, loaded) {
    const { outcome, writes } = revealing[context.input.body.what](context, loaded, doingOf(context))
    if (!outcome.ok) return outcome
    const { review, history } = outcome.value
    const value: Revealed = { review, before: [] }
    if (history.changes.length === 0) return ok({ change: null, value })
    const { before, last } = inBatches(writes)
    const change = {
      writes: [replace(reviewKind, loaded.review, review), ...last] as const,
      history: [historyOf(context, history)] as const,
    }
    return ok({ change, value: { review, before }, changed: reviewTouched(review) })
  },
  prepare: (context, { review, before }) => writeBefore(context, context.inCycle(review.cycleId), before),

  present: (_, { review }, revision) => presentReviewSession(review, revision),
})

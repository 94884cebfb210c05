import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentDots } from '#functions/presenters/review-parts.ts'
import { put } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { dotReview as contract } from '#shared/contracts/reviews/dot-review.ts'
import { putDots } from '#shared/domain/review/dots.ts'
import type { Dots } from '#shared/domain/review/part.ts'
import { ok } from '#shared/kernel/result.ts'
import { entitiesOf, type LoadedParts, loadParts, retroOf } from './load-contents.ts'
import { mayInReview, reviewTouched } from './load-review.ts'

/** A revealed card or a group of them. */
const isTarget = (loaded: LoadedParts, targetId: string): boolean =>
  entitiesOf(loaded, 'group').some(({ data }) => data.id === targetId) ||
  entitiesOf(loaded, 'card').some(({ data }) => data.id === targetId && !data.isHidden)

/** Everybody's dots as they are now, with the reader's new ones; presented for the reader alone. */
const allWith = (loaded: LoadedParts, own: Dots): readonly Dots[] => [
  ...entitiesOf(loaded, 'dots')
    .map(({ data }) => data)
    .filter(({ personId }) => personId !== own.personId),
  own,
]

export const dotReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  async load(context) {
    const loaded = await loadParts(context, context.input.params)
    retroOf(loaded.review.data)
    return loaded
  },
  authorize: (context, loaded) => mayInReview(context, 'review.speak', loaded),

  async decide(context, loaded) {
    const { body } = context.input
    const { personId } = context.reader
    if (!isTarget(loaded, body.targetId)) throw invalid({ path: '/targetId', rule: 'unknown_reference' })
    const before = entitiesOf(loaded, 'dots').find(({ data }) => data.personId === personId) ?? null
    const on = putDots(loaded.review.data, before?.data.on ?? [], body)
    if (!on.ok) return on
    const own: Dots = { part: 'dots', reviewId: loaded.review.data.id, personId, on: on.value }
    const change = { writes: [put(reviewPartKind, before, own)] as const, history: 'secret' } as const
    const value = { review: loaded.review.data, all: allWith(loaded, own) }
    return ok({ change, value, changed: reviewTouched(value.review) })
  },

  present: ({ reader }, { review, all }) => presentDots(review, { all, cards: [] }, reader.personId),
})

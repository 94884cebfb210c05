import { ApiProblem, invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentCard } from '#functions/presenters/review-parts.ts'
import { create } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { addCard as contract } from '#shared/contracts/reviews/add-card.ts'
import { columnIssues } from '#shared/domain/review/card-changes.ts'
import type { Card } from '#shared/domain/review/part.ts'
import { ok } from '#shared/kernel/result.ts'
import { readPart, retroOf } from './load-contents.ts'
import { loadReview, mayInReview, reviewTouched } from './load-review.ts'

export const addCard = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  async load(context) {
    const loaded = await loadReview(context, context.input.params)
    const retro = retroOf(loaded.review.data)
    const existing = await readPart(context, loaded.review.data, ['card', context.input.body.id])
    return { ...loaded, retro, existing }
  },
  authorize: (context, loaded) => mayInReview(context, 'review.speak', loaded),

  async decide(context, { review, retro, existing }) {
    const { id, columnId, text } = context.input.body
    const { personId } = context.reader
    const issues = columnIssues(retro, columnId)
    if (issues.length > 0) throw invalid(...issues)
    // Sent twice it is one card; somebody else's id is taken
    if (existing?.data.by === personId) return ok({ change: null, value: existing.data })
    if (existing !== null) throw new ApiProblem('already_exists')
    const where = { part: 'card', reviewId: review.data.id, id, columnId, groupId: null } as const
    const card: Card = { ...where, text, isHidden: true, by: personId, at: context.now }
    const change = { writes: [create(reviewPartKind, card)] as const, history: 'secret' } as const
    return ok({ change, value: card, changed: reviewTouched(review.data) })
  },

  present: ({ reader }, card) => presentCard(reader.personId, card),
})

import { ownerIssues } from '#functions/api/find.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentItem } from '#functions/presenters/review-parts.ts'
import { create } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { addItem as contract } from '#shared/contracts/reviews/add-item.ts'
import type { Item } from '#shared/domain/review/part.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadReview, mayInReview, reviewTouched } from './load-review.ts'
import { itemHistory } from './note-history.ts'

export const addItem = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadReview(context, context.input.params),
  authorize: (context, loaded) => mayInReview(context, 'review.note', loaded),

  async decide(context, { review }) {
    const { body } = context.input
    const issues = ownerIssues(context.tenant, body.ownerId)
    if (issues.length > 0) throw invalid(...issues)
    const reviewId = review.data.id
    const id = context.newId()
    const made = { by: context.reader.personId, at: context.now, isDone: false }
    const item: Item = { part: 'item', reviewId, id, ...body, ...made }
    const noted = { reviewId, partId: id, verb: 'review_noted', before: {}, after: item } as const
    const change = {
      writes: [create(reviewPartKind, item)] as const,
      history: [itemHistory(context, noted)] as const,
    }
    return ok({ change, value: item, changed: reviewTouched(review.data) })
  },

  present: (_, item) => presentItem(item),
  location: ({ input }) => `/cycles/${input.params.cycleId}/reviews/${input.params.reviewId}`,
})

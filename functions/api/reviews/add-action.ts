import { ownerIssues } from '#functions/api/find.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentAction } from '#functions/presenters/review-parts.ts'
import { create } from '#functions/records/change.ts'
import { memoryKind } from '#functions/records/review-kinds.ts'
import { addAction as contract } from '#shared/contracts/reviews/add-action.ts'
import type { ReviewAction } from '#shared/domain/review/memory.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadReview, mayInReview, reviewTouched } from './load-review.ts'
import { actionHistory } from './note-history.ts'

/** The action is the unit's, not the session's or the cycle's: it comes back until it is settled. */
export const addAction = defineCommand(contract, {
  scope: 'organisation',
  load: (context) => loadReview(context, context.input.params),
  authorize: (context, loaded) => mayInReview(context, 'review.note', loaded),

  async decide(context, { review, unitId }) {
    const { body } = context.input
    const issues = ownerIssues(context.tenant, body.ownerId)
    if (issues.length > 0) throw invalid(...issues)
    const { id: reviewId, cycleId, ritual, on } = review.data
    const action: ReviewAction = {
      memory: 'action',
      id: context.newId(),
      unitId,
      ...body,
      state: 'open',
      from: { cycleId, reviewId, ritual, on },
      by: context.reader.personId,
      at: context.now,
      settled: null,
    }
    const noted = { reviewId, partId: action.id, before: {}, after: action }
    const history = [actionHistory(context, { ...noted, verb: 'review_action_agreed' })] as const
    const change = { writes: [create(memoryKind, action)] as const, history }
    return ok({ change, value: action, changed: reviewTouched(review.data) })
  },

  present: ({ today, input }, action, revision) =>
    presentAction(action, revision, { today, reviewId: input.params.reviewId }),
  location: ({ input }) => `/cycles/${input.params.cycleId}/reviews/${input.params.reviewId}`,
})

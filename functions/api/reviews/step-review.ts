import { doingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { stepReview as contract } from '#shared/contracts/reviews/step-review.ts'
import { moveOn } from '#shared/domain/review/review-changes.ts'
import { loadReview, mayInReview, reviewDecision } from './load-review.ts'

export const stepReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadReview(context, context.input.params),
  authorize: (context, loaded) => mayInReview(context, 'review.steer', loaded),
  revision: ({ review }) => review.revision,
  decide: async (context, loaded) =>
    reviewDecision(context, loaded, moveOn(loaded.review.data, context.input.body, doingOf(context))),
  present: (_, review, revision) => presentReviewSession(review, revision),
})

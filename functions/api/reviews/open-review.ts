import { doingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { openReview as contract } from '#shared/contracts/reviews/open-review.ts'
import { openReview as open } from '#shared/domain/review/review-changes.ts'
import { loadReview, mayInReview, reviewDecision } from './load-review.ts'

export const openReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadReview(context, context.input.params),
  authorize: (context, loaded) => mayInReview(context, 'review.open', loaded),
  revision: ({ review }) => review.revision,
  decide: async (context, loaded) =>
    reviewDecision(context, loaded, open(loaded.review.data, doingOf(context))),
  present: (_, review, revision) => presentReviewSession(review, revision),
})

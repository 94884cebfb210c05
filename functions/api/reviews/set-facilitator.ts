import { doingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { askedIn } from '#functions/presenters/viewer.ts'
import { setFacilitator as contract } from '#shared/contracts/reviews/set-facilitator.ts'
import { handOver } from '#shared/domain/review/review-changes.ts'
import { loadReview, mayInReview, reviewDecision } from './load-review.ts'

export const setFacilitator = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadReview(context, context.input.params, true),
  authorize: (context, loaded) => mayInReview(context, 'review.takeOver', loaded),
  revision: ({ review }) => review.revision,
  decide: async (context, loaded) => {
    const to = context.input.body.personId
    const members = askedIn(context, loaded.unitId)
    return reviewDecision(context, loaded, handOver(loaded.review.data, { to, members }, doingOf(context)))
  },
  present: (_, review, revision) => presentReviewSession(review, revision),
})

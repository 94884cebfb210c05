import { doingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { editReview as contract } from '#shared/contracts/reviews/edit-review.ts'
import { editReview as edit } from '#shared/domain/review/review-changes.ts'
import { entitiesOf, loadParts } from './load-contents.ts'
import { mayInReview, reviewDecision } from './load-review.ts'

export const editReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadParts(context, context.input.params),
  authorize: (context, loaded) => mayInReview(context, 'review.edit', loaded),
  revision: ({ review }) => review.revision,
  current: (_, { review }) => presentReviewSession(review.data, review.revision),
  async decide(context, loaded) {
    const about = { patch: context.input.body, hasCards: entitiesOf(loaded, 'card').length > 0 }
    return reviewDecision(context, loaded, edit(loaded.review.data, about, doingOf(context)))
  },
  present: (_, review, revision) => presentReviewSession(review, revision),
})

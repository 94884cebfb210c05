import { doingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { remove } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { reopenReview as contract } from '#shared/contracts/reviews/reopen-review.ts'
import { reopenReview as reopen } from '#shared/domain/review/review-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import { readPart } from './load-contents.ts'
import { loadReview, mayInReview, reviewDecision } from './load-review.ts'

/** Minutes that were made on closing are made anew; those written by hand stay. */
export const reopenReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  async load(context) {
    const loaded = await loadReview(context, context.input.params)
    return { ...loaded, minutes: await readPart(context, loaded.review.data, ['minutes']) }
  },
  authorize: (context, loaded) => mayInReview(context, 'review.reopen', loaded),

  async decide(context, loaded) {
    const outcome = reopen(loaded.review.data, context.input.body.reason, doingOf(context))
    const decided = reviewDecision(context, loaded, outcome)
    const { minutes } = loaded
    if (!decided.ok || decided.value.change === null || minutes === null || minutes.data.isEdited)
      return decided
    const { change } = decided.value
    const [first, ...rest] = change.writes
    const writes = [first, ...rest, remove(reviewPartKind, minutes)] as const
    return ok({ ...decided.value, change: { ...change, writes } })
  },

  present: (_, review, revision) => presentReviewSession(review, revision),
})

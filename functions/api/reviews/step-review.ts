import { doingOf } from '#functions/api/doing.ts'
import type { Decision } from '#functions/http/define-command.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { replace } from '#functions/records/change.ts'
import { reviewKind } from '#functions/records/review-kinds.ts'
import { stepReview as contract } from '#shared/contracts/reviews/step-review.ts'
import type { StepId } from '#shared/domain/review/agenda.ts'
import type { Review } from '#shared/domain/review/review.ts'
import { lookAt, moveOn } from '#shared/domain/review/review-changes.ts'
import type { Refusal } from '#shared/kernel/field-rules.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { type LoadedReview, loadReview, mayInReview, reviewDecision, reviewTouched } from './load-review.ts'

/** What everybody looks at is no decision: it leaves no history. */
function looking(
  { review: before }: LoadedReview,
  at: { readonly step: StepId; readonly focusId: string },
): Result<Decision<Review>, Refusal> {
  const looked = lookAt(before.data, at)
  if (!looked.ok) return looked
  if (looked.value === null) return ok({ change: null, value: before.data })
  const writes = [replace(reviewKind, before, looked.value)] as const
  return ok({
    change: { writes, history: 'attention' },
    value: looked.value,
    changed: reviewTouched(looked.value),
  })
}

export const stepReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadReview(context, context.input.params),
  authorize: (context, loaded) => mayInReview(context, 'review.steer', loaded),
  revision: ({ review }) => review.revision,
  async decide(context, loaded) {
    const { from, to, focusId } = context.input.body
    if (focusId !== undefined && from === to) return looking(loaded, { step: to, focusId })
    return reviewDecision(context, loaded, moveOn(loaded.review.data, { from, to }, doingOf(context)))
  },
  present: (_, review, revision) => presentReviewSession(review, revision),
})

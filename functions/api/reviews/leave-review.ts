import { defineCommand } from '#functions/http/define-command.ts'
import { put } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { leaveReview as contract } from '#shared/contracts/reviews/leave-review.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadReview, reviewTouched } from './load-review.ts'
import { ownPresence } from './own-presence.ts'

/** A panel says so while it closes, also of a session that has just ended: leaving is never refused. */
export const leaveReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  async load(context) {
    const { review, cycle } = await loadReview(context, context.input.params)
    return { cycle, review, own: await ownPresence(context, review.data) }
  },
  authorize: () => null,

  async decide({ now }, { review, own }) {
    if (own.presence === null || own.presence.leftAt !== null) return ok({ change: null, value: null })
    const gone = { ...own.presence, leftAt: now }
    const change = { writes: [put(reviewPartKind, own.entity, gone)] as const, history: 'presence' } as const
    return ok({ change, value: null, changed: reviewTouched(review.data) })
  },

  present: () => null,
})

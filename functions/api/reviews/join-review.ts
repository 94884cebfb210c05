import { defineCommand } from '#functions/http/define-command.ts'
import { put } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { joinReview as contract } from '#shared/contracts/reviews/join-review.ts'
import type { Presence } from '#shared/domain/review/part.ts'
import { isPresent } from '#shared/domain/review/presence.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadReview, reviewTouched } from './load-review.ts'
import { ownPresence } from './own-presence.ts'

/** Everybody may look on. Others are told when somebody comes, not each time somebody says that they are still there. */
export const joinReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  async load(context) {
    const { review, cycle } = await loadReview(context, context.input.params)
    return { cycle, review, own: await ownPresence(context, review.data) }
  },
  authorize: (_, { review }) => (review.data.state === 'closed' ? 'session_closed' : null),

  async decide({ now, reader }, { review, own }) {
    const wasHere = own.presence !== null && isPresent(own.presence, now)
    const presence: Presence = {
      part: 'presence',
      reviewId: review.data.id,
      personId: reader.personId,
      joinedAt: own.presence?.joinedAt ?? now,
      seenAt: now,
      leftAt: null,
    }
    const change = {
      writes: [put(reviewPartKind, own.entity, presence)] as const,
      history: 'presence',
    } as const
    return ok({ change, value: null, changed: wasHere ? [] : reviewTouched(review.data) })
  },

  present: ({ now }) => ({ serverNow: now }),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const dotReview = defineContract({
  name: 'dotReview',
  summary: "Put one's own dots on a card or group, within the budget",
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/dot',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  body: z.strictObject({
    targetId: s.partId,
    /** The number that shall lie there; 0 takes them away. */
    dots: z.int().min(0).max(20),
  }),
  errors: ['conflict', 'already_revealed', 'session_closed', 'session_not_open'],
  response: r.dots,
})

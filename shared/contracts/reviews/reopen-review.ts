import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const reopenReview = defineContract({
  name: 'reopenReview',
  summary: 'Open a closed session again; who did so and why is kept',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/reopen',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  etag: true,
  body: z.strictObject({ reason: s.reason }),
  errors: ['conflict', 'invalid_transition'],
  response: r.reviewSession,
})

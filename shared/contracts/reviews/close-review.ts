import { z } from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const closeReview = defineContract({
  name: 'closeReview',
  summary: 'End a session; from then on it can be read, not changed',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/close',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  etag: true,
  body: z.strictObject({
    /** Where the minutes go besides the session. */
    postTo: z
      .array(z.enum(['calendar', 'channel']))
      .max(2)
      .default([]),
  }),
  errors: ['conflict', 'session_closed', 'session_not_open'],
  response: r.reviewSession,
})

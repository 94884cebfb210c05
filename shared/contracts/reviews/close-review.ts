import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const closeReview = defineContract({
  name: 'closeReview',
  summary: 'End a session; from then on it can be read, not changed; what is still hidden is deleted',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/close',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  etag: true,
  errors: ['conflict', 'session_closed', 'session_not_open'],
  response: r.reviewSession,
})

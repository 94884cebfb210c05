import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const openReview = defineContract({
  name: 'openReview',
  summary: 'Begin a session; whoever opens it facilitates it',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/open',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  etag: true,
  errors: ['conflict', 'session_closed', 'invalid_transition'],
  response: r.reviewSession,
})

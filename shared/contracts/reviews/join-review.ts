import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const joinReview = defineContract({
  name: 'joinReview',
  summary: 'Say that one is here; repeated every 25 seconds, after a minute without it one is away',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/join',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  errors: ['conflict', 'session_closed'],
  response: z.object({ serverNow: s.instant }),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const leaveReview = defineContract({
  name: 'leaveReview',
  summary: 'Say that one goes',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/leave',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  status: 204,
  errors: ['conflict'],
  response: z.null(),
})

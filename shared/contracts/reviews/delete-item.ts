import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const deleteItem = defineContract({
  name: 'deleteItem',
  summary: 'Take back what was noted',
  method: 'DELETE',
  path: '/cycles/{cycleId}/reviews/{reviewId}/items/{itemId}',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId, itemId: s.partId }),
  status: 204,
  errors: ['conflict', 'session_closed', 'session_not_open'],
  response: z.null(),
})

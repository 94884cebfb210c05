import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const deleteCard = defineContract({
  name: 'deleteCard',
  summary: "Take one's own card back",
  method: 'DELETE',
  path: '/cycles/{cycleId}/reviews/{reviewId}/cards/{cardId}',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId, cardId: s.partId }),
  status: 204,
  errors: ['conflict', 'session_closed', 'session_not_open'],
  response: z.null(),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const editCard = defineContract({
  name: 'editCard',
  summary: "Change one's own card",
  method: 'PATCH',
  path: '/cycles/{cycleId}/reviews/{reviewId}/cards/{cardId}',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId, cardId: s.partId }),
  body: z.strictObject({
    columnId: z.string().min(1).max(64).optional(),
    text: z.string().trim().min(1).max(500).optional(),
  }),
  errors: ['conflict', 'session_closed', 'session_not_open'],
  response: r.card,
})

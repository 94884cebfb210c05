import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const addCard = defineContract({
  name: 'addCard',
  summary: 'Write a card; it stays hidden until the next reveal',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/cards',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  body: z.strictObject({
    /** Made by the client: the same card sent twice is one card. */
    id: s.partId,
    columnId: z.string().min(1).max(64),
    text: z.string().trim().min(1).max(500),
  }),
  errors: ['conflict', 'already_exists', 'session_closed', 'session_not_open'],
  response: r.card,
})

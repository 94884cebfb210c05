import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const groupCards = defineContract({
  name: 'groupCards',
  summary: 'Put revealed cards together, name a group, or take cards out of one',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/group',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  body: z.strictObject({
    cardIds: z.array(s.partId).max(50).default([]),
    /** An existing group; null takes the cards out of theirs; absent makes a new one. */
    groupId: s.partId.nullable().optional(),
    title: z.string().trim().max(120).optional(),
  }),
  errors: ['conflict', 'session_closed', 'session_not_open'],
  response: z.object({ group: r.cardGroup.nullable(), cards: z.array(r.card) }),
})

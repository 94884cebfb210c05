import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const editItem = defineContract({
  name: 'editItem',
  summary: 'Change what was noted',
  method: 'PATCH',
  path: '/cycles/{cycleId}/reviews/{reviewId}/items/{itemId}',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId, itemId: s.partId }),
  body: z.strictObject({
    kind: r.itemKind.optional(),
    text: s.title.optional(),
    ownerId: s.personId.nullable().optional(),
    isDone: z.boolean().optional(),
  }),
  errors: ['conflict', 'session_closed', 'session_not_open'],
  response: r.item,
})

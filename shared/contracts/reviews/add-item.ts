import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const addItem = defineContract({
  name: 'addItem',
  summary: 'Note a decision, blocker, commitment, or something for the parking lot',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/items',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  status: 201,
  idempotent: true,
  body: z.strictObject({
    kind: r.itemKind,
    text: s.title,
    ownerId: s.personId.nullable().default(null),
    objectiveId: s.objectiveId.nullable().default(null),
    keyResultId: s.keyResultId.nullable().default(null),
  }),
  errors: ['conflict', 'idempotency_key_reused', 'session_closed', 'session_not_open'],
  response: r.item,
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const addAction = defineContract({
  name: 'addAction',
  summary: 'Agree an action with owner and date; it comes back in the next session while it is open',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/actions',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  status: 201,
  idempotent: true,
  body: z.strictObject({
    text: s.title,
    ownerId: s.personId.nullable().default(null),
    dueOn: s.plainDate.nullable().default(null),
  }),
  errors: ['conflict', 'idempotency_key_reused', 'session_closed', 'session_not_open'],
  response: r.action,
})

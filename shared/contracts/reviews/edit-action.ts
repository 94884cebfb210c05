import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const editAction = defineContract({
  name: 'editAction',
  summary: 'Change an action, say that it is done or dropped, or open it again',
  method: 'PATCH',
  path: '/cycles/{cycleId}/reviews/{reviewId}/actions/{actionId}',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId, actionId: s.partId }),
  body: z.strictObject({
    text: s.title.optional(),
    ownerId: s.personId.nullable().optional(),
    dueOn: s.plainDate.nullable().optional(),
    state: r.actionState.optional(),
  }),
  errors: ['conflict', 'session_closed', 'session_not_open'],
  response: r.action,
})

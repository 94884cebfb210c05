import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const addComment = defineContract({
  name: 'addComment',
  summary: 'Comment on an objective; a mention is written @[personId]',
  method: 'POST',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/comments',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  status: 201,
  idempotent: true,
  body: z.strictObject({ text: s.text.min(1) }),
  errors: ['idempotency_key_reused'],
  response: v.comment,
})

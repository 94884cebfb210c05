import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import { metric } from '#shared/contracts/shapes/metric.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const addKeyResult = defineContract({
  name: 'addKeyResult',
  summary: 'Add a key result to an objective',
  method: 'POST',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/key-results',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  status: 201,
  idempotent: true,
  etag: true,
  body: z.strictObject({
    title: s.title,
    metric,
    ownerId: s.personId.nullable().default(null),
    weight: z.number().min(0).max(100).default(1),
    afterId: s.keyResultId.nullable().optional(),
  }),
  errors: ['cycle_closed', 'idempotency_key_reused'],
  response: v.objective,
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const createCheckIn = defineContract({
  name: 'createCheckIn',
  summary:
    'Check in a value with confidence and note; needs no If-Match, two check-ins never overwrite each other',
  method: 'POST',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId, keyResultId: s.keyResultId }),
  status: 201,
  idempotent: true,
  etag: true,
  body: z.strictObject({
    value: s.value,
    confidence: s.confidence,
    note: s.text.default(''),
    /** Day the value is true for; today when absent, may lie back inside the cycle. */
    on: s.plainDate.optional(),
  }),
  errors: ['cycle_closed', 'invalid_transition', 'idempotency_key_reused', 'conflict'],
  response: z.object({ checkIn: v.checkIn, objective: v.objective }),
})

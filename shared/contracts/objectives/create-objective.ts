import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const createObjective = defineContract({
  name: 'createObjective',
  summary: 'Write a new objective as a draft',
  method: 'POST',
  path: '/cycles/{cycleId}/objectives',
  params: z.object({ cycleId: s.cycleId }),
  status: 201,
  idempotent: true,
  etag: true,
  body: z.strictObject({
    unitId: s.unitId,
    title: s.title,
    why: s.text.default(''),
    origin: v.origin.default('bottom_up'),
    ambition: v.ambition.default('aspirational'),
    ownerId: s.personId.nullable().default(null),
    /** Sorts after this sibling; at the end when absent. */
    afterId: s.objectiveId.nullable().optional(),
  }),
  errors: ['cycle_closed', 'idempotency_key_reused'],
  response: v.objective,
})

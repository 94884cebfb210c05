import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const carryOver = defineContract({
  name: 'carryOver',
  summary: 'Take selected objectives and key results into another cycle as drafts that point back',
  method: 'POST',
  path: '/cycles/{cycleId}/carry-over',
  params: z.object({ cycleId: s.cycleId }),
  idempotent: true,
  body: z.strictObject({
    toCycleId: s.cycleId,
    objectives: z
      .array(z.strictObject({ objectiveId: s.objectiveId, keyResultIds: z.array(s.keyResultId).max(50) }))
      .min(1)
      // Written together or not at all: more would not fit into one transactional batch
      .max(30),
  }),
  errors: ['conflict', 'cycle_closed', 'idempotency_key_reused'],
  response: z.object({
    created: z.array(v.objective),
    /** Of the given objectives, those that had been carried over before: left as they are. */
    alreadyThere: z.array(s.objectiveId),
  }),
})

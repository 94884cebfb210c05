import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const search = defineContract({
  name: 'search',
  summary: 'Find objectives and key results across the organisation in one cycle',
  method: 'GET',
  path: '/cycles/{cycleId}/search',
  params: z.object({ cycleId: s.cycleId }),
  query: z.strictObject({ q: z.string().trim().min(1).max(200), ...v.cursorQuery }),
  response: z.object(
    v.page(
      z.object({
        objectiveId: s.objectiveId,
        keyResultId: s.keyResultId.nullable(),
        unitId: s.unitId,
        title: z.string(),
        /** Title of the objective a found key result belongs to. */
        objectiveTitle: z.string(),
        state: v.objectiveState,
        health: v.health.nullable(),
      }),
    ),
  ),
})

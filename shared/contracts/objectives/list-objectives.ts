import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const listObjectives = defineContract({
  name: 'listObjectives',
  summary: 'Objectives of a cycle, of all units or one',
  method: 'GET',
  path: '/cycles/{cycleId}/objectives',
  params: z.object({ cycleId: s.cycleId }),
  query: z.strictObject({
    unitId: s.unitId.optional(),
    state: v.objectiveState.optional(),
    ...v.cursorQuery,
  }),
  response: z.object({ ...v.page(v.objective), people: v.people }),
})

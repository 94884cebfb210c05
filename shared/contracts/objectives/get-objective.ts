import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getObjective = defineContract({
  name: 'getObjective',
  summary: 'One objective with the measured values of its key results',
  method: 'GET',
  path: '/cycles/{cycleId}/objectives/{objectiveId}',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  etag: true,
  response: z.object({
    objective: v.objective,
    cycle: v.cycle,
    unit: v.unit,
    series: z.array(z.object({ keyResultId: s.keyResultId, readings: z.array(v.reading) })),
    people: v.people,
  }),
})

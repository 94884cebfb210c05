import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import { explanation } from '#shared/contracts/shapes/explanation.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const getUnitExplanation = defineContract({
  name: 'getUnitExplanation',
  summary: 'The arithmetic behind every number and colour of one unit in one cycle',
  method: 'GET',
  path: '/cycles/{cycleId}/units/{unitId}/explanation',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  etag: true,
  response: z.object({ explanations: z.array(explanation) }),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import { explanation } from '#shared/contracts/shapes/explanation.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const getExplanation = defineContract({
  name: 'getExplanation',
  summary: 'The arithmetic behind every number and colour of one objective',
  method: 'GET',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/explanation',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  etag: true,
  response: z.object({ explanations: z.array(explanation) }),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const archiveObjective = defineContract({
  name: 'archiveObjective',
  summary: 'Archive an objective; it can be restored',
  method: 'DELETE',
  path: '/cycles/{cycleId}/objectives/{objectiveId}',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed'],
  response: v.objective,
})

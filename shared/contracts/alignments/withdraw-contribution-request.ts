import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const withdrawContributionRequest = defineContract({
  name: 'withdrawContributionRequest',
  summary: 'Ask a unit no longer to contribute; it can be asked anew',
  method: 'DELETE',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/contribution-requests/{askedUnitId}',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId, askedUnitId: s.unitId }),
  ifMatch: true,
  status: 204,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed'],
  response: z.null(),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const declineContribution = defineContract({
  name: 'declineContribution',
  summary:
    'Say for the asked unit that it does not contribute, and why; it contributes by linking an objective',
  method: 'POST',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/contribution-requests/{askedUnitId}/decline',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId, askedUnitId: s.unitId }),
  body: z.strictObject({ message: s.text.default('') }),
  ifMatch: true,
  idempotent: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed', 'invalid_transition'],
  response: a.contributionRequest,
})

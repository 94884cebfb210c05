import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const restoreFinding = defineContract({
  name: 'restoreFinding',
  summary: 'Take the dismissal of a finding back: the coach speaks of it again',
  method: 'DELETE',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/dismissals/{dismissalId}',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId, dismissalId: s.dismissalId }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'invalid_transition', 'cycle_closed'],
  response: v.objective,
})

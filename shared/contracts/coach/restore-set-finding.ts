import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const restoreSetFinding = defineContract({
  name: 'restoreSetFinding',
  summary: 'Take the dismissal of a finding about a unit’s objectives as a whole back',
  method: 'DELETE',
  path: '/cycles/{cycleId}/units/{unitId}/dismissals/{dismissalId}',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId, dismissalId: s.dismissalId }),
  errors: ['cycle_closed'],
  /** Those of the unit that still hold. */
  response: z.object({ dismissals: z.array(v.setDismissal) }),
})

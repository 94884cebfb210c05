import * as z from 'zod'
import { SET_RULES } from '#shared/coach/dismissal.ts'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const dismissSetFinding = defineContract({
  name: 'dismissSetFinding',
  summary: 'Set a finding about a unit’s objectives as a whole aside, with the reason, until they change',
  method: 'POST',
  path: '/cycles/{cycleId}/units/{unitId}/dismissals',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  body: z.strictObject({ ruleId: z.literal(SET_RULES), reason: s.reason }),
  idempotent: true,
  errors: ['cycle_closed'],
  /** All of the unit's that hold. */
  response: z.object({ dismissals: z.array(v.setDismissal) }),
})

import * as z from 'zod'
import { RULES } from '#shared/coach/rules/rule-ids.ts'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const dismissFinding = defineContract({
  name: 'dismissFinding',
  summary: 'Set a finding of the coach aside, with the reason, until the text it is about changes',
  method: 'POST',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/dismissals',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  body: z.strictObject({
    ruleId: z.literal(Object.keys(RULES) as (keyof typeof RULES)[]), // the keys of this very record
    /** The key result the finding is about; null for the objective itself. */
    keyResultId: s.keyResultId.nullable(),
    reason: s.reason,
  }),
  ifMatch: true,
  idempotent: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'invalid_transition', 'cycle_closed'],
  response: v.objective,
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

const keyResultGrade = z.strictObject({
  keyResultId: s.keyResultId,
  value: s.share,
  reason: s.reason.nullable(),
})

export const transitionObjective = defineContract({
  name: 'transitionObjective',
  summary: 'Propose, withdraw, activate, close with grades, reopen or cancel an objective',
  method: 'POST',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/transition',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  body: z.discriminatedUnion('to', [
    z.strictObject({ to: z.literal('proposed') }),
    /** Back to draft: takes a proposal back. */
    z.strictObject({ to: z.literal('draft') }),
    /** From agreed or, by a lead, before everybody has answered; from closed: reopened with a reason. */
    z.strictObject({ to: z.literal('active'), reason: s.reason.optional() }),
    z.strictObject({
      to: z.literal('closed'),
      grade: s.share,
      /** Required where the grade differs from the suggestion. */
      reason: s.reason.nullable(),
      keyResults: z.array(keyResultGrade).max(50),
    }),
    z.strictObject({ to: z.literal('cancelled'), reason: s.reason }),
  ]),
  ifMatch: true,
  idempotent: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'invalid_transition', 'cycle_closed'],
  response: v.objective,
})

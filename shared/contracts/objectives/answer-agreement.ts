import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const answerAgreement = defineContract({
  name: 'answerAgreement',
  summary: "Say yes or no to a proposed objective; with the last member's yes it is agreed",
  method: 'POST',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/agreement',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  body: z.strictObject({ answer: z.enum(['yes', 'no']), note: s.text.nullable().default(null) }),
  ifMatch: true,
  idempotent: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'invalid_transition'],
  response: v.objective,
})

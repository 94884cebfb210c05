import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const answerAlignment = defineContract({
  name: 'answerAlignment',
  summary:
    'Answer for the unit that is depended on: confirm, decline with a reason, or say that it is delivered',
  method: 'POST',
  path: '/cycles/{cycleId}/alignments/{alignmentId}/answer',
  params: z.object({ cycleId: s.cycleId, alignmentId: s.alignmentId }),
  body: z.strictObject({
    answer: z.enum(['confirmed', 'declined', 'delivered']),
    /** A no says why. */
    message: s.text.default(''),
  }),
  ifMatch: true,
  idempotent: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed', 'invalid_transition'],
  response: a.alignment,
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const editAlignment = defineContract({
  name: 'editAlignment',
  summary: 'Change the share of a contribution or what a dependency asks for, or bring a withdrawn link back',
  method: 'PATCH',
  path: '/cycles/{cycleId}/alignments/{alignmentId}',
  params: z.object({ cycleId: s.cycleId, alignmentId: s.alignmentId }),
  body: z.strictObject({
    /** Contributions only. */
    share: a.contributionShare.nullable().optional(),
    /** Dependencies only, as the next two; other words or another day ask the other unit anew. */
    message: s.text.optional(),
    dueOn: s.plainDate.nullable().optional(),
    riskOwnerId: s.personId.nullable().optional(),
    /** Asks the same once more after a no. */
    again: z.literal(true).optional(),
    /** Brings a withdrawn link back; a dependency comes back as requested. */
    withdrawn: z.literal(false).optional(),
  }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'conflict', 'cycle_closed', 'invalid_transition'],
  response: a.alignment,
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const withdrawAlignment = defineContract({
  name: 'withdrawAlignment',
  summary: 'Withdraw a link; it can be brought back',
  method: 'DELETE',
  path: '/cycles/{cycleId}/alignments/{alignmentId}',
  params: z.object({ cycleId: s.cycleId, alignmentId: s.alignmentId }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed'],
  response: a.alignment,
})

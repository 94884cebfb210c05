import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const putMinutes = defineContract({
  name: 'putMinutes',
  summary: 'Write the minutes by hand; null goes back to those made from what happened',
  method: 'PUT',
  path: '/cycles/{cycleId}/reviews/{reviewId}/minutes',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  ifMatch: true,
  etag: true,
  body: z.strictObject({ markdown: z.string().trim().min(1).max(20_000).nullable() }),
  errors: ['changed_meanwhile', 'if_match_required', 'conflict', 'session_closed', 'session_not_open'],
  response: z.object({ markdown: z.string(), isEdited: z.boolean(), etag: s.etag }),
})

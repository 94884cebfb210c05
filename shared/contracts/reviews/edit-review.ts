import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const editReview = defineContract({
  name: 'editReview',
  summary: 'Change agenda, beginning, language and, before the first card, how the retrospective is held',
  method: 'PATCH',
  path: '/cycles/{cycleId}/reviews/{reviewId}',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  ifMatch: true,
  etag: true,
  body: z.strictObject({
    /** Before opening only. */
    agenda: z.array(r.agendaStep).min(1).max(20).optional(),
    startsAt: s.instant.nullable().optional(),
    language: z.enum(['de', 'en']).optional(),
    /** Retrospectives only. */
    retro: r.retroInput.optional(),
  }),
  errors: ['changed_meanwhile', 'if_match_required', 'conflict', 'session_closed', 'invalid_transition'],
  response: r.reviewSession,
})

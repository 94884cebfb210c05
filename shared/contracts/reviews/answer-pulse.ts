import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const answerPulse = defineContract({
  name: 'answerPulse',
  summary: 'Answer the anonymous process pulse, once',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/pulse',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  status: 204,
  body: z.strictObject({
    answers: z.strictObject({
      agreed_together: r.pulseAnswer,
      influence: r.pulseAnswer,
      transparency: r.pulseAnswer,
      focus: r.pulseAnswer,
      learning: r.pulseAnswer,
    }),
  }),
  errors: ['conflict', 'already_answered', 'already_revealed', 'session_closed', 'session_not_open'],
  response: z.null(),
})

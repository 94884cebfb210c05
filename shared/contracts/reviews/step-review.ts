import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const stepReview = defineContract({
  name: 'stepReview',
  summary: 'Lead everybody to another step, or within one to the next thing to talk about',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/step',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  etag: true,
  body: z.strictObject({
    /** The step the facilitator saw: two facilitators at once do not skip one. */
    from: r.stepId,
    to: r.stepId,
    /** In the step everybody is at: the key result, objective or topic that everybody looks at from now on. */
    focusId: s.partId.optional(),
  }),
  errors: ['conflict', 'moved_on', 'session_closed', 'session_not_open'],
  response: r.reviewSession,
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import { consentNeed } from '#shared/contracts/shapes/calendar.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const postMinutes = defineContract({
  name: 'postMinutes',
  summary: "Send the minutes to the calendar event or the team's channel",
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/minutes/post',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  body: z.strictObject({ to: z.array(r.postTarget).min(1).max(2) }),
  errors: ['conflict'],
  response: z.object({
    posted: z.array(r.posted),
    /** What has to be allowed where an outcome is `consent_required`. */
    consent: consentNeed.nullable(),
  }),
})

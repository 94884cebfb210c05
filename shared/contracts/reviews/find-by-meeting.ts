import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'

export const findByMeeting = defineContract({
  name: 'findByMeeting',
  summary: 'The unit and ritual a Teams meeting belongs to, and the session of the day',
  method: 'GET',
  path: '/reviews/by-meeting',
  query: z.strictObject({ joinUrl: r.joinUrl }),
  etag: true,
  response: z.object({
    /** Null where the meeting is not known. */
    meeting: r.meeting.nullable(),
    /** Of today, or the nearest one to come; null where there is none yet. */
    session: r.reviewSession.nullable(),
  }),
})

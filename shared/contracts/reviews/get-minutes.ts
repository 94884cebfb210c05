import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getMinutes = defineContract({
  name: 'getMinutes',
  summary: 'Minutes of a session: as written by hand, or else made from what happened',
  method: 'GET',
  path: '/cycles/{cycleId}/reviews/{reviewId}/minutes',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  etag: true,
  response: z.object({
    /** Markdown in the session's language. */
    markdown: z.string(),
    /** Somebody has changed the words; what happened since is not in them. */
    isEdited: z.boolean(),
    etag: s.etag,
    posted: z.array(r.posted),
    /** Minutes of a retrospective stay in the unit; everybody else gets none. */
    withheld: z.enum(['members_only']).nullable(),
    denials: v.denials,
  }),
})

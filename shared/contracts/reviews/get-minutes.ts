import { z } from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
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
    posted: z.array(
      z.object({
        to: z.enum(['calendar', 'channel']),
        outcome: z.enum(['posted', 'not_set_up', 'failed']),
        at: s.instant,
      }),
    ),
    denials: v.denials,
  }),
})

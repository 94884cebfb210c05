import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const createReview = defineContract({
  name: 'createReview',
  summary: 'The session of a unit and ritual on a day: the one that is there, or a new one',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews',
  params: z.object({ cycleId: s.cycleId }),
  etag: true,
  body: z.strictObject({
    unitId: s.unitId,
    ritual: r.ritual,
    /** Today when absent. */
    on: s.plainDate.optional(),
    startsAt: s.instant.nullable().default(null),
    /** Length of the meeting: the agenda fills it. The ritual's usual length when absent. */
    minutes: z.int().min(10).max(480).optional(),
    /** Language of the minutes; the organisation's when absent. */
    language: z.enum(['de', 'en']).optional(),
  }),
  errors: ['cycle_closed', 'conflict'],
  response: r.reviewSession,
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const negotiateLive = defineContract({
  name: 'negotiateLive',
  summary: 'A short-lived address of the live updates, for the groups the reader may hear',
  method: 'POST',
  path: '/live/negotiate',
  body: z.strictObject({
    /** What the client shows. Changes of the organisation itself are heard anyway. */
    boards: z
      .array(z.strictObject({ cycleId: s.cycleId, unitId: s.unitId }))
      .max(20)
      .default([]),
    reviews: z
      .array(z.strictObject({ cycleId: s.cycleId, reviewId: s.reviewId }))
      .max(20)
      .default([]),
    objectives: z.array(s.objectiveId).max(20).default([]),
  }),
  response: z.object({
    /** For the official client SDK; null where live updates are not set up: the client polls. */
    url: z.string().nullable(),
    /** The connection belongs to these groups from its beginning, and may join them again. */
    groups: z.array(z.string()),
    expiresAt: s.instant.nullable(),
  }),
})

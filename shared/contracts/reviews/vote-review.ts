import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const voteReview = defineContract({
  name: 'voteReview',
  summary: "Cast or change one's own confidence votes, hidden until the reveal",
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/vote',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  body: z.strictObject({
    votes: z
      .array(
        z.strictObject({
          objectiveId: s.objectiveId,
          /** Null for the objective as a whole. */
          keyResultId: s.keyResultId.nullable().default(null),
          /** Null takes it back. */
          confidence: s.confidence.nullable(),
        }),
      )
      .min(1)
      .max(50),
  }),
  errors: ['conflict', 'already_revealed', 'session_closed', 'session_not_open'],
  /** The reader's own votes that are not revealed yet. */
  response: z.object({
    votes: z.array(
      z.object({
        objectiveId: s.objectiveId,
        keyResultId: s.keyResultId.nullable(),
        confidence: s.confidence,
      }),
    ),
  }),
})

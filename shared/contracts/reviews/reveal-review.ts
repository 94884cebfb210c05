import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const revealReview = defineContract({
  name: 'revealReview',
  summary: 'Show everybody what is hidden: votes, cards, dots, or the pulse from three answers up',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/reveal',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  etag: true,
  body: z.strictObject({
    what: r.reveal,
    /** Of the votes those on one thing alone, named by objective or key result; absent: all there are. */
    topicId: s.partId.optional(),
  }),
  errors: ['conflict', 'already_revealed', 'too_few_answers', 'session_closed', 'session_not_open'],
  response: r.reviewSession,
})

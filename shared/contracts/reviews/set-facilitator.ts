import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const setFacilitator = defineContract({
  name: 'setFacilitator',
  summary: 'Hand the facilitation over, or take it over from somebody who is away',
  method: 'POST',
  path: '/cycles/{cycleId}/reviews/{reviewId}/facilitator',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  etag: true,
  body: z.strictObject({ personId: s.personId }),
  errors: ['conflict', 'session_closed', 'session_not_open'],
  response: r.reviewSession,
})

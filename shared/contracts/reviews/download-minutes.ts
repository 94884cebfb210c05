import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const downloadMinutes = defineContract({
  name: 'downloadMinutes',
  summary: 'Minutes of a session as a Markdown file',
  method: 'GET',
  path: '/cycles/{cycleId}/reviews/{reviewId}/minutes.md',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  media: 'text/markdown',
  etag: true,
  response: z.string(),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const listReviews = defineContract({
  name: 'listReviews',
  summary: 'Sessions of a cycle, of one unit or ritual where asked for, the latest first',
  method: 'GET',
  path: '/cycles/{cycleId}/reviews',
  params: z.object({ cycleId: s.cycleId }),
  query: z.strictObject({
    unitId: s.unitId.optional(),
    ritual: r.ritual.optional(),
    ...v.cursorQuery,
  }),
  etag: true,
  response: z.object({ ...v.page(r.reviewSession), people: v.people, denials: v.denials }),
})

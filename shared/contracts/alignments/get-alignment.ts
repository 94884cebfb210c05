import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getAlignment = defineContract({
  name: 'getAlignment',
  summary: 'One link with both its ends',
  method: 'GET',
  path: '/cycles/{cycleId}/alignments/{alignmentId}',
  params: z.object({ cycleId: s.cycleId, alignmentId: s.alignmentId }),
  etag: true,
  response: z.object({ alignment: a.alignment, people: v.people }),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const editCycle = defineContract({
  name: 'editCycle',
  summary: 'Rename a cycle or move its dates',
  method: 'PATCH',
  path: '/cycles/{cycleId}',
  params: z.object({ cycleId: s.cycleId }),
  body: z.strictObject({
    name: z.string().trim().min(1).max(60).optional(),
    startsOn: s.plainDate.optional(),
    endsOn: s.plainDate.optional(),
  }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed'],
  response: v.cycle,
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const listHistory = defineContract({
  name: 'listHistory',
  summary: 'Who changed what, when, from what to what; newest first',
  method: 'GET',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/history',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  query: z.strictObject(v.cursorQuery),
  response: z.object({ ...v.page(v.historyEntry), people: v.people }),
})

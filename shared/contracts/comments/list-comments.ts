import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const listComments = defineContract({
  name: 'listComments',
  summary: 'Comments on an objective, newest first',
  method: 'GET',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/comments',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  query: z.strictObject(v.cursorQuery),
  response: z.object({ ...v.page(v.comment), people: v.people }),
})

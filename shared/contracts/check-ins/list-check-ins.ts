import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const listCheckIns = defineContract({
  name: 'listCheckIns',
  summary: 'Check-ins of a key result, newest first',
  method: 'GET',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId, keyResultId: s.keyResultId }),
  query: z.strictObject(v.cursorQuery),
  response: z.object({ ...v.page(v.checkIn), people: v.people }),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const deleteCheckIn = defineContract({
  name: 'deleteCheckIn',
  summary: "Take one's own last check-in of a key result back; the history keeps it",
  method: 'DELETE',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins/{checkInId}',
  params: z.object({
    cycleId: s.cycleId,
    objectiveId: s.objectiveId,
    keyResultId: s.keyResultId,
    checkInId: s.checkInId,
  }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed'],
  response: v.objective,
})

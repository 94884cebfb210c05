import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const correctCheckIn = defineContract({
  name: 'correctCheckIn',
  summary: "Correct one's own last check-in of a key result",
  method: 'PATCH',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins/{checkInId}',
  params: z.object({
    cycleId: s.cycleId,
    objectiveId: s.objectiveId,
    keyResultId: s.keyResultId,
    checkInId: s.checkInId,
  }),
  body: z.strictObject({
    value: s.value.optional(),
    confidence: s.confidence.optional(),
    note: s.text.optional(),
    on: s.plainDate.optional(),
  }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed'],
  response: z.object({ checkIn: v.checkIn, objective: v.objective }),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const archiveKeyResult = defineContract({
  name: 'archiveKeyResult',
  summary: 'Archive a key result; it can be restored',
  method: 'DELETE',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId, keyResultId: s.keyResultId }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed'],
  response: v.objective,
})

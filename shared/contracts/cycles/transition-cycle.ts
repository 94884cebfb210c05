import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const transitionCycle = defineContract({
  name: 'transitionCycle',
  summary: 'Move a cycle on: planning → running → closing → closed',
  method: 'POST',
  path: '/cycles/{cycleId}/transition',
  params: z.object({ cycleId: s.cycleId }),
  body: z.strictObject({ to: v.cycleState }),
  ifMatch: true,
  idempotent: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'invalid_transition'],
  response: v.cycle,
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import { metric } from '#shared/contracts/shapes/metric.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const editKeyResult = defineContract({
  name: 'editKeyResult',
  summary: 'Change a key result; after activation a changed metric needs a reason',
  method: 'PATCH',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId, keyResultId: s.keyResultId }),
  body: z.strictObject({
    title: s.title.optional(),
    metric: metric.optional(),
    ownerId: s.personId.nullable().optional(),
    weight: z.number().min(0).max(100).optional(),
    afterId: s.keyResultId.nullable().optional(),
    archived: z.literal(false).optional(),
    reason: s.reason.optional(),
  }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed'],
  response: v.objective,
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const editObjective = defineContract({
  name: 'editObjective',
  summary: 'Change the words, origin, ambition, owner or place of an objective',
  method: 'PATCH',
  path: '/cycles/{cycleId}/objectives/{objectiveId}',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  body: z.strictObject({
    title: s.title.optional(),
    why: s.text.optional(),
    origin: v.origin.optional(),
    ambition: v.ambition.optional(),
    ownerId: s.personId.nullable().optional(),
    /** New place: after this sibling, or null for the first place. */
    afterId: s.objectiveId.nullable().optional(),
    /** Brings an archived objective back. */
    archived: z.literal(false).optional(),
    reason: s.reason.optional(),
  }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed'],
  response: v.objective,
})

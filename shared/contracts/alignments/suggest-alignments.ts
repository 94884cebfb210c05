import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

const suggestion = z.object({
  objectiveId: s.objectiveId,
  unitId: s.unitId,
  title: z.string(),
  state: v.objectiveState,
  health: v.health.nullable(),
  /** How alike the words are, 0..1. */
  similarity: z.number(),
  /** Words of the suggested title that were found again. */
  sharedWords: z.array(z.string()),
  relation: z.enum(['parent_unit', 'higher_unit', 'other_unit', 'same_unit']),
})

export const suggestAlignments = defineContract({
  name: 'suggestAlignments',
  summary: 'Objectives that one may contribute to, and ones that may want the same, by their words',
  method: 'GET',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/alignment-suggestions',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  etag: true,
  response: z.object({
    /** At most five, the likeliest first; what is linked already is left out. */
    parents: z.array(suggestion),
    duplicates: z.array(suggestion),
  }),
})

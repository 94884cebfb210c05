import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const listAlignments = defineContract({
  name: 'listAlignments',
  summary:
    'Links of one objective, of one unit or of all, in both directions; withdrawn ones only when asked for',
  method: 'GET',
  path: '/cycles/{cycleId}/alignments',
  params: z.object({ cycleId: s.cycleId }),
  query: z.strictObject({
    objectiveId: s.objectiveId.optional(),
    unitId: s.unitId.optional(),
    kind: a.alignmentKind.optional(),
    withdrawn: z.stringbool().default(false),
    ...v.cursorQuery,
  }),
  etag: true,
  response: z.object({ ...v.page(a.alignment), people: v.people }),
})

import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'
import { GAP_KINDS } from '#shared/domain/alignment/gap.ts'

export const getAlignmentHealth = defineContract({
  name: 'getAlignmentHealth',
  summary: 'What is missing in how the OKRs fit together, by name and with ways to close it',
  method: 'GET',
  path: '/cycles/{cycleId}/alignment-health',
  params: z.object({ cycleId: s.cycleId }),
  query: z.strictObject({
    /** Gaps this unit has at either end. */
    unitId: s.unitId.optional(),
    gap: z.enum(GAP_KINDS).optional(),
    ...v.cursorQuery,
  }),
  etag: true,
  response: z.object({
    ...v.page(a.gap),
    /** Over all pages, for the same unit and every kind. */
    counts: a.gapCounts,
  }),
})

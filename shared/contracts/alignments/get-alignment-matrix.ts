import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getAlignmentMatrix = defineContract({
  name: 'getAlignmentMatrix',
  summary: 'Which units depend on and contribute to which, and how well that goes',
  method: 'GET',
  path: '/cycles/{cycleId}/alignment-matrix',
  params: z.object({ cycleId: s.cycleId }),
  query: z.strictObject({ unitId: s.unitId.optional() }),
  etag: true,
  response: z.object({
    /** One for each two units with a living link between them, in its direction. */
    cells: z.array(
      z.object({
        fromUnitId: s.unitId,
        toUnitId: s.unitId,
        contributions: z.int(),
        dependencies: z.object({
          requested: z.int(),
          confirmed: z.int(),
          declined: z.int(),
          delivered: z.int(),
          overdue: z.int(),
        }),
        /** Of what is depended on, where it is requested or confirmed. */
        healthCounts: z.record(v.health, z.int()),
      }),
    ),
  }),
})

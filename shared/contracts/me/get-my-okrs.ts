import { z } from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getMyOkrs = defineContract({
  name: 'getMyOkrs',
  summary: 'Objectives and key results the reader owns, and what is due; for the reader only',
  method: 'GET',
  path: '/cycles/{cycleId}/my-okrs',
  params: z.object({ cycleId: s.cycleId }),
  etag: true,
  response: z.object({
    cycle: v.cycle,
    /** Objectives in which the reader owns something or is asked for an answer. */
    objectives: z.array(v.objective),
    due: z.array(
      z.object({
        kind: z.enum(['check_in', 'agreement']),
        objectiveId: s.objectiveId,
        keyResultId: s.keyResultId.nullable(),
        dueOn: s.plainDate.nullable(),
      }),
    ),
    people: v.people,
  }),
})

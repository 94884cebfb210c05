import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'
import { DEPENDENCY_TASKS } from '#shared/domain/alignment/due-dependencies.ts'

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
    due: v.due,
    /** What dependencies between units ask of the reader, the nearest day first. */
    dependencies: z.array(z.object({ task: z.enum(DEPENDENCY_TASKS), alignment: a.alignment })),
    /** What the units the reader leads are asked to contribute to, the nearest day first. */
    contributions: z.array(a.contributionRequest),
    people: v.people,
  }),
})

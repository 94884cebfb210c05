import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getBoard = defineContract({
  name: 'getBoard',
  summary: 'Everything the board of one unit and cycle shows',
  method: 'GET',
  path: '/cycles/{cycleId}/units/{unitId}/board',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  query: z.strictObject({ archived: z.stringbool().default(false) }),
  etag: true,
  response: z.object({
    cycle: v.cycle,
    unit: v.unit,
    summary: v.unitSummary,
    objectives: z.array(v.objective),
    /** How many contributions lead from an objective to others and to it; only those with any are named. */
    contributions: z.array(z.object({ objectiveId: s.objectiveId, up: z.int(), down: z.int() })),
    /** What other units ask this one to contribute to, as long as it has neither linked anything nor declined. */
    requests: z.array(a.contributionRequest),
    /** What the team has set aside of what the coach says about the unit's set. */
    dismissals: z.array(v.setDismissal),
    people: v.people,
    limits: v.settings.shape.limits,
    /** Objectives outside the recommended number: said, not refused. */
    warnings: z.array(z.enum(['too_few_objectives', 'too_many_objectives'])),
    denials: v.denials,
  }),
})

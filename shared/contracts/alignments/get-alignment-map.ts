import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'
import { GAP_KINDS } from '#shared/domain/alignment/gap.ts'

const gaps = z.array(z.enum(GAP_KINDS)).optional()
/** Place in the list of units or nodes of the same answer. */
const place = z.int().min(0)
const yes = z.literal(true).optional()

/**
 * As small as 5,000 objectives ask for: ends and units are places in the lists beside them, what does not apply is
 * left out, and progress is rounded to the hundredth that is shown.
 */
export const getAlignmentMap = defineContract({
  name: 'getAlignmentMap',
  summary: "The organisation's objectives and the links between them, or what lies around one unit",
  method: 'GET',
  path: '/cycles/{cycleId}/alignment-map',
  params: z.object({ cycleId: s.cycleId }),
  query: z.strictObject({
    /** Only this unit's objectives and what is linked to them. */
    unitId: s.unitId.optional(),
    /** How many links away from the unit's objectives. */
    depth: z.coerce.number().int().min(0).max(10).default(1),
  }),
  etag: true,
  response: z.object({
    cycle: v.cycle,
    units: z.array(
      z.object({
        id: s.unitId,
        name: z.string(),
        parent: place.nullable(),
        progress: z.number().nullable(),
        health: v.health.nullable(),
        archived: yes,
        gaps,
      }),
    ),
    /** Living objectives, and others as long as a living link leads to them. */
    nodes: z.array(
      z.object({
        id: s.objectiveId,
        unit: place,
        title: z.string(),
        origin: v.origin,
        state: v.objectiveState,
        progress: z.number().nullable(),
        health: v.health.nullable(),
        archived: yes,
        gaps,
      }),
    ),
    /** Links that are not withdrawn. */
    links: z.array(
      z.object({
        id: s.alignmentId,
        kind: a.alignmentKind,
        from: place,
        to: place,
        /** Where a key result is meant. */
        fromKeyResultId: s.keyResultId.optional(),
        toKeyResultId: s.keyResultId.optional(),
        share: z.number().optional(),
        /** Of a dependency. */
        state: a.dependencyState.optional(),
        gaps,
      }),
    ),
    gapCounts: a.gapCounts,
  }),
})

import { findUnit } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { countGaps, type MapPart, presentMap, wholeMap } from '#functions/presenters/alignment-map.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import type { CycleLandscape } from '#functions/presenters/landscape.ts'
import { getAlignmentMap as contract } from '#shared/contracts/alignments/get-alignment-map.ts'
import type { Gap } from '#shared/domain/alignment/gap.ts'
import { within } from '#shared/domain/alignment/neighbourhood.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import { loadLandscape } from './landscape.ts'

type MapContext = Context<typeof contract>

/** The units and everything above them; what is known already is not climbed again. */
function withAbove({ tenant }: MapContext, unitIds: readonly UnitId[]): ReadonlySet<UnitId> {
  const found = new Set(unitIds)
  // A Set can be walked while it grows
  for (const id of found) {
    const parentId = tenant.units.get(id)?.data.parentId ?? null
    if (parentId !== null) found.add(parentId)
  }
  return found
}

/** One unit's objectives, what is linked to them, and the units these lie in with those above. */
function aroundUnit(context: MapContext, landscape: CycleLandscape, unitId: UnitId): MapPart {
  const whole = wholeMap(context, landscape)
  const own = whole.nodes.filter((node) => node.unitId === unitId).map(({ id }) => id)
  const reached = within(own, whole.links, context.input.query.depth)
  const nodes = whole.nodes.filter(({ id }) => reached.has(id))
  const units = withAbove(context, [unitId, ...nodes.map((node) => node.unitId)])
  const links = whole.links.filter(
    ({ from, to }) => reached.has(from.objectiveId) && reached.has(to.objectiveId),
  )
  return { unitIds: [...context.tenant.units.keys()].filter((id) => units.has(id)), nodes, links }
}

const isOfUnit = ({ unitId, otherUnitId }: Gap, wanted: UnitId | undefined): boolean =>
  wanted === undefined || unitId === wanted || otherUnitId === wanted

export const getAlignmentMap = defineQuery(contract, {
  async load(context) {
    const { params, query } = context.input
    if (query.unitId !== undefined) findUnit(context.tenant, query.unitId)
    return loadLandscape(context, params.cycleId)
  },
  revisions: ({ revisions }) => revisions,
  present: (context, { cycle, landscape }) => {
    const { unitId } = context.input.query
    const part = unitId === undefined ? wholeMap(context, landscape) : aroundUnit(context, landscape, unitId)
    return {
      cycle: presentCycle(context, cycle),
      ...presentMap(context, landscape, part),
      gapCounts: countGaps(landscape.gaps.filter((gap) => isOfUnit(gap, unitId))),
    }
  },
})

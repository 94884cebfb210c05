import { defineQuery } from '#functions/http/define-query.ts'
import { getAlignmentMatrix as contract } from '#shared/contracts/alignments/get-alignment-matrix.ts'
import { type MatrixCell, matrixOf } from '#shared/domain/alignment/matrix.ts'
import { loadLandscape } from './landscape.ts'

const presentCell = ({ dependencies, healthCounts, ...cell }: MatrixCell) => ({
  fromUnitId: cell.fromUnitId,
  toUnitId: cell.toUnitId,
  contributions: cell.contributions,
  dependencies: {
    requested: dependencies.requested,
    confirmed: dependencies.confirmed,
    declined: dependencies.declined,
    delivered: dependencies.delivered,
    overdue: dependencies.overdue,
  },
  healthCounts: {
    not_started: healthCounts.not_started,
    on_track: healthCounts.on_track,
    at_risk: healthCounts.at_risk,
    off_track: healthCounts.off_track,
    stale: healthCounts.stale,
  },
})

export const getAlignmentMatrix = defineQuery(contract, {
  load: (context) => loadLandscape(context, context.input.params.cycleId),
  revisions: ({ revisions }) => revisions,
  present: ({ input, today }, { landscape }) => {
    const { unitId } = input.query
    const links = landscape.links.filter(
      ({ from, to }) => unitId === undefined || from.unitId === unitId || to.unitId === unitId,
    )
    const healthOf = (id: (typeof links)[number]['to']['objectiveId']) =>
      landscape.nodes.get(id)?.health ?? null
    return { cells: matrixOf({ links, healthOf, today }).map(presentCell) }
  },
})

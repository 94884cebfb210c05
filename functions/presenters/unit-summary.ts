import { judgedFrom } from '#functions/records/figures.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { UnitFigures } from '#functions/records/kinds.ts'
import type { UnitSummaryView } from '#shared/contracts/shapes/types.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { summariseUnit } from '#shared/domain/summary.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import { presentSummary } from './summary.ts'
import { basisOf, situationOf, type Viewer } from './viewer.ts'

const NONE: Pick<Entity<UnitFigures>, 'revision'> & { readonly data: Pick<UnitFigures, 'objectives'> } = {
  revision: 'none',
  data: { objectives: [] },
}

/** How a unit stands today, judged from its stored figures; null figures are those of a unit without objectives. */
export function presentUnitSummary(
  viewer: Viewer,
  cycle: Entity<Cycle>,
  unit: { readonly unitId: UnitId; readonly figures: Entity<UnitFigures> | null },
): UnitSummaryView {
  const { data, revision } = unit.figures ?? NONE
  return viewer.presented.summaries.get(`${unit.unitId} ${revision} ${basisOf(viewer, cycle)}`, () =>
    presentSummary(
      summariseUnit({
        ...situationOf(viewer, cycle.data),
        unitId: unit.unitId,
        objectives: data.objectives.map(judgedFrom),
        aim: viewer.tenant.settings.data.topDownShare,
      }),
    ),
  )
}

import { viewHash } from '#functions/http/etags.ts'
import { judgedFrom } from '#functions/records/figures.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { UnitFigures } from '#functions/records/kinds.ts'
import type { UnitSummaryView } from '#shared/contracts/shapes/types.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { JudgedObjective } from '#shared/domain/situation.ts'
import { summariseUnit } from '#shared/domain/summary.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import { presentSummary } from './summary.ts'
import { basisOf, situationOf, type Viewer } from './viewer.ts'

const NONE: Pick<Entity<UnitFigures>, 'revision'> & { readonly data: Pick<UnitFigures, 'objectives'> } = {
  revision: 'none',
  data: { objectives: [] },
}

interface Judged {
  readonly unitId: UnitId
  readonly objectives: () => readonly JudgedObjective[]
  /** Names the state the objectives are in. */
  readonly state: string
}

const present = (
  viewer: Viewer,
  cycle: Entity<Cycle>,
  { unitId, objectives, state }: Judged,
): UnitSummaryView =>
  viewer.presented.summaries.get(`${unitId} ${state} ${basisOf(viewer, cycle, unitId)}`, () =>
    presentSummary(
      summariseUnit({
        ...situationOf(viewer, cycle.data, unitId),
        unitId,
        objectives: objectives(),
        aim: viewer.tenant.settings.data.topDownShare,
      }),
    ),
  )

/** How a unit stands today, judged from its stored figures; null figures are those of a unit without objectives. */
export function presentUnitSummary(
  viewer: Viewer,
  cycle: Entity<Cycle>,
  unit: { readonly unitId: UnitId; readonly figures: Entity<UnitFigures> | null },
): UnitSummaryView {
  const { data, revision } = unit.figures ?? NONE
  const objectives = () => data.objectives.map(judgedFrom)
  return present(viewer, cycle, { unitId: unit.unitId, objectives, state: revision })
}

/** The same from the unit's objectives where they have been read anyway; `objectives` are those of every state. */
export function presentSummaryOf(
  viewer: Viewer,
  cycle: Entity<Cycle>,
  { unitId, objectives }: { readonly unitId: UnitId; readonly objectives: readonly Entity<Objective>[] },
): UnitSummaryView {
  const state = viewHash(objectives.map(({ revision }) => revision))
  return present(viewer, cycle, { unitId, state, objectives: () => objectives.map(({ data }) => data) })
}

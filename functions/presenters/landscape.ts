import { judgedFrom, type ObjectiveFigures } from '#functions/records/figures.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { UnitFigures } from '#functions/records/kinds.ts'
import type { UnitSummaryView } from '#shared/contracts/shapes/types.ts'
import type { Alignment } from '#shared/domain/alignment/alignment.ts'
import type { Gap } from '#shared/domain/alignment/gap.ts'
import { type GapObjective, gapsIn } from '#shared/domain/alignment/gap-rules.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { type Health, objectiveHealth } from '#shared/domain/health.ts'
import type { Origin } from '#shared/domain/objective.ts'
import { objectiveProgress } from '#shared/domain/objective-progress.ts'
import type { Situation } from '#shared/domain/situation.ts'
import type { ObjectiveId, UnitId } from '#shared/kernel/ids.ts'
import { gapUnitsOf } from './alignment.ts'
import { presentUnitSummary } from './unit-summary.ts'
import { basisOf, situationOf, type Viewer } from './viewer.ts'

/** An objective as a node of the map. */
export interface MapNode extends GapObjective {
  readonly title: string
  readonly origin: Origin
  readonly progress: number | null
  readonly health: Health | null
}

/** What the map, the gaps, the matrix and the suggestions of one cycle are made of. */
export interface CycleLandscape {
  readonly summaries: ReadonlyMap<UnitId, UnitSummaryView>
  readonly nodes: ReadonlyMap<ObjectiveId, MapNode>
  /** Those that are not withdrawn. */
  readonly links: readonly Alignment[]
  readonly gaps: readonly Gap[]
}

/** Titles that a summary does not hold, by objective. */
export type OtherTitles = ReadonlyMap<ObjectiveId, string>

const nodeOf = (
  figures: ObjectiveFigures,
  { unitId, titles, situation }: { unitId: UnitId; titles: OtherTitles; situation: Situation },
): MapNode => {
  const objective = judgedFrom(figures)
  return {
    id: figures.id,
    unitId,
    title: figures.title ?? titles.get(figures.id) ?? '',
    origin: figures.origin,
    state: figures.state,
    isArchived: figures.archivedAt !== null,
    archivedKeyResultIds: figures.archivedKeyResultIds,
    progress: objectiveProgress(objective.keyResults),
    health: objectiveHealth({ ...situation, objective }),
  }
}

export interface LandscapeParts {
  readonly cycle: Entity<Cycle>
  readonly figures: readonly Entity<UnitFigures>[]
  readonly titles: OtherTitles
  readonly links: readonly Alignment[]
}

function nodesOf(
  viewer: Viewer,
  { cycle, figures, titles }: LandscapeParts,
): ReadonlyMap<ObjectiveId, MapNode> {
  const nodes = figures.flatMap(({ data, revision }) => {
    const { unitId } = data
    return viewer.presented.nodes.get(`${unitId} ${revision} ${basisOf(viewer, cycle, unitId)}`, () => {
      const situation = situationOf(viewer, cycle.data, unitId)
      return data.objectives.map((each) => nodeOf(each, { unitId, titles, situation }))
    })
  })
  return new Map(nodes.map((node) => [node.id, node]))
}

export function landscapeOf(viewer: Viewer, parts: LandscapeParts): CycleLandscape {
  const { cycle, figures, links } = parts
  const nodes = nodesOf(viewer, parts)
  const known = new Map(figures.map((each) => [each.data.unitId, each]))
  const summaries = [...viewer.tenant.units.keys()].map((unitId) =>
    presentUnitSummary(viewer, cycle, { unitId, figures: known.get(unitId) ?? null }),
  )
  return {
    summaries: new Map(summaries.map((summary) => [summary.unitId, summary])),
    nodes,
    links,
    gaps: gapsIn({ units: gapUnitsOf(viewer), objectives: nodes, links, today: viewer.today }),
  }
}

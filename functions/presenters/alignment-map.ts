import type { getAlignmentMap } from '#shared/contracts/alignments/get-alignment-map.ts'
import type { ContractResponse } from '#shared/contracts/contract.ts'
import type { Alignment } from '#shared/domain/alignment/alignment.ts'
import { GAP_KINDS, type Gap, type GapKind } from '#shared/domain/alignment/gap.ts'
import { isGone } from '#shared/domain/alignment/gap-rules.ts'
import type { ObjectiveId, UnitId } from '#shared/kernel/ids.ts'
import { gapUnitsOf } from './alignment.ts'
import type { CycleLandscape, MapNode } from './landscape.ts'
import type { Viewer } from './viewer.ts'

type MapView = ContractResponse<typeof getAlignmentMap>

/** What of the landscape is shown. */
export interface MapPart {
  readonly unitIds: readonly UnitId[]
  readonly nodes: readonly MapNode[]
  readonly links: readonly Alignment[]
}

/** To the digits it is shown with: rounded finer, and then again, 0.3949 would be 0.40 here and 0.39 elsewhere. */
const rounded = (progress: number | null): number | null =>
  progress === null ? null : Number(progress.toFixed(2))

const placesOf = <Id>(ids: readonly Id[]): ReadonlyMap<Id, number> =>
  new Map(ids.map((id, place) => [id, place]))

export const countGaps = (gaps: readonly Gap[]): Record<GapKind, number> => {
  const counts = Object.fromEntries(GAP_KINDS.map((kind) => [kind, 0])) as Record<GapKind, number> // every kind is there
  for (const { kind } of gaps) counts[kind] += 1
  return counts
}

/** Gaps by what they are shown at: the link, else the objective, else the unit. */
function gapsByPlace(gaps: readonly Gap[]): ReadonlyMap<string, GapKind[]> {
  const found = new Map<string, GapKind[]>()
  for (const { kind, alignmentId, objectiveId, unitId } of gaps) {
    const id = alignmentId ?? objectiveId ?? unitId
    found.set(id, [...(found.get(id) ?? []), kind])
  }
  return found
}

const withGaps = (gaps: ReadonlyMap<string, GapKind[]>, id: string) => {
  const kinds = gaps.get(id)
  return kinds === undefined ? {} : { gaps: kinds }
}

/** What is alive, and what a living link still leads to. */
export function wholeMap(viewer: Viewer, { nodes, links }: CycleLandscape): MapPart {
  const units = gapUnitsOf(viewer)
  const linked = new Set(links.flatMap(({ from, to }) => [from.objectiveId, to.objectiveId]))
  const isShown = ({ id, unitId }: MapNode) =>
    linked.has(id) || !isGone({ objectiveId: id, keyResultId: null, unitId }, { units, objectives: nodes })
  const shown = [...nodes.values()].filter(isShown)
  const used = new Set(shown.map(({ unitId }) => unitId))
  const unitIds = [...units.values()].filter(({ id, isDissolved }) => !isDissolved || used.has(id))
  return { unitIds: unitIds.map(({ id }) => id), nodes: shown, links }
}

const presentUnits = ({ tenant }: Viewer, landscape: CycleLandscape, unitIds: readonly UnitId[]) => {
  const places = placesOf(unitIds)
  const gaps = gapsByPlace(landscape.gaps)
  return unitIds.flatMap((id): MapView['units'] => {
    const unit = tenant.units.get(id)?.data
    const summary = landscape.summaries.get(id)
    return unit === undefined
      ? []
      : [
          {
            id,
            name: unit.name,
            parent: unit.parentId === null ? null : (places.get(unit.parentId) ?? null),
            progress: rounded(summary?.progress ?? null),
            health: summary?.health ?? null,
            ...(unit.archivedAt === null ? {} : { archived: true as const }),
            ...withGaps(gaps, id),
          },
        ]
  })
}

const presentNode =
  (units: ReadonlyMap<UnitId, number>, gaps: ReadonlyMap<string, GapKind[]>) =>
  (node: MapNode): MapView['nodes'][number] => ({
    id: node.id,
    unit: units.get(node.unitId) ?? 0,
    title: node.title,
    origin: node.origin,
    state: node.state,
    progress: rounded(node.progress),
    health: node.health,
    ...(node.isArchived ? { archived: true as const } : {}),
    ...withGaps(gaps, node.id),
  })

const presentLink =
  (nodes: ReadonlyMap<ObjectiveId, number>, gaps: ReadonlyMap<string, GapKind[]>) =>
  (link: Alignment): MapView['links'] => {
    const [from, to] = [nodes.get(link.from.objectiveId), nodes.get(link.to.objectiveId)]
    if (from === undefined || to === undefined) return []
    return [
      {
        id: link.id,
        kind: link.kind,
        from,
        to,
        ...(link.from.keyResultId === null ? {} : { fromKeyResultId: link.from.keyResultId }),
        ...(link.to.keyResultId === null ? {} : { toKeyResultId: link.to.keyResultId }),
        ...(link.share === null ? {} : { share: link.share }),
        ...(link.dependency === null ? {} : { state: link.dependency.state }),
        ...withGaps(gaps, link.id),
      },
    ]
  }

/** Everything but the cycle; ends and units by their places. */
export function presentMap(
  viewer: Viewer,
  landscape: CycleLandscape,
  part: MapPart,
): Omit<MapView, 'cycle' | 'gapCounts'> {
  const gaps = gapsByPlace(landscape.gaps)
  const nodePlaces = placesOf(part.nodes.map(({ id }) => id))
  return {
    units: presentUnits(viewer, landscape, part.unitIds),
    nodes: part.nodes.map(presentNode(placesOf(part.unitIds), gaps)),
    links: part.links.flatMap(presentLink(nodePlaces, gaps)),
  }
}

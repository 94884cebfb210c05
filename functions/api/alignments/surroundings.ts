import type { Context } from '#functions/http/context.ts'
import type { LinkedObjectives } from '#functions/presenters/alignment.ts'
import { alignmentKind } from '#functions/records/kinds.ts'
import type { Partition } from '#functions/records/partition.ts'
import type { Alignment, AlignmentKind } from '#shared/domain/alignment/alignment.ts'
import type { Surroundings } from '#shared/domain/alignment/link-rules.ts'
import { wayAlong } from '#shared/domain/alignment/way-round.ts'
import type { CycleId, ObjectiveId } from '#shared/kernel/ids.ts'
import { endOf, type NamedEnd, objectivesIn } from './link-ends.ts'

/** From here on one reading of all links costs less than asking for each objective. */
const MANY = 40

const standing = (kind: AlignmentKind) => [
  { field: 'kind', is: kind },
  { field: 'isWithdrawn', is: false },
]

async function allOf(partition: Partition, kind: AlignmentKind): Promise<readonly Alignment[]> {
  return (await partition.all(alignmentKind, standing(kind))).map(({ data }) => data)
}

async function linksFrom(
  partition: Partition,
  kind: AlignmentKind,
  ids: readonly ObjectiveId[],
): Promise<readonly Alignment[]> {
  const pages = ids.map((from) =>
    partition.all(alignmentKind, [{ field: 'from', is: from }, ...standing(kind)]),
  )
  return (await Promise.all(pages)).flat().map(({ data }) => data)
}

/** Every link of the kind on a way that begins at `start`: a few levels up, as organisations are built. */
export async function linksBeyond(
  partition: Partition,
  kind: AlignmentKind,
  start: ObjectiveId,
): Promise<readonly Alignment[]> {
  const links: Alignment[] = []
  const seen = new Set([start])
  let edge: readonly ObjectiveId[] = [start]
  while (edge.length > 0) {
    if (seen.size > MANY) return allOf(partition, kind)
    const found = await linksFrom(partition, kind, edge)
    links.push(...found)
    edge = [...new Set(found.map(({ to }) => to.objectiveId))].filter((id) => !seen.has(id))
    for (const id of edge) seen.add(id)
  }
  return links
}

async function titlesOf(context: Context, cycleId: CycleId, way: readonly ObjectiveId[]) {
  const objectives = await objectivesIn(context, cycleId, way)
  return way.map((id) => objectives.get(id)?.data.title ?? id)
}

interface Between {
  readonly cycleId: CycleId
  readonly kind: AlignmentKind
  readonly ends: LinkedObjectives
  readonly from: NamedEnd
  readonly to: NamedEnd
}

/** What the rules judge a link against: both ends, the child's other links, and the way back if there is one. */
export async function surroundingsOf(context: Context, between: Between): Promise<Surroundings> {
  const { cycleId, kind, ends, from, to } = between
  const partition = context.inCycle(cycleId)
  const [siblings, beyond] = await Promise.all([
    partition.all(alignmentKind, [{ field: 'from', is: from.objectiveId }]),
    linksBeyond(partition, kind, to.objectiveId),
  ])
  const way = wayAlong(beyond, to.objectiveId, from.objectiveId)
  return {
    from: endOf(context, ends.from.data, from.keyResultId),
    to: endOf(context, ends.to.data, to.keyResultId),
    siblings: siblings.map(({ data }) => data),
    wayBack: way && (await titlesOf(context, cycleId, way)),
  }
}

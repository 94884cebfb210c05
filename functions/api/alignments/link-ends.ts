import { invalid } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { LinkedObjectives } from '#functions/presenters/alignment.ts'
import type { Entity } from '#functions/records/kind.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import type { Alignment } from '#shared/domain/alignment/alignment.ts'
import type { End } from '#shared/domain/alignment/link-rules.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { CycleId, KeyResultId, ObjectiveId } from '#shared/kernel/ids.ts'

export interface NamedEnd {
  readonly objectiveId: ObjectiveId
  readonly keyResultId: KeyResultId | null
}

export const objectivesIn = async (
  context: Context,
  cycleId: CycleId,
  ids: Iterable<ObjectiveId>,
): Promise<ReadonlyMap<ObjectiveId, Entity<Objective>>> => {
  const found = await context.inCycle(cycleId).readMany(objectiveKind, [...new Set(ids)])
  return new Map(found.map((entity) => [entity.data.id, entity]))
}

/** Null where an end is missing: the link is left from carrying over that broke off before the objective was there. */
export function endsIn(
  { from, to }: Pick<Alignment, 'from' | 'to'>,
  objectives: ReadonlyMap<ObjectiveId, Entity<Objective>>,
): LinkedObjectives | null {
  const child = objectives.get(from.objectiveId)
  const parent = objectives.get(to.objectiveId)
  return child && parent ? { from: child, to: parent } : null
}

const keyResultOf = ({ keyResults }: Objective, id: KeyResultId | null) =>
  keyResults.find((keyResult) => keyResult.id === id) ?? null

/** What the rules ask about one end; the unit of an objective is always there. */
export function endOf({ tenant }: Context, objective: Objective, keyResultId: KeyResultId | null): End {
  const unit = tenant.units.get(objective.unitId)
  if (unit === undefined) throw new Error(`Unit ${objective.unitId} is gone`)
  return { objective, unit: unit.data, keyResult: keyResultOf(objective, keyResultId) }
}

/** The ends a request names; both must be in the cycle. */
export async function findEnds(
  context: Context,
  cycleId: CycleId,
  ends: { readonly from: NamedEnd; readonly to: NamedEnd },
): Promise<LinkedObjectives> {
  const found = await objectivesIn(context, cycleId, [ends.from.objectiveId, ends.to.objectiveId])
  const issues = (['from', 'to'] as const).flatMap((name) => {
    const { objectiveId, keyResultId } = ends[name]
    const objective = found.get(objectiveId)
    const rule = 'unknown_reference' as const
    if (objective === undefined) return [{ path: `/${name}/objectiveId`, rule }]
    return keyResultId !== null && keyResultOf(objective.data, keyResultId) === null
      ? [{ path: `/${name}/keyResultId`, rule }]
      : []
  })
  const [from, to] = [found.get(ends.from.objectiveId), found.get(ends.to.objectiveId)]
  if (issues.length > 0 || from === undefined || to === undefined) throw invalid(...issues)
  return { from, to }
}

/** Stored links with their objectives; one without both its ends is not there. */
export async function withEnds(context: Context, cycleId: CycleId, links: readonly Entity<Alignment>[]) {
  const ids = links.flatMap(({ data }) => [data.from.objectiveId, data.to.objectiveId])
  const objectives = await objectivesIn(context, cycleId, ids)
  return links.flatMap((link) => {
    const ends = endsIn(link.data, objectives)
    return ends === null ? [] : [{ link, ends }]
  })
}

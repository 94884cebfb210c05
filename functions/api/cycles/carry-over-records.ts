import { createHash } from 'node:crypto'
import { historyOf } from '#functions/api/doing.ts'
import { loadUnitObjectives, type UnitObjectives } from '#functions/api/unit-objectives.ts'
import { ApiProblem } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import { commitChange, replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import type { CarryOver } from '#shared/domain/carry-over.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { CycleId, KeyResultId, ObjectiveId, UnitId } from '#shared/kernel/ids.ts'

export interface Chosen {
  readonly objectiveId: ObjectiveId
  readonly keyResultIds: readonly KeyResultId[]
}

/** One objective to be carried over; `index` is its place in the request. */
export interface Source {
  readonly index: number
  readonly objective: Entity<Objective>
  readonly keyResultIds: readonly KeyResultId[]
  /** Its draft stands in the cycle it points to. */
  readonly isCarried: boolean
}

export type Carried = Extract<CarryOver, { kind: 'created' }> & { readonly original: Entity<Objective> }

/** The same original carried into the same cycle is the same draft, whoever asks and however often. */
export const draftId = (source: ObjectiveId, from: CycleId, to: CycleId): ObjectiveId => {
  const digest = createHash('sha256')
    .update(JSON.stringify([source, from, to]))
    .digest('base64url')
  return digest.slice(0, 32) as ObjectiveId // the brand exists in types only
}

const findAll = async (context: Context, cycleId: CycleId, ids: readonly ObjectiveId[]) => {
  const found = await context.inCycle(cycleId).readMany(objectiveKind, ids)
  return new Map(found.map((entity) => [entity.data.id, entity]))
}

/** A link whose draft is missing is left from a request that broke off: it does not count. */
const isCarried = async (context: Context, { carriedTo }: Objective): Promise<boolean> =>
  carriedTo !== null &&
  (await context.inCycle(carriedTo.cycleId).read(objectiveKind, carriedTo.objectiveId)) !== null

export async function loadSources(
  context: Context,
  from: Entity<Cycle>,
  chosen: readonly Chosen[],
): Promise<readonly Source[]> {
  const found = await findAll(
    context,
    from.data.id,
    chosen.map(({ objectiveId }) => objectiveId),
  )
  const issues = chosen.flatMap(({ objectiveId }, index) =>
    found.has(objectiveId)
      ? []
      : [{ path: `/objectives/${index}/objectiveId`, rule: 'unknown_reference' as const }],
  )
  if (issues.length > 0) throw new ApiProblem('invalid_input', { issues })
  const once = chosen.flatMap(({ objectiveId, keyResultIds }, index) => {
    const objective = found.get(objectiveId)
    const isFirst = chosen.findIndex((other) => other.objectiveId === objectiveId) === index
    return objective && isFirst ? [{ index, objective, keyResultIds }] : []
  })
  return Promise.all(
    once.map(async (source) => ({ ...source, isCarried: await isCarried(context, source.objective.data) })),
  )
}

/** What the units concerned have in the other cycle already. */
export async function loadTargets(
  context: Context,
  to: Entity<Cycle>,
  sources: readonly Source[],
): Promise<ReadonlyMap<UnitId, UnitObjectives>> {
  const unitIds = [...new Set(sources.map(({ objective }) => objective.data.unitId))]
  const loaded = await Promise.all(unitIds.map((unitId) => loadUnitObjectives(context, to, unitId)))
  return new Map(loaded.map((unit) => [unit.unitId, unit]))
}

/** Lets every original point to its draft; false when one of them has changed in the meantime. */
export async function linkSources(
  context: Context,
  from: Entity<Cycle>,
  carried: readonly Carried[],
): Promise<boolean> {
  for (const { original, source, sourceHistory, draft } of carried) {
    if (original.data.carriedTo?.objectiveId === draft.id) continue
    const place = { pk: context.inCycle(from.data.id).pk, revision: context.newId() }
    const committed = await commitChange(context.services.store, place, {
      writes: [replace(objectiveKind, original, source)],
      history: [historyOf(context, sourceHistory)],
    })
    if (!committed.ok) return false
  }
  return true
}

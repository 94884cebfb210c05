import type { Context } from '#functions/http/context.ts'
import { askedIn } from '#functions/presenters/viewer.ts'
import type { Entity } from '#functions/records/kind.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import { awaiting } from '#shared/domain/agreement.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { CycleId, PersonId, UnitId } from '#shared/kernel/ids.ts'

const ownsSomething = ({ ownerId, keyResults }: Objective, personId: PersonId): boolean =>
  ownerId === personId ||
  keyResults.some((keyResult) => keyResult.archivedAt === null && keyResult.ownerId === personId)

const isAsked = (context: Context, objective: Objective): boolean =>
  (objective.state === 'proposed' || objective.state === 'agreed') &&
  awaiting(objective, askedIn(context, objective.unitId)).includes(context.who.personId)

const isMine = (context: Context, objective: Objective): boolean =>
  objective.archivedAt === null &&
  (ownsSomething(objective, context.who.personId) || isAsked(context, objective))

/** A unit all of whose objectives have been read already. */
export interface ReadUnit {
  readonly unitId: UnitId
  readonly objectives: readonly Entity<Objective>[]
}

/**
 * Objectives of a cycle in which the reader owns something or is asked for an answer.
 * @param read what need not be read again
 */
export async function loadMine(
  context: Context,
  cycleId: CycleId,
  read: ReadUnit | null = null,
): Promise<readonly Entity<Objective>[]> {
  const partition = context.inCycle(cycleId)
  const unitIds = [...context.who.memberOf].filter((unitId) => unitId !== read?.unitId)
  const conditions = [
    { field: 'owners', has: context.who.personId },
    ...unitIds.map((unitId) => ({ field: 'unitId', is: unitId })),
  ]
  const found = await Promise.all(conditions.map((condition) => partition.all(objectiveKind, [condition])))
  const all = [...(read?.objectives ?? []), ...found.flat()]
  const once = new Map(all.map((entity) => [entity.data.id, entity]))
  return [...once.values()].filter(({ data }) => isMine(context, data))
}

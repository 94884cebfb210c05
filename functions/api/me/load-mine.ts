import type { Context } from '#functions/http/context.ts'
import { askedIn } from '#functions/presenters/viewer.ts'
import type { Entity } from '#functions/records/kind.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import { awaiting } from '#shared/domain/agreement.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { CycleId, PersonId } from '#shared/kernel/ids.ts'

const ownsSomething = ({ ownerId, keyResults }: Objective, personId: PersonId): boolean =>
  ownerId === personId ||
  keyResults.some((keyResult) => keyResult.archivedAt === null && keyResult.ownerId === personId)

const isAsked = (context: Context, objective: Objective): boolean =>
  (objective.state === 'proposed' || objective.state === 'agreed') &&
  awaiting(objective, askedIn(context, objective.unitId)).includes(context.who.personId)

const isMine = (context: Context, objective: Objective): boolean =>
  objective.archivedAt === null &&
  (ownsSomething(objective, context.who.personId) || isAsked(context, objective))

/** Objectives of a cycle in which the reader owns something or is asked for an answer. */
export async function loadMine(context: Context, cycleId: CycleId): Promise<readonly Entity<Objective>[]> {
  const partition = context.inCycle(cycleId)
  const conditions = [
    { field: 'owners', has: context.who.personId },
    ...[...context.who.memberOf].map((unitId) => ({ field: 'unitId', is: unitId })),
  ]
  const found = await Promise.all(conditions.map((condition) => partition.all(objectiveKind, [condition])))
  const once = new Map(found.flat().map((entity) => [entity.data.id, entity]))
  return [...once.values()].filter(({ data }) => isMine(context, data))
}

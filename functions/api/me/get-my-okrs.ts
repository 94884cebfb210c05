import { findCycle } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { peopleInLink, presentAlignment } from '#functions/presenters/alignment.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { dueFor } from '#functions/presenters/due.ts'
import { peopleOf, presentObjective } from '#functions/presenters/objective.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { askedIn } from '#functions/presenters/viewer.ts'
import type { Entity } from '#functions/records/kind.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import { getMyOkrs as contract } from '#shared/contracts/me/get-my-okrs.ts'
import { awaiting } from '#shared/domain/agreement.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { CycleId, PersonId } from '#shared/kernel/ids.ts'
import { loadMyDependencies } from './my-dependencies.ts'

const ownsSomething = ({ ownerId, keyResults }: Objective, personId: PersonId): boolean =>
  ownerId === personId ||
  keyResults.some((keyResult) => keyResult.archivedAt === null && keyResult.ownerId === personId)

const isAsked = (context: Context, objective: Objective): boolean =>
  (objective.state === 'proposed' || objective.state === 'agreed') &&
  awaiting(objective, askedIn(context, objective.unitId)).includes(context.who.personId)

const isMine = (context: Context, objective: Objective): boolean =>
  objective.archivedAt === null &&
  (ownsSomething(objective, context.who.personId) || isAsked(context, objective))

async function loadMine(context: Context, cycleId: CycleId): Promise<readonly Entity<Objective>[]> {
  const partition = context.inCycle(cycleId)
  const conditions = [
    { field: 'owners', has: context.who.personId },
    ...[...context.who.memberOf].map((unitId) => ({ field: 'unitId', is: unitId })),
  ]
  const found = await Promise.all(conditions.map((condition) => partition.all(objectiveKind, [condition])))
  const once = new Map(found.flat().map((entity) => [entity.data.id, entity]))
  return [...once.values()].filter(({ data }) => isMine(context, data))
}

export const getMyOkrs = defineQuery(contract, {
  async load(context) {
    const { cycleId } = context.input.params
    const cycle = findCycle(context.tenant, cycleId)
    const [mine, dependencies] = await Promise.all([
      loadMine(context, cycleId),
      loadMyDependencies(context, cycleId),
    ])
    return { cycle, mine, dependencies }
  },
  revisions: ({ mine, dependencies }) => [
    ...mine.map(({ data, revision }) => `${data.id} ${revision}`),
    ...dependencies.flatMap(({ link, ends }) => [link.revision, ends.from.revision, ends.to.revision]),
  ],
  present: (context, { cycle, mine, dependencies }) => {
    const objectives = mine.map(({ data, revision }) => presentObjective(context, data, revision))
    return {
      cycle: presentCycle(context, cycle),
      objectives,
      due: dueFor(context.who.personId, objectives),
      dependencies: dependencies.map(({ task, link, ends }) => ({
        task,
        alignment: presentAlignment(context, { link: link.data, ends }, link.revision),
      })),
      people: presentPeople(context, [
        ...mine.flatMap(({ data }) => peopleOf(data)),
        ...dependencies.flatMap(({ link }) => peopleInLink(link.data)),
      ]),
    }
  },
})

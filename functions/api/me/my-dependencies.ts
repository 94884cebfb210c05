import { withEnds } from '#functions/api/alignments/link-ends.ts'
import { findCycle } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import type { LinkedObjectives } from '#functions/presenters/alignment.ts'
import { isLeadingNowhere } from '#functions/presenters/alignment.ts'
import type { Entity } from '#functions/records/kind.ts'
import { alignmentKind } from '#functions/records/kinds.ts'
import type { Alignment } from '#shared/domain/alignment/alignment.ts'
import { type DependencyTask, taskFor } from '#shared/domain/alignment/due-dependencies.ts'
import type { CycleId } from '#shared/kernel/ids.ts'

export interface MyDependency {
  readonly task: DependencyTask
  readonly link: Entity<Alignment>
  readonly ends: LinkedObjectives
}

/** Those without a day last. */
const byDay = (a: MyDependency, b: MyDependency): number => {
  const [left, right] = [a, b].map(({ link }) => link.data.dependency?.dueOn ?? '9999')
  return (left ?? '') < (right ?? '') ? -1 : 1
}

async function linksAbout(context: Context, cycleId: CycleId): Promise<readonly Entity<Alignment>[]> {
  const partition = context.inCycle(cycleId)
  const conditions = [
    { field: 'riskOwner', is: context.who.personId },
    ...[...context.who.leadOf].map((unitId) => ({ field: 'askedUnit', is: unitId })),
  ]
  const found = await Promise.all(conditions.map((condition) => partition.all(alignmentKind, [condition])))
  return [...new Map(found.flat().map((link) => [link.data.id, link])).values()]
}

/** Dependencies that wait for the reader: to answer, to deliver, or to look after the risk. */
export async function loadMyDependencies(
  context: Context,
  cycleId: CycleId,
): Promise<readonly MyDependency[]> {
  const { endsOn } = findCycle(context.tenant, cycleId).data
  const asked = { ...context.who, today: context.today, endsOn }
  const found = await withEnds(context, cycleId, await linksAbout(context, cycleId))
  return found
    .flatMap(({ link, ends }) => {
      const task = taskFor(link.data, asked)
      return task === null || isLeadingNowhere(context, { link: link.data, ends })
        ? []
        : [{ task, link, ends }]
    })
    .sort(byDay)
}

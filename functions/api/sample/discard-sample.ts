import { doingOf, historyOf } from '#functions/api/doing.ts'
import type { Context } from '#functions/http/context.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { type PendingWrite, remove, replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { cycleKind, membersKind, unitKind } from '#functions/records/kinds.ts'
import { discardSample as contract } from '#shared/contracts/sample/discard-sample.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { entry } from '#shared/domain/doing.ts'
import type { Unit } from '#shared/domain/organisation.ts'
import { err, ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { deleteContents, isUsedByOthers } from './sample-contents.ts'

interface Found {
  readonly unit: Entity<Unit>
  /** The cycle that goes with it; null once it has become the organisation's own. */
  readonly cycle: Entity<Cycle> | null
  readonly isShared: boolean
}

async function findSample(context: Context): Promise<Found | null> {
  const { units, cycles } = context.tenant
  const unit = [...units.values()].find(({ data }) => data.isSample && data.archivedAt === null)
  if (unit === undefined) return null
  const cycle = [...cycles.values()].find(({ data }) => data.isSample) ?? null
  const isShared = cycle !== null && (await isUsedByOthers(context, cycle.data.id, unit.data.id))
  return { unit, cycle, isShared }
}

const ownCycle = ({ isSample: _, ...cycle }: Cycle): Cycle => cycle

/** Where others have written in the cycle, it stays as theirs, and the sample's unit is only put away. */
const keep = ({ unit, cycle }: Found, now: string): [PendingWrite, ...PendingWrite[]] => [
  replace(unitKind, unit, { ...unit.data, archivedAt: now }),
  ...(cycle === null ? [] : [replace(cycleKind, cycle, ownCycle(cycle.data))]),
]

const discard = (context: Context, { unit, cycle }: Found): [PendingWrite, ...PendingWrite[]] => {
  const members = context.tenant.members.get(unit.data.id)
  return [
    remove(unitKind, unit),
    ...(cycle === null ? [] : [remove(cycleKind, cycle)]),
    ...(members === undefined ? [] : [remove(membersKind, members)]),
  ]
}

/** The one thing that is deleted for good: it was never anybody's work. */
export const discardSample = defineCommand(contract, {
  scope: 'organisation',
  load: findSample,
  authorize: ({ who }) => denial('unit.edit', who),

  async decide(context, found) {
    if (found === null) return err({ code: 'not_found' })
    const what = { subjectId: found.unit.data.id, verb: 'sample_discarded' } as const
    const change = {
      writes: found.isShared ? keep(found, context.now) : discard(context, found),
      history: [historyOf(context, entry(doingOf(context), what))] as const,
    }
    const changed = [
      { type: 'organisation', id: 'units' },
      { type: 'organisation', id: 'cycles' },
    ] as const
    return ok({ change, value: found, changed })
  },

  prepare: async (context, { cycle, isShared }) =>
    cycle === null || isShared || deleteContents(context, cycle.data.id),

  present: () => null,
})

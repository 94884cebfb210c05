import { doingOf } from '#functions/api/doing.ts'
import { findCycle } from '#functions/api/find.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { cycleKind } from '#functions/records/kinds.ts'
import { editCycle as contract } from '#shared/contracts/cycles/edit-cycle.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { editCycle as changeCycle } from '#shared/domain/cycle-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { allCycles, cycleDecision } from './cycle-change.ts'

export const editCycle = defineCommand(contract, {
  scope: 'organisation',
  load: async ({ tenant, input }) => findCycle(tenant, input.params.cycleId),
  authorize: ({ who }, cycle) => denial('cycle.edit', who, { cycleState: cycle.data.state }),
  revision: (cycle: Entity<Cycle>) => cycle.revision,
  current: (context, cycle) => presentCycle(context, cycle),
  async decide(context, cycle) {
    const edited = changeCycle(cycle.data, context.input.body, {
      ...doingOf(context),
      all: allCycles(context),
    })
    if (!edited.ok) return edited
    if (edited.value.history.changes.length === 0) return ok({ change: null, value: cycle.data })
    return ok(cycleDecision(context, edited.value, replace(cycleKind, cycle, edited.value.cycle)))
  },
  present: (context, cycle, revision) => presentCycle(context, { data: cycle, revision }),
})

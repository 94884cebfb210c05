import { doingOf } from '#functions/api/doing.ts'
import { findCycle } from '#functions/api/find.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { cycleKind } from '#functions/records/kinds.ts'
import { transitionCycle as contract } from '#shared/contracts/cycles/transition-cycle.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { transitionCycle as moveCycle } from '#shared/domain/cycle-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { cycleDecision } from './cycle-change.ts'

export const transitionCycle = defineCommand(contract, {
  scope: 'organisation',
  load: async ({ tenant, input }) => findCycle(tenant, input.params.cycleId),
  authorize: ({ who }) => denial('cycle.transition', who),
  revision: (cycle: Entity<Cycle>) => cycle.revision,
  current: (context, cycle) => presentCycle(context, cycle),
  async decide(context, cycle) {
    const moved = moveCycle(cycle.data, context.input.body.to, doingOf(context))
    return moved.ok
      ? ok(cycleDecision(context, moved.value, replace(cycleKind, cycle, moved.value.cycle)))
      : moved
  },
  present: (context, cycle, revision) => presentCycle(context, { data: cycle, revision }),
})

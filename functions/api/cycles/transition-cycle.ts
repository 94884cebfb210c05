import { doingOf } from '#functions/api/doing.ts'
import { findCycle } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { leadsAtWork } from '#functions/notices/leads.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { cycleKind } from '#functions/records/kinds.ts'
import { transitionCycle as contract } from '#shared/contracts/cycles/transition-cycle.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { transitionCycle as moveCycle } from '#shared/domain/cycle-changes.ts'
import type { NewNotice } from '#shared/domain/notice/notice.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { cycleDecision } from './cycle-change.ts'

/** Leads hear that there is something to grade. */
async function gradingNotices(context: Context, cycle: Cycle): Promise<readonly NewNotice[]> {
  if (cycle.state !== 'closing') return []
  const to = await leadsAtWork(context.inCycle(cycle.id), context.tenant)
  return [{ subject: { kind: 'cycleChange', step: 'grading' }, cycleId: cycle.id, to }]
}

export const transitionCycle = defineCommand(contract, {
  scope: 'organisation',
  load: async ({ tenant, input }) => findCycle(tenant, input.params.cycleId),
  authorize: ({ who }) => denial('cycle.transition', who),
  revision: (cycle: Entity<Cycle>) => cycle.revision,
  current: (context, cycle) => presentCycle(context, cycle),
  async decide(context, cycle) {
    const moved = moveCycle(cycle.data, context.input.body.to, doingOf(context))
    if (!moved.ok) return moved
    const decision = cycleDecision(context, moved.value, replace(cycleKind, cycle, moved.value.cycle))
    return ok({ ...decision, notices: await gradingNotices(context, moved.value.cycle) })
  },
  present: (context, cycle, revision) => presentCycle(context, { data: cycle, revision }),
})

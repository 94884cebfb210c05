import { doingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { create } from '#functions/records/change.ts'
import { cycleKind } from '#functions/records/kinds.ts'
import { createCycle as contract } from '#shared/contracts/cycles/create-cycle.ts'
import { createCycle as newCycle } from '#shared/domain/cycle-changes.ts'
import type { CycleId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { allCycles, cycleDecision } from './cycle-change.ts'

export const createCycle = defineCommand(contract, {
  scope: 'organisation',
  load: async (context) => allCycles(context),
  authorize: ({ who }) => denial('cycle.create', who),
  async decide(context, all) {
    const id = context.newId() as CycleId // the brand exists in types only
    const made = newCycle({ id, ...context.input.body }, all, doingOf(context))
    return made.ok ? ok(cycleDecision(context, made.value, create(cycleKind, made.value.cycle))) : made
  },
  present: (context, cycle, revision) => presentCycle(context, { data: cycle, revision }),
  location: (_, { id }) => `/cycles/${id}`,
})

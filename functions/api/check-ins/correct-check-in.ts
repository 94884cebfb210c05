import { cycleDoingOf } from '#functions/api/doing.ts'
import { currentObjective, objectiveDecision } from '#functions/api/objectives/objective-change.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentCheckIn } from '#functions/presenters/check-in.ts'
import { objectivePolicy, presentObjective } from '#functions/presenters/objective.ts'
import { cycleOf } from '#functions/presenters/viewer.ts'
import { replace } from '#functions/records/change.ts'
import { checkInKind } from '#functions/records/kinds.ts'
import { correctCheckIn as contract } from '#shared/contracts/check-ins/correct-check-in.ts'
import { correctCheckIn as correct } from '#shared/domain/check-in-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadCheckIn, mayChangeCheckIn } from './load-check-in.ts'

export const correctCheckIn = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadCheckIn(context, context.input.params),
  authorize: mayChangeCheckIn,
  revision: ({ objective }) => objective.revision,
  current: (context, loaded) => currentObjective(context, loaded),

  async decide(context, loaded) {
    const before = { checkIn: loaded.checkIn.data, checkIns: loaded.checkIns }
    const doing = cycleDoingOf(context, loaded.cycle.data)
    const corrected = correct(loaded.objective.data, { ...context.input.body, ...before }, doing)
    if (!corrected.ok) return corrected
    const { objective, checkIn, history } = corrected.value
    if (history.changes.length === 0)
      return ok({ change: null, value: { objective: loaded.objective.data, checkIn: before.checkIn } })
    const also = [replace(checkInKind, loaded.checkIn, checkIn)]
    return ok(objectiveDecision(context, loaded, { objective, history, value: { objective, checkIn }, also }))
  },

  present: (context, { objective, checkIn }, revision) => ({
    checkIn: presentCheckIn(context, checkIn, {
      ...objectivePolicy(objective, cycleOf(context, objective.cycleId).data.state),
      isLast: true,
    }),
    objective: presentObjective(context, objective, revision),
  }),
})

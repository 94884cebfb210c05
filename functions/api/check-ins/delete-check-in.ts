import { cycleDoingOf } from '#functions/api/doing.ts'
import { currentObjective, objectiveDecision } from '#functions/api/objectives/objective-change.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { remove } from '#functions/records/change.ts'
import { checkInKind } from '#functions/records/kinds.ts'
import { deleteCheckIn as contract } from '#shared/contracts/check-ins/delete-check-in.ts'
import { deleteCheckIn as takeBack } from '#shared/domain/check-in-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadCheckIn, mayChangeCheckIn } from './load-check-in.ts'

export const deleteCheckIn = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadCheckIn(context, context.input.params),
  authorize: mayChangeCheckIn,
  revision: ({ objective }) => objective.revision,
  current: (context, loaded) => currentObjective(context, loaded),

  async decide(context, loaded) {
    const target = { checkIn: loaded.checkIn.data, checkIns: loaded.checkIns }
    const taken = takeBack(loaded.objective.data, target, cycleDoingOf(context, loaded.cycle.data))
    if (!taken.ok) return taken
    const { objective, history } = taken.value
    const also = [remove(checkInKind, loaded.checkIn)]
    return ok(objectiveDecision(context, loaded, { objective, history, value: objective, also }))
  },

  present: (context, objective, revision) => presentObjective(context, objective, revision),
})

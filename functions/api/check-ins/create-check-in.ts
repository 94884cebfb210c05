import { cycleDoingOf } from '#functions/api/doing.ts'
import { loadObjective, mayChange, objectiveDecision } from '#functions/api/objectives/objective-change.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentCheckIn } from '#functions/presenters/check-in.ts'
import { objectivePolicy, presentObjective } from '#functions/presenters/objective.ts'
import { cycleOf } from '#functions/presenters/viewer.ts'
import { create } from '#functions/records/change.ts'
import { checkInKind } from '#functions/records/kinds.ts'
import { createCheckIn as contract } from '#shared/contracts/check-ins/create-check-in.ts'
import { recordCheckIn } from '#shared/domain/check-in-changes.ts'
import type { CheckInId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'

export const createCheckIn = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadObjective(context, context.input.params),
  authorize: (context, loaded) => mayChange(context, 'keyResult.checkIn', loaded),

  async decide(context, loaded) {
    const { params, body } = context.input
    const id = context.newId() as CheckInId // the brand exists in types only
    const input = { id, keyResultId: params.keyResultId, ...body }
    const recorded = recordCheckIn(loaded.objective.data, input, cycleDoingOf(context, loaded.cycle.data))
    if (!recorded.ok) return recorded
    const { objective, checkIn, history } = recorded.value
    const value = { objective, checkIn }
    return ok(
      objectiveDecision(context, loaded, { objective, history, value, also: [create(checkInKind, checkIn)] }),
    )
  },

  present: (context, { objective, checkIn }, revision) => ({
    checkIn: presentCheckIn(context, checkIn, {
      ...objectivePolicy(objective, cycleOf(context, objective.cycleId).data.state),
      isLast: true,
    }),
    objective: presentObjective(context, objective, revision),
  }),
})

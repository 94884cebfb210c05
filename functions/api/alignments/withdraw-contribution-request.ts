import { cycleDoingOf, historyOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { replace } from '#functions/records/change.ts'
import { askedUnitKind } from '#functions/records/kinds.ts'
import { withdrawContributionRequest as contract } from '#shared/contracts/alignments/withdraw-contribution-request.ts'
import { withdrawContributionRequest as withdraw } from '#shared/domain/alignment/contribution-request.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { currentRequest, loadRequest, requestsTouched } from './contribution-change.ts'

export const withdrawContributionRequest = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadRequest(context, context.input.params),
  authorize: ({ who }, { request, cycle }) =>
    denial('alignment.change', who, { unitId: request.unitId, cycleState: cycle.data.state }),
  revision: ({ asked }) => asked.revision,
  current: currentRequest,

  async decide(context, loaded) {
    const { cycle, asked, request, unit } = loaded
    const outcome = withdraw(loaded, cycleDoingOf(context, cycle.data))
    if (!outcome.ok) return outcome
    return ok({
      value: null,
      change: {
        writes: [replace(askedUnitKind, asked, outcome.value.asked)],
        history: [historyOf(context, outcome.value.history)],
      },
      changed: requestsTouched(cycle.data.id, request.objectiveId, [unit.id]),
    })
  },

  present: () => null,
})

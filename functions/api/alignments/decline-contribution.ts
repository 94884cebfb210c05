import { cycleDoingOf, historyOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentContributionRequest } from '#functions/presenters/contribution-request.ts'
import { replace } from '#functions/records/change.ts'
import { askedUnitKind } from '#functions/records/kinds.ts'
import { declineContribution as contract } from '#shared/contracts/alignments/decline-contribution.ts'
import { declineContribution as decline } from '#shared/domain/alignment/contribution-request.ts'
import { contributionDeclined } from '#shared/domain/notice/occasions.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { currentRequest, loadRequest, requestsTouched } from './contribution-change.ts'

export const declineContribution = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadRequest(context, context.input.params),
  authorize: ({ who }, { unit, cycle }) =>
    denial('alignment.answer', who, { unitId: unit.id, cycleState: cycle.data.state }),
  revision: ({ asked }) => asked.revision,
  current: currentRequest,

  async decide(context, loaded) {
    const { cycle, asked, shown, unit } = loaded
    const { message } = context.input.body
    const outcome = decline(loaded, message, cycleDoingOf(context, cycle.data))
    if (!outcome.ok) return outcome
    const { objectiveId } = shown.request
    const request = outcome.value.asked.requests.find((one) => one.objectiveId === objectiveId)
    return ok({
      value: { ...shown, request: request ?? shown.request },
      change: {
        writes: [replace(askedUnitKind, asked, outcome.value.asked)],
        history: [historyOf(context, outcome.value.history)],
      },
      changed: requestsTouched(cycle.data.id, objectiveId, [unit.id]),
      notices: [{ ...contributionDeclined(shown.request, unit.id), cycleId: cycle.data.id }],
    })
  },

  present: presentContributionRequest,
})

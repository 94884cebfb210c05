import { cycleDoingOf } from '#functions/api/doing.ts'
import { notFound } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentSetDismissals } from '#functions/presenters/set-dismissals.ts'
import { restoreSetFinding as contract } from '#shared/contracts/coach/restore-set-finding.ts'
import { restoreSetFinding as restore } from '#shared/domain/set-dismissals.ts'
import { loadSet, mayChangeSet, setDecision } from './set-dismissal-change.ts'

export const restoreSetFinding = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadSet(context, context.input.params),
  authorize: mayChangeSet,

  async decide(context, loaded) {
    const { dismissalId } = context.input.params
    const dismissal = loaded.set.dismissals.find(({ id }) => id === dismissalId)
    if (dismissal === undefined) throw notFound(`dismissal ${dismissalId}`)
    const doing = cycleDoingOf(context, loaded.cycle.data)
    return setDecision(context, loaded, restore(loaded.set, dismissal, doing))
  },

  present: (_, set) => ({ dismissals: presentSetDismissals(set) }),
})

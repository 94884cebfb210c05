import { cycleDoingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentSetDismissals } from '#functions/presenters/set-dismissals.ts'
import { dismissSetFinding as contract } from '#shared/contracts/coach/dismiss-set-finding.ts'
import { dismissSetFinding as dismiss } from '#shared/domain/set-dismissals.ts'
import type { DismissalId } from '#shared/kernel/ids.ts'
import { loadSet, mayChangeSet, setDecision } from './set-dismissal-change.ts'

export const dismissSetFinding = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadSet(context, context.input.params),
  authorize: mayChangeSet,

  async decide(context, loaded) {
    const id = context.newId() as DismissalId // the brand exists in types only
    const doing = cycleDoingOf(context, loaded.cycle.data)
    return setDecision(context, loaded, dismiss(loaded.set, { ...context.input.body, id }, doing))
  },

  present: (_, set) => ({ dismissals: presentSetDismissals(set) }),
})

import { cycleDoingOf } from '#functions/api/doing.ts'
import {
  currentObjective,
  loadObjective,
  mayChange,
  outcomeDecision,
} from '#functions/api/objectives/objective-change.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { dismissFinding as contract } from '#shared/contracts/coach/dismiss-finding.ts'
import { dismissFinding as dismiss } from '#shared/domain/dismissal-changes.ts'
import type { DismissalId } from '#shared/kernel/ids.ts'

export const dismissFinding = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadObjective(context, context.input.params),
  authorize: (context, loaded) => mayChange(context, 'objective.edit', loaded),
  revision: ({ objective }) => objective.revision,
  current: currentObjective,

  async decide(context, loaded) {
    const id = context.newId() as DismissalId // the brand exists in types only
    const doing = cycleDoingOf(context, loaded.cycle.data)
    return outcomeDecision(
      context,
      loaded,
      dismiss(loaded.objective.data, { ...context.input.body, id }, doing),
    )
  },

  present: (context, objective, revision) => presentObjective(context, objective, revision),
})

import { cycleDoingOf } from '#functions/api/doing.ts'
import { currentObjective, mayChange, outcomeDecision } from '#functions/api/objectives/objective-change.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { archiveKeyResult as contract } from '#shared/contracts/key-results/archive-key-result.ts'
import { archiveKeyResult as archive } from '#shared/domain/key-result-changes.ts'
import { loadKeyResult } from './load-key-result.ts'

export const archiveKeyResult = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadKeyResult(context, context.input.params),
  authorize: (context, loaded) => mayChange(context, 'objective.edit', loaded),
  revision: ({ objective }) => objective.revision,
  current: currentObjective,
  async decide(context, loaded) {
    const doing = cycleDoingOf(context, loaded.cycle.data)
    const id = context.input.params.keyResultId
    return outcomeDecision(context, loaded, archive(loaded.objective.data, id, doing))
  },
  present: (context, objective, revision) => presentObjective(context, objective, revision),
})

import { cycleDoingOf } from '#functions/api/doing.ts'
import { ownerIssues } from '#functions/api/find.ts'
import { currentObjective, mayChange, outcomeDecision } from '#functions/api/objectives/objective-change.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { editKeyResult as contract } from '#shared/contracts/key-results/edit-key-result.ts'
import { editKeyResult as edit } from '#shared/domain/key-result-changes.ts'
import { loadKeyResult } from './load-key-result.ts'

export const editKeyResult = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadKeyResult(context, context.input.params),
  authorize: (context, loaded) => mayChange(context, 'objective.edit', loaded),
  revision: ({ objective }) => objective.revision,
  current: currentObjective,
  async decide(context, loaded) {
    const { params, body } = context.input
    const issues = ownerIssues(context.tenant, body.ownerId)
    if (issues.length > 0) throw invalid(...issues)
    const input = { ...body, keyResultId: params.keyResultId }
    const doing = cycleDoingOf(context, loaded.cycle.data)
    return outcomeDecision(context, loaded, edit(loaded.objective.data, input, doing))
  },
  present: (context, objective, revision) => presentObjective(context, objective, revision),
})

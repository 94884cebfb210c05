import { cycleDoingOf } from '#functions/api/doing.ts'
import { ownerIssues } from '#functions/api/find.ts'
import { loadObjective, mayChange, outcomeDecision } from '#functions/api/objectives/objective-change.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { addKeyResult as contract } from '#shared/contracts/key-results/add-key-result.ts'
import { addKeyResult as add } from '#shared/domain/key-result-changes.ts'
import type { KeyResultId } from '#shared/kernel/ids.ts'

export const addKeyResult = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadObjective(context, context.input.params),
  authorize: (context, loaded) => mayChange(context, 'objective.edit', loaded),
  async decide(context, loaded) {
    const { body } = context.input
    const issues = ownerIssues(context.tenant, body.ownerId)
    if (issues.length > 0) throw invalid(...issues)
    const id = context.newId() as KeyResultId // the brand exists in types only
    const doing = cycleDoingOf(context, loaded.cycle.data)
    return outcomeDecision(context, loaded, add(loaded.objective.data, { id, ...body }, doing))
  },
  present: (context, objective, revision) => presentObjective(context, objective, revision),
  // Key results are read with their objective and have no address of their own to read
  location: (_, { cycleId, id }) => `/cycles/${cycleId}/objectives/${id}`,
})

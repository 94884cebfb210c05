import { cycleDoingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { archiveObjective as contract } from '#shared/contracts/objectives/archive-objective.ts'
import { archiveObjective as archive } from '#shared/domain/objective-changes.ts'
import { currentObjective, loadObjective, mayChange, outcomeDecision } from './objective-change.ts'

export const archiveObjective = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadObjective(context, context.input.params),
  authorize: (context, loaded) => mayChange(context, 'objective.archive', loaded),
  revision: ({ objective }) => objective.revision,
  current: currentObjective,
  async decide(context, loaded) {
    const doing = cycleDoingOf(context, loaded.cycle.data)
    return outcomeDecision(context, loaded, archive(loaded.objective.data, doing))
  },
  present: (context, objective, revision) => presentObjective(context, objective, revision),
})

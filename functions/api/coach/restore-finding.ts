import { cycleDoingOf } from '#functions/api/doing.ts'
import {
  currentObjective,
  loadObjective,
  mayChange,
  outcomeDecision,
} from '#functions/api/objectives/objective-change.ts'
import { notFound } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { restoreFinding as contract } from '#shared/contracts/coach/restore-finding.ts'
import { restoreFinding as restore } from '#shared/domain/dismissal-changes.ts'

export const restoreFinding = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,

  async load(context) {
    const { params } = context.input
    const loaded = await loadObjective(context, params)
    const dismissal = loaded.objective.data.dismissals.find(({ id }) => id === params.dismissalId)
    if (dismissal === undefined) throw notFound(`dismissal ${params.dismissalId}`)
    return { ...loaded, dismissal }
  },

  authorize: (context, loaded) => mayChange(context, 'objective.edit', loaded),
  revision: ({ objective }) => objective.revision,
  current: (context, loaded) => currentObjective(context, loaded),

  async decide(context, loaded) {
    const doing = cycleDoingOf(context, loaded.cycle.data)
    return outcomeDecision(context, loaded, restore(loaded.objective.data, loaded.dismissal, doing))
  },

  present: (context, objective, revision) => presentObjective(context, objective, revision),
})

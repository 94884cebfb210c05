import { agreementDoingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { transitionObjective as contract } from '#shared/contracts/objectives/transition-objective.ts'
import { type TransitionInput, transition } from '#shared/domain/lifecycle.ts'
import type { Action } from '#shared/policy/actions.ts'
import { currentObjective, loadObjective, mayChange, outcomeDecision } from './objective-change.ts'

const ACTIONS: Readonly<Record<TransitionInput['to'], Action>> = {
  proposed: 'objective.propose',
  draft: 'objective.propose',
  active: 'objective.activate',
  closed: 'objective.close',
  cancelled: 'objective.cancel',
}

export const transitionObjective = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadObjective(context, context.input.params),
  authorize: (context, loaded) => mayChange(context, ACTIONS[context.input.body.to], loaded),
  revision: ({ objective }) => objective.revision,
  current: currentObjective,
  async decide(context, loaded) {
    const doing = agreementDoingOf(context, loaded)
    return outcomeDecision(context, loaded, transition(loaded.objective.data, context.input.body, doing))
  },
  present: (context, objective, revision) => presentObjective(context, objective, revision),
})

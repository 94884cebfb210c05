import { agreementDoingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { answerAgreement as contract } from '#shared/contracts/objectives/answer-agreement.ts'
import { answer } from '#shared/domain/agreement.ts'
import { currentObjective, loadObjective, mayChange, outcomeDecision } from './objective-change.ts'

export const answerAgreement = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadObjective(context, context.input.params),
  authorize: (context, loaded) => mayChange(context, 'objective.answer', loaded),
  revision: ({ objective }) => objective.revision,
  current: currentObjective,
  async decide(context, loaded) {
    const doing = agreementDoingOf(context, loaded)
    return outcomeDecision(context, loaded, answer(loaded.objective.data, context.input.body, doing))
  },
  present: (context, objective, revision) => presentObjective(context, objective, revision),
})

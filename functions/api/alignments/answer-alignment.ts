import { cycleDoingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentAlignment } from '#functions/presenters/alignment.ts'
import { answerAlignment as contract } from '#shared/contracts/alignments/answer-alignment.ts'
import { answerAlignment as answer } from '#shared/domain/alignment/answer-alignment.ts'
import { currentLink, linkDecision, loadLink, mayChangeLink } from './link-change.ts'

export const answerAlignment = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadLink(context, context.input.params, 'to'),
  authorize: (context, loaded) => mayChangeLink(context, 'alignment.answer', loaded),
  revision: ({ link }) => link.revision,
  current: currentLink,
  async decide(context, loaded) {
    const doing = { ...cycleDoingOf(context, loaded.cycle.data), around: loaded.around }
    return linkDecision(context, loaded, answer(loaded.link.data, context.input.body, doing))
  },
  present: presentAlignment,
})

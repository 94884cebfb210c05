import { cycleDoingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentAlignment } from '#functions/presenters/alignment.ts'
import { editAlignment as contract } from '#shared/contracts/alignments/edit-alignment.ts'
import { editAlignment as edit } from '#shared/domain/alignment/edit-alignment.ts'
import { checkRiskOwner, currentLink, linkDecision, loadLink, mayChangeLink } from './link-change.ts'

export const editAlignment = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadLink(context, context.input.params, 'from'),
  authorize: (context, loaded) => mayChangeLink(context, 'alignment.change', loaded),
  revision: ({ link }) => link.revision,
  current: currentLink,
  async decide(context, loaded) {
    const { body } = context.input
    checkRiskOwner(context, body.riskOwnerId)
    const doing = { ...cycleDoingOf(context, loaded.cycle.data), around: loaded.around }
    return linkDecision(context, loaded, edit(loaded.link.data, body, doing))
  },
  present: presentAlignment,
})

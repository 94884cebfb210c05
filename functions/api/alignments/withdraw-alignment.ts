import { cycleDoingOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentAlignment } from '#functions/presenters/alignment.ts'
import { withdrawAlignment as contract } from '#shared/contracts/alignments/withdraw-alignment.ts'
import { withdrawAlignment as withdraw } from '#shared/domain/alignment/edit-alignment.ts'
import { currentLink, linkDecision, loadLink, mayChangeLink } from './link-change.ts'

export const withdrawAlignment = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadLink(context, context.input.params, 'from'),
  authorize: (context, loaded) => mayChangeLink(context, 'alignment.change', loaded),
  revision: ({ link }) => link.revision,
  current: currentLink,
  async decide(context, loaded) {
    const doing = { ...cycleDoingOf(context, loaded.cycle.data), ends: loaded.around }
    return linkDecision(context, loaded, withdraw(loaded.link.data, doing))
  },
  present: presentAlignment,
})

import { cycleDoingOf } from '#functions/api/doing.ts'
import { ownerIssues } from '#functions/api/find.ts'
import { siblingsIn } from '#functions/api/unit-objectives.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { editObjective as contract } from '#shared/contracts/objectives/edit-objective.ts'
import { editObjective as edit } from '#shared/domain/objective-changes.ts'
import type { Action } from '#shared/policy/actions.ts'
import { currentObjective, loadObjective, mayChange, outcomeDecision } from './objective-change.ts'

/** Bringing back is what archiving's counterpart allows, whatever state the objective was archived in. */
const actionFor = (body: { readonly archived?: false | undefined }): Action =>
  body.archived === false ? 'objective.archive' : 'objective.edit'

export const editObjective = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadObjective(context, context.input.params),
  authorize: (context, loaded) => mayChange(context, actionFor(context.input.body), loaded),
  revision: ({ objective }) => objective.revision,
  current: currentObjective,

  async decide(context, loaded) {
    const { body } = context.input
    const issues = ownerIssues(context.tenant, body.ownerId)
    if (issues.length > 0) throw invalid(...issues)
    const doing = { ...cycleDoingOf(context, loaded.cycle.data), siblings: siblingsIn(loaded) }
    return outcomeDecision(context, loaded, edit(loaded.objective.data, body, doing))
  },

  present: (context, objective, revision) => presentObjective(context, objective, revision),
})

import { findObjective } from '#functions/api/find.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentExplanation } from '#functions/presenters/explanation.ts'
import { cycleOf, situationOf } from '#functions/presenters/viewer.ts'
import { getExplanation as contract } from '#shared/contracts/objectives/get-explanation.ts'
import { explain } from '#shared/domain/explain.ts'

export const getExplanation = defineQuery(contract, {
  load: (context) => findObjective(context, context.input.params),
  revisions: ({ revision }) => [revision],
  present: (context, { data: objective }) => {
    const situation = situationOf(context, cycleOf(context, objective.cycleId).data, objective.unitId)
    return { explanations: explain({ ...situation, objective }).map(presentExplanation) }
  },
})

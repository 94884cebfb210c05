import { objectivesIn } from '#functions/api/alignments/link-ends.ts'
import { findCycle, findUnit } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentExplanation } from '#functions/presenters/explanation.ts'
import { situationOf } from '#functions/presenters/viewer.ts'
import { judgedFrom, type ObjectiveFigures } from '#functions/records/figures.ts'
import { summaryKind } from '#functions/records/kinds.ts'
import { getUnitExplanation as contract } from '#shared/contracts/units/get-unit-explanation.ts'
import { explainUnit } from '#shared/domain/explain-unit.ts'
import { summariseUnit } from '#shared/domain/summary.ts'
import type { CycleId } from '#shared/kernel/ids.ts'

/** The unit's own figures with the titles of its objectives; the first summaries kept none. */
async function named(context: Context, cycleId: CycleId, objectives: readonly ObjectiveFigures[]) {
  const without = objectives.filter(({ title }) => title === null).map(({ id }) => id)
  const found = without.length === 0 ? new Map() : await objectivesIn(context, cycleId, without)
  return objectives.map((each) => ({
    ...judgedFrom(each),
    title: each.title ?? found.get(each.id)?.data.title ?? '',
  }))
}

export const getUnitExplanation = defineQuery(contract, {
  async load(context) {
    const { cycleId, unitId } = context.input.params
    const cycle = findCycle(context.tenant, cycleId)
    const unit = findUnit(context.tenant, unitId)
    const figures = await context.inCycle(cycleId).read(summaryKind, unitId)
    const objectives = await named(context, cycleId, figures?.data.objectives ?? [])
    return { cycle, unit, objectives, revision: figures?.revision ?? 'none' }
  },
  revisions: ({ revision }) => [revision],
  present: (context, { cycle, unit, objectives }) => {
    const situation = situationOf(context, cycle.data, unit.data.id)
    const aim = context.tenant.settings.data.topDownShare
    const summary = summariseUnit({ ...situation, unitId: unit.data.id, objectives, aim })
    return { explanations: explainUnit({ ...situation, objectives, summary }).map(presentExplanation) }
  },
})

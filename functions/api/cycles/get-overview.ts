import { findCycle } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { presentExplanation } from '#functions/presenters/explanation.ts'
import { presentBalance } from '#functions/presenters/summary.ts'
import { presentUnitSummary } from '#functions/presenters/unit-summary.ts'
import type { Entity } from '#functions/records/kind.ts'
import { summaryKind, type UnitFigures } from '#functions/records/kinds.ts'
import { getOverview as contract } from '#shared/contracts/cycles/get-overview.ts'
import { explainCounts, explainCycle } from '#shared/domain/explain-unit.ts'
import { combineSummaries } from '#shared/domain/summary.ts'
import type { UnitId } from '#shared/kernel/ids.ts'

/** Units that are alive, and dissolved ones that still have something in the cycle. */
const shownUnits = (
  { tenant }: Context,
  figures: ReadonlyMap<UnitId, Entity<UnitFigures>>,
): readonly UnitId[] =>
  [...tenant.units.values()]
    .filter(({ data }) => data.archivedAt === null || figures.has(data.id))
    .map(({ data }) => data.id)

export const getOverview = defineQuery(contract, {
  async load(context) {
    const cycle = findCycle(context.tenant, context.input.params.cycleId)
    const stored = await context.inCycle(cycle.data.id).all(summaryKind)
    return { cycle, figures: new Map(stored.map((each) => [each.data.unitId, each])) }
  },
  revisions: ({ figures }) => [...figures.values()].map(({ revision }) => revision),
  present: (context, { cycle, figures }) => {
    const units = shownUnits(context, figures).map((unitId) =>
      presentUnitSummary(context, cycle, { unitId, figures: figures.get(unitId) ?? null }),
    )
    const all = combineSummaries(units, context.tenant.settings.data.topDownShare)
    const situation = { cycle: cycle.data, today: context.today, settings: context.tenant.settings.data }
    return {
      cycle: presentCycle(context, cycle),
      units,
      balance: presentBalance(all.balance),
      explanations: [...explainCounts(all, situation), explainCycle(situation)].map(presentExplanation),
    }
  },
})

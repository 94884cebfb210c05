import { openRequests, revisionsOf } from '#functions/api/alignments/open-requests.ts'
import { findCycle, findUnit } from '#functions/api/find.ts'
import { lookAgainAt } from '#functions/api/look-again.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { peopleInRequest, presentContributionRequest } from '#functions/presenters/contribution-request.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { peopleOf, presentObjective } from '#functions/presenters/objective.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { presentSetDismissals } from '#functions/presenters/set-dismissals.ts'
import { presentLimits } from '#functions/presenters/settings.ts'
import { presentUnit } from '#functions/presenters/unit.ts'
import { presentSummaryOf } from '#functions/presenters/unit-summary.ts'
import { membersOf } from '#functions/presenters/viewer.ts'
import { alignmentKind, askedUnitKind, objectiveKind, unitDismissalsKind } from '#functions/records/kinds.ts'
import { getBoard as contract } from '#shared/contracts/cycles/get-board.ts'
import { contributionsOf } from '#shared/domain/alignment/contributions.ts'
import type { Limits } from '#shared/domain/organisation.ts'
import { denialsFor } from '#shared/policy/policy.ts'

/** Three to five objectives (Simmoleit, Agile Vertriebsziele); what lies outside is said, not refused. */
const warningsFor = (count: number, { objectivesPerUnit }: Limits) => [
  ...(count < objectivesPerUnit.min ? (['too_few_objectives'] as const) : []),
  ...(count > objectivesPerUnit.max ? (['too_many_objectives'] as const) : []),
]

export const getBoard = defineQuery(contract, {
  async load(context) {
    const { cycleId, unitId } = context.input.params
    const cycle = findCycle(context.tenant, cycleId)
    const unit = findUnit(context.tenant, unitId)
    const partition = context.inCycle(cycleId)
    const [all, links, aside, asked] = await Promise.all([
      partition.all(objectiveKind, [{ field: 'unitId', is: unitId }]),
      partition.all(alignmentKind, [
        { field: 'units', has: unitId },
        { field: 'isWithdrawn', is: false },
      ]),
      partition.read(unitDismissalsKind, unitId),
      partition.read(askedUnitKind, unitId),
    ])
    const open = asked && { asked, links: links.map(({ data }) => data) }
    const requests = await openRequests(context, cycleId, open ? [open] : [])
    return { cycle, unit, all, links, aside, requests }
  },

  lookAgain: (context, { unit }) => lookAgainAt(context, unit.data.id),

  // What is not shown counts too: archiving and restoring change the unit's numbers
  revisions: ({ all, links, aside, requests }) => [
    ...[...all, ...links, ...(aside === null ? [] : [aside])].map(({ revision }) => revision),
    ...requests.flatMap(revisionsOf),
  ],

  isKept: true,

  present: (context, { cycle, unit, all, links, aside, requests }) => {
    const { query } = context.input
    const shown = query.archived ? all : all.filter(({ data }) => data.archivedAt === null)
    const summary = presentSummaryOf(context, cycle, { unitId: unit.data.id, objectives: all })
    const { limits } = context.tenant.settings.data
    const members = membersOf(context, unit.data.id).map(({ personId }) => personId)
    const dismissals = presentSetDismissals({
      unitId: unit.data.id,
      dismissals: aside?.data.dismissals ?? [],
      objectives: all.map(({ data }) => data),
    })
    return {
      cycle: presentCycle(context, cycle),
      unit: presentUnit(context, unit),
      summary,
      objectives: shown.map(({ data, revision }) => presentObjective(context, data, revision)),
      contributions: contributionsOf(
        shown.map(({ data }) => data.id),
        links.map(({ data }) => data),
      ).map(({ objectiveId, up, down }) => ({ objectiveId, up, down })),
      requests: requests.map((each) => presentContributionRequest(context, each, each.revision)),
      dismissals,
      people: presentPeople(context, [
        ...members,
        ...requests.flatMap(({ request }) => peopleInRequest(request)),
        ...shown.flatMap(({ data }) => peopleOf(data)),
        ...dismissals.map(({ by }) => by),
      ]),
      limits: presentLimits(limits),
      warnings: warningsFor(summary.objectiveCount, limits),
      denials: denialsFor('board', context.who, { unitId: unit.data.id, cycleState: cycle.data.state }),
    }
  },
})

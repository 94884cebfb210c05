import { cycleDoingOf, historyOf } from '#functions/api/doing.ts'
import { findCycle, findObjective } from '#functions/api/find.ts'
import { invalid } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentContributionRequest } from '#functions/presenters/contribution-request.ts'
import { objectivePolicy } from '#functions/presenters/objective.ts'
import { membersOf } from '#functions/presenters/viewer.ts'
import { type PendingWrite, put } from '#functions/records/change.ts'
import { askedUnitKind } from '#functions/records/kinds.ts'
import { askForContributions as contract } from '#shared/contracts/alignments/ask-for-contributions.ts'
import { type AskedUnit, askForContributions as ask } from '#shared/domain/alignment/contribution-request.ts'
import { contributionAsked } from '#shared/domain/notice/occasions.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { requestsTouched } from './contribution-change.ts'
import { linksTo } from './open-requests.ts'

type Asking = Context<typeof contract>

/** Each unit once, in the order they are named. */
function unitsNamed({ input, tenant }: Asking) {
  const ids = [...new Set(input.body.unitIds)]
  const unknown = ids.findIndex((id) => !tenant.units.has(id))
  if (unknown >= 0) throw invalid({ path: `/unitIds/${unknown}`, rule: 'unknown_reference' })
  return ids.flatMap((id) => tenant.units.get(id)?.data ?? [])
}

async function load(context: Asking) {
  const { params } = context.input
  const cycle = findCycle(context.tenant, params.cycleId)
  const objective = await findObjective(context, params)
  const named = unitsNamed(context)
  const stored = await context.inCycle(params.cycleId).readMany(
    askedUnitKind,
    named.map(({ id }) => id),
  )
  const before = new Map(stored.map((asked) => [asked.data.unitId, asked]))
  const links = await linksTo(context, params.cycleId, [params.objectiveId])
  return { cycle, objective, before, links, units: named }
}
type Loaded = Awaited<ReturnType<typeof load>>

const writesOf = ({ before }: Loaded, asked: readonly AskedUnit[]): PendingWrite[] =>
  asked.map((unit) => put(askedUnitKind, before.get(unit.unitId) ?? null, unit))

const leadsOf = (context: Context) => (unitId: UnitId) =>
  membersOf(context, unitId)
    .filter(({ role }) => role === 'lead')
    .map(({ personId }) => personId)

export const askForContributions = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load,
  authorize: ({ who }, { objective, cycle }) =>
    denial('objective.link', who, objectivePolicy(objective.data, cycle.data.state)),

  async decide(context, loaded) {
    const { cycle, objective, before } = loaded
    const units = loaded.units.map((unit) => ({ unit, before: before.get(unit.id)?.data ?? null }))
    const outcome = ask(
      { objective: objective.data, units },
      context.input.body,
      cycleDoingOf(context, cycle.data),
    )
    if (!outcome.ok) return outcome
    const [first, ...others] = writesOf(loaded, outcome.value.asked)
    if (!first) throw new Error('the contract asks for a unit at least')
    const { id: objectiveId } = objective.data
    const ids = outcome.value.asked.map(({ unitId }) => unitId)
    return ok({
      value: { ...loaded, asked: outcome.value.asked },
      change: { writes: [first, ...others], history: [historyOf(context, outcome.value.history)] },
      changed: requestsTouched(cycle.data.id, objectiveId, ids),
      notices: contributionAsked(objectiveId, ids, leadsOf(context)).map((notice) => ({
        ...notice,
        cycleId: cycle.data.id,
      })),
    })
  },

  present: (context, { asked, objective, cycle, links }, revision) => ({
    requests: asked.flatMap(({ unitId: askedUnitId, requests }) =>
      requests
        .filter(({ objectiveId }) => objectiveId === objective.data.id)
        .map((request) => {
          const shown = { cycleId: cycle.data.id, askedUnitId, request, title: objective.data.title, links }
          return presentContributionRequest(context, shown, revision)
        }),
    ),
  }),
  location: ({ input: { params } }) =>
    `/cycles/${params.cycleId}/objectives/${params.objectiveId}/contribution-requests`,
})

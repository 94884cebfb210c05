import { cycleDoingOf, historyOf } from '#functions/api/doing.ts'
import { findCycle } from '#functions/api/find.ts'
import { invalid, refused } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { create, type PendingWrite } from '#functions/records/change.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import { carryOver as contract } from '#shared/contracts/cycles/carry-over.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { carryAll, summaryWrites } from './carry-all.ts'
import { carryLinks } from './carry-links.ts'
import { linkSources, loadSources, loadTargets } from './carry-over-records.ts'

export const carryOver = defineCommand(contract, {
  scope: ({ input }) => input.body.toCycleId,

  async load(context) {
    const { params, body } = context.input
    const from = findCycle(context.tenant, params.cycleId)
    const to = context.tenant.cycles.get(body.toCycleId)
    if (to === undefined) throw invalid({ path: '/toCycleId', rule: 'unknown_reference' })
    const sources = await loadSources(context, from, body.objectives)
    return { from, to, sources, targets: await loadTargets(context, to, sources) }
  },

  authorize: (context, { sources }) => {
    const denials = sources.map(({ objective }) =>
      denial('cycle.carryOver', context.who, { unitId: objective.data.unitId }),
    )
    return denials.find((reason) => reason !== null) ?? null
  },

  async decide(context, loaded) {
    const carried = carryAll(loaded, cycleDoingOf(context, loaded.to.data))
    if (!carried.ok) throw refused(carried.error)
    const { drafts, alreadyThere } = carried.value
    const value = { from: loaded.from, to: loaded.to, drafts, alreadyThere }
    const [first, ...others] = drafts
    if (first === undefined) return ok({ change: null, value })
    const creations = others.map(({ draft }): PendingWrite => create(objectiveKind, draft))
    const writes = [
      create(objectiveKind, first.draft),
      ...creations,
      ...summaryWrites(loaded, drafts),
    ] as const
    const entries = others.map(({ draftHistory }) => historyOf(context, draftHistory))
    const history = [historyOf(context, first.draftHistory), ...entries] as const
    const boards = [...new Set(drafts.map(({ draft }) => draft.unitId))]
    const changed = boards.map((unitId) => ({ type: 'board' as const, id: `${loaded.to.data.id}.${unitId}` }))
    return ok({ change: { writes, history }, value, changed })
  },

  /** The originals point to their drafts first: whoever repeats a request that broke off finds the same drafts. */
  prepare: async (context, { from, to, drafts }) =>
    (await linkSources(context, from, drafts)) &&
    carryLinks(context, { from: from.data.id, to: to.data.id, drafts }),

  present: (context, { drafts, alreadyThere }, revision) => ({
    created: drafts.map(({ draft }) => presentObjective(context, draft, revision)),
    alreadyThere: [...alreadyThere],
  }),
})

import { cycleDoingOf } from '#functions/api/doing.ts'
import { findCycle } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentAlignment } from '#functions/presenters/alignment.ts'
import { objectivePolicy } from '#functions/presenters/objective.ts'
import { alignmentKind } from '#functions/records/kinds.ts'
import { createAlignment as contract } from '#shared/contracts/alignments/create-alignment.ts'
import { createAlignment as create } from '#shared/domain/alignment/create-alignment.ts'
import { denial } from '#shared/policy/policy.ts'
import { checkRiskOwner, type LinkPlace, linkDecision, readState } from './link-change.ts'
import { findEnds } from './link-ends.ts'
import { linkId } from './link-id.ts'
import { surroundingsOf } from './surroundings.ts'

async function load(context: Context<typeof contract>): Promise<LinkPlace> {
  const { body, params } = context.input
  const cycle = findCycle(context.tenant, params.cycleId)
  // Read before the links it speaks for, so that none of them can change unnoticed
  const state = await readState(context, cycle.data.id)
  const ends = await findEnds(context, cycle.data.id, body)
  const [link, around] = await Promise.all([
    context.inCycle(cycle.data.id).read(alignmentKind, linkId(body)),
    surroundingsOf(context, { ...body, cycleId: cycle.data.id, ends }),
  ])
  return { cycle, state, ends, link, around, unitId: ends.from.data.unitId }
}

export const createAlignment = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load,
  authorize: ({ who }, { ends, cycle }) =>
    denial('objective.link', who, objectivePolicy(ends.from.data, cycle.data.state)),

  async decide(context, place) {
    const { body } = context.input
    if (body.kind === 'depends_on') checkRiskOwner(context, body.riskOwnerId)
    const around = { ...place.around, existing: place.link?.data ?? null }
    const doing = cycleDoingOf(context, place.cycle.data)
    return linkDecision(context, place, create({ ...body, id: linkId(body) }, around, doing))
  },

  present: presentAlignment,
  location: ({ input }, { link }) => `/cycles/${input.params.cycleId}/alignments/${link.id}`,
})

import { doingOf, historyOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentUnit } from '#functions/presenters/unit.ts'
import { create } from '#functions/records/change.ts'
import { unitKind } from '#functions/records/kinds.ts'
import { membersWrite, readTeam, toMemberships } from '#functions/tenant/team.ts'
import { createUnit as contract } from '#shared/contracts/units/create-unit.ts'
import { createUnit as newUnit } from '#shared/domain/unit-changes.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'

export const createUnit = defineCommand(contract, {
  scope: 'organisation',
  /**
   * Members come with the team where the directory lets the reader see them. An admin from outside the team may not see
   * them: then they count as never read, and the first of them who changes something has them read.
   */
  async load(context) {
    const { teamId } = context.input.body
    if (teamId === null) return []
    const found = context.who.isAdmin ? await readTeam(context, teamId) : null
    return found?.ok ? found.value : null
  },
  authorize: ({ who }) => denial('unit.create', who),

  async decide(context, found) {
    const id = context.newId() as UnitId // the brand exists in types only
    const all = [...context.tenant.units.values()].map(({ data }) => data)
    const made = newUnit({ id, ...context.input.body }, { ...doingOf(context), all })
    if (!made.ok) return made
    const { unit, history } = made.value
    const members = toMemberships(id, found ?? [])
    const read = found === null ? [] : [membersWrite(context, id, members)]
    const writes = [create(unitKind, unit), ...read] as const
    return ok({
      value: { unit, members },
      change: { writes, history: [historyOf(context, history)] as const },
      changed: [{ type: 'organisation', id: 'units' }],
    })
  },

  present: (context, { unit, members }, revision) => presentUnit(context, { data: unit, revision }, members),
  location: (_, { unit }) => `/units/${unit.id}`,
})

import { findUnit } from '#functions/api/find.ts'
import { ApiProblem } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentPerson } from '#functions/presenters/person.ts'
import { presentUnit } from '#functions/presenters/unit.ts'
import { membersOf } from '#functions/presenters/viewer.ts'
import { membersSynced, membersWrite, readTeam, toMemberships } from '#functions/tenant/team.ts'
import { syncMembers as contract } from '#shared/contracts/units/sync-members.ts'
import type { Membership } from '#shared/domain/organisation.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { directoryProblem } from './directory-problem.ts'

const missing = (from: readonly Membership[], to: readonly Membership[]): number =>
  from.filter(({ personId }) => !to.some((other) => other.personId === personId)).length

export const syncMembers = defineCommand(contract, {
  scope: 'organisation',
  /** Where nobody's rights are known yet, whoever leads the team in the directory leads the unit: it is asked first. */
  async load({ tenant, input }) {
    const unit = findUnit(tenant, input.params.unitId)
    return { unit, unitId: tenant.members.has(unit.data.id) ? null : unit.data.id }
  },
  authorize: ({ who }, { unit }) => denial('unit.sync', who, { unitId: unit.data.id }),

  async decide(context, { unit }) {
    const { id, teamId } = unit.data
    if (teamId === null) throw new ApiProblem('conflict', { issues: [{ path: '/teamId', rule: 'required' }] })
    const found = await readTeam(context, teamId)
    if (!found.ok) throw directoryProblem(context, found.error)
    const before = membersOf(context, id)
    const members = toMemberships(id, found.value)
    const people = found.value.map(({ person }) => presentPerson(person))
    const history = membersSynced(context, id, members)
    return ok({
      value: { unit, members, people, added: missing(members, before), removed: missing(before, members) },
      change: { writes: [membersWrite(context, id, members)] as const, history: [history] as const },
      changed: [{ type: 'organisation', id: 'units' }],
    })
  },

  present: (context, { unit, members, people, added, removed }) => ({
    unit: presentUnit(context, unit, members),
    people,
    added,
    removed,
  }),
})

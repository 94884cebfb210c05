import { doingOf, historyOf } from '#functions/api/doing.ts'
import { findUnit } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import type { DirectoryMember } from '#functions/ports/directory.ts'
import { presentUnit } from '#functions/presenters/unit.ts'
import { membersOf } from '#functions/presenters/viewer.ts'
import { replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { unitKind } from '#functions/records/kinds.ts'
import { membersWrite, readTeam, toMemberships } from '#functions/tenant/team.ts'
import { editUnit as contract } from '#shared/contracts/units/edit-unit.ts'
import type { Unit } from '#shared/domain/organisation.ts'
import { editUnit as changeUnit } from '#shared/domain/unit-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import type { DenialReason } from '#shared/policy/actions.ts'
import { denial } from '#shared/policy/policy.ts'
import { directoryProblem } from './directory-problem.ts'

type Edit = Context<typeof contract>

interface Loaded {
  readonly unit: Entity<Unit>
  /** People of the team that is to be bound; null when no other team is. */
  readonly team: readonly DirectoryMember[] | null
}

const isLead = ({ who }: Edit, unit: Unit): boolean => who.isAdmin || who.leadOf.has(unit.id)

/** Whoever may bind anyway goes on without the directory; who claims a unit must be seen to own the team. */
async function loadTeam(context: Edit, unit: Unit): Promise<Loaded['team']> {
  const { teamId } = context.input.body
  if (teamId === undefined || teamId === unit.teamId) return null
  if (teamId === null || context.who.isGuest) return []
  const found = await readTeam(context, teamId)
  if (found.ok) return found.value
  if (isLead(context, unit)) return []
  throw directoryProblem(context, found.error)
}

const ownsTeam = ({ reader }: Edit, team: Loaded['team']): boolean =>
  team?.some(({ person, role }) => person.id === reader.personId && role === 'lead') ?? false

/** Binding a team is a right of its own; everything else takes the right to edit. */
function authorize(context: Edit, { unit, team }: Loaded): DenialReason | null {
  const about = {
    unitId: unit.data.id,
    hasTeam: unit.data.teamId !== null,
    ownsTeam: ownsTeam(context, team),
  }
  const { teamId, ...rest } = context.input.body
  const edit =
    Object.keys(rest).length > 0 || teamId === undefined ? denial('unit.edit', context.who, about) : null
  return edit ?? (teamId === undefined ? null : denial('unit.bind', context.who, about))
}

export const editUnit = defineCommand(contract, {
  scope: 'organisation',
  async load(context) {
    const unit = findUnit(context.tenant, context.input.params.unitId)
    return { unit, team: await loadTeam(context, unit.data) }
  },
  authorize,
  revision: ({ unit }: Loaded) => unit.revision,
  current: (context, { unit }) => presentUnit(context, unit),

  async decide(context, { unit, team }) {
    const all = [...context.tenant.units.values()].map(({ data }) => data)
    const edited = changeUnit(unit.data, context.input.body, { ...doingOf(context), all })
    if (!edited.ok) return edited
    const members = team === null ? membersOf(context, unit.data.id) : toMemberships(unit.data.id, team)
    const value = { unit: edited.value.unit, members }
    if (edited.value.history.changes.length === 0) return ok({ change: null, value })
    const writes = [
      replace(unitKind, unit, value.unit),
      ...(team === null ? [] : [membersWrite(context, unit.data.id, members)]),
    ] as const
    return ok({
      value,
      change: { writes, history: [historyOf(context, edited.value.history)] as const },
      changed: [{ type: 'organisation', id: 'units' }],
    })
  },

  present: (context, { unit, members }, revision) => presentUnit(context, { data: unit, revision }, members),
})

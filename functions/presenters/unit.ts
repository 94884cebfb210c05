import type { UnitView } from '#shared/contracts/shapes/types.ts'
import type { Unit } from '#shared/domain/organisation.ts'
import { denialsFor } from '#shared/policy/policy.ts'
import { membersOf, type Viewer } from './viewer.ts'

export const presentUnit = (viewer: Viewer, unit: Unit, revision: string): UnitView => {
  const members = membersOf(viewer, unit.id)
  return {
    id: unit.id,
    etag: revision,
    name: unit.name,
    parentId: unit.parentId,
    teamId: unit.teamId,
    archivedAt: unit.archivedAt,
    leads: members.filter(({ role }) => role === 'lead').map(({ personId }) => personId),
    members: members.map(({ personId }) => personId),
    denials: denialsFor('unit', viewer.who, { unitId: unit.id, hasTeam: unit.teamId !== null }),
  }
}

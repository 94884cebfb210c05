import type { DirectoryMember, DirectoryRefusal } from '#functions/ports/directory.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import { type PendingWrite, put } from '#functions/records/change.ts'
import { membersKind } from '#functions/records/kinds.ts'
import type { Services } from '#functions/services.ts'
import { diff } from '#shared/domain/diff.ts'
import { entry } from '#shared/domain/doing.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { Membership } from '#shared/domain/organisation.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'
import { rememberPeople } from './remember-people.ts'
import type { TenantSnapshot } from './snapshot.ts'

/** Who asks, where and when; every handler's context is one. */
export interface Asking {
  readonly services: Services
  readonly reader: VerifiedToken
  readonly tenant: TenantSnapshot
  readonly now: string
}

/** Asks the directory on behalf of the reader and keeps the names it says. */
export async function readTeam(
  { services, reader, tenant }: Asking,
  teamId: string,
): Promise<Result<readonly DirectoryMember[], DirectoryRefusal>> {
  const found = await services.directory.teamMembers(teamId, reader)
  if (!found.ok) return found
  const people = found.value.map(({ person }) => person)
  await rememberPeople(services, { tenantId: reader.tenantId, snapshot: tenant }, people)
  return found
}

export const toMemberships = (unitId: UnitId, found: readonly DirectoryMember[]): readonly Membership[] =>
  found.map(({ person, role }) => ({ unitId, personId: person.id, role }))

export const membersWrite = (
  { tenant, now }: Asking,
  unitId: UnitId,
  members: readonly Membership[],
): PendingWrite => put(membersKind, tenant.members.get(unitId) ?? null, { unitId, members, syncedAt: now })

const namesOf = (members: readonly Membership[]): readonly string[] =>
  members.map(({ personId, role }) => `${personId} ${role}`).sort()

/** The history entry of members read anew; its `changes` are empty when they are the same. */
export function membersSynced(
  { services, reader, now, tenant }: Asking,
  unitId: UnitId,
  members: readonly Membership[],
): HistoryEntry {
  const before = tenant.members.get(unitId)?.data.members ?? []
  const changes = diff({ members: namesOf(before) }, { members: namesOf(members) }, ['members'])
  const what = { subjectId: unitId, verb: 'members_synced', changes } as const
  return { id: services.ids.next(), ...entry({ who: reader.personId, at: now }, what) }
}

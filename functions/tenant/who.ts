import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { MembershipRole } from '#shared/domain/organisation.ts'
import type { PersonId, UnitId } from '#shared/kernel/ids.ts'
import type { Who } from '#shared/policy/policy.ts'
import type { TenantSnapshot } from './snapshot.ts'

/** App role in Entra ID that lets a person run the organisation's OKRs. */
export const ADMIN_ROLE = 'Okr.Admin'

const unitsOf = (
  tenant: TenantSnapshot,
  personId: PersonId,
  role: MembershipRole | null,
): ReadonlySet<UnitId> => {
  const found = new Set<UnitId>()
  for (const [unitId, { data }] of tenant.members)
    if (
      data.members.some((member) => member.personId === personId && (role === null || member.role === role))
    )
      found.add(unitId)
  return found
}

/** Somebody who is not there to show a token, so that nobody is taken for an administrator. */
export const whoIn = (tenant: TenantSnapshot, personId: PersonId): Who => ({
  personId,
  isAdmin: false,
  isGuest: tenant.people.get(personId)?.data.isGuest ?? false,
  memberOf: unitsOf(tenant, personId, null),
  leadOf: unitsOf(tenant, personId, 'lead'),
})

/** Rights come from the token and from the directory's memberships, never from what a client says. */
export const whoIs = (reader: VerifiedToken, tenant: TenantSnapshot): Who => ({
  personId: reader.personId,
  isAdmin: reader.roles.includes(ADMIN_ROLE),
  isGuest: reader.isGuest,
  memberOf: unitsOf(tenant, reader.personId, null),
  leadOf: unitsOf(tenant, reader.personId, 'lead'),
})

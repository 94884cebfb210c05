import { ApiProblem } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { DirectoryMember, DirectoryRefusal } from '#functions/ports/directory.ts'
import { type PendingWrite, put } from '#functions/records/change.ts'
import { membersKind } from '#functions/records/kinds.ts'
import { rememberPeople } from '#functions/tenant/remember-people.ts'
import type { Membership } from '#shared/domain/organisation.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'

type Found = Result<readonly DirectoryMember[], DirectoryRefusal>

/** Asks the directory on behalf of the reader and keeps the names it says. */
export async function readTeam(context: Context, teamId: string): Promise<Found> {
  const { services, reader, tenant } = context
  const found = await services.directory.teamMembers(teamId, reader)
  if (!found.ok) return found
  const people = found.value.map(({ person }) => person)
  await rememberPeople(services, { tenantId: reader.tenantId, snapshot: tenant }, people)
  return found
}

const challenge = (claims: string | null): Readonly<Record<string, string>> =>
  claims === null
    ? {}
    : {
        'www-authenticate': `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`,
      }

/** What the directory refused, for the reader; a claims challenge travels as Entra ID's clients expect it. */
export function directoryProblem(refusal: DirectoryRefusal): ApiProblem {
  if (refusal.reason === 'consent_required')
    return new ApiProblem('consent_required', { headers: challenge(refusal.claims) })
  if (refusal.reason === 'not_found')
    return new ApiProblem('conflict', { issues: [{ path: '/teamId', rule: 'unknown_reference' }] })
  return new ApiProblem('unavailable', { why: 'the directory does not answer' })
}

export const toMemberships = (unitId: UnitId, found: readonly DirectoryMember[]): readonly Membership[] =>
  found.map(({ person, role }) => ({ unitId, personId: person.id, role }))

export const membersWrite = (
  context: Context,
  unitId: UnitId,
  members: readonly Membership[],
): PendingWrite =>
  put(membersKind, context.tenant.members.get(unitId) ?? null, { unitId, members, syncedAt: context.now })

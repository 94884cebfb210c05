import type { MembershipRole, Person } from '#shared/domain/organisation.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { VerifiedToken } from './identity.ts'

export interface DirectoryMember {
  readonly person: Person
  /** Owners of the Teams team lead its unit. */
  readonly role: MembershipRole
}

export type DirectoryRefusal =
  /** Somebody has to allow the access first; `claims` is what Entra ID wants to see proved, e.g. a second factor. */
  | { readonly reason: 'consent_required'; readonly claims: string | null }
  | { readonly reason: 'unavailable' | 'not_found' }

/** Who belongs to a Teams team, read on behalf of the person who asks. */
export interface Directory {
  teamMembers(
    teamId: string,
    onBehalfOf: VerifiedToken,
  ): Promise<Result<readonly DirectoryMember[], DirectoryRefusal>>
  /** Ids of the teams the reader is a member of, in lower case. */
  teamsOf(reader: VerifiedToken): Promise<Result<ReadonlySet<string>, DirectoryRefusal>>
}

import type { MembershipRole, Person } from '#shared/domain/organisation.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { CalendarRefusal } from './calendar.ts'
import type { VerifiedToken } from './identity.ts'

export interface DirectoryMember {
  readonly person: Person
  /** Owners of the Teams team lead its unit. */
  readonly role: MembershipRole
}

/** `not_found`: neither a team nor a group has this id. `isGroup`: it names a group without a team, which is closed. */
export type DirectoryRefusal = (CalendarRefusal | { readonly reason: 'not_found' }) & {
  readonly isGroup?: true
}

/** Who belongs to a Teams team, or to a group that has no team, read on behalf of the person who asks. */
export interface Directory {
  teamMembers(
    teamId: string,
    onBehalfOf: VerifiedToken,
  ): Promise<Result<readonly DirectoryMember[], DirectoryRefusal>>
  /** Ids of the teams the reader is a member of, in lower case. */
  teamsOf(reader: VerifiedToken): Promise<Result<ReadonlySet<string>, DirectoryRefusal>>
}

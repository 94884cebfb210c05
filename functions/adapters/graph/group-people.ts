import * as z from 'zod'
import type { DirectoryMember } from '#functions/ports/directory.ts'
import type { MembershipRole } from '#shared/domain/organisation.ts'
import { ID_PATTERN, type PersonId } from '#shared/kernel/ids.ts'

/** https://learn.microsoft.com/graph/api/resources/user; fields the permission does not reach are null. */
const user = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  userType: z.string().nullish(),
})
export type GraphUser = z.output<typeof user>

export const readUsers = (items: readonly unknown[]): readonly GraphUser[] => z.array(user).parse(items)

/** Somebody is there and nobody has a name: the permission to read them is missing. */
export const isNameless = (users: readonly GraphUser[]): boolean =>
  users.length > 0 && users.every(({ displayName, userPrincipalName }) => !displayName && !userPrincipalName)

/** Their kind is withheld from the permission we ask for, their name shows it (Entra, "Properties of a B2B guest user"). */
const isGuest = ({ userType, userPrincipalName }: GraphUser): boolean =>
  userType === 'Guest' || userPrincipalName?.includes('#EXT#') === true

const toMember = (found: GraphUser, role: MembershipRole): DirectoryMember[] =>
  ID_PATTERN.test(found.id)
    ? [
        {
          person: {
            id: found.id as PersonId, // the brand exists in types only
            name: found.displayName?.trim() || found.id,
            email: found.mail ?? null,
            isGuest: isGuest(found),
          },
          role,
        },
      ]
    : []

/** A group's people, each once: owners lead it, whether or not they are members as well. */
export function groupPeople(group: {
  readonly owners: readonly GraphUser[]
  readonly members: readonly GraphUser[]
}): readonly DirectoryMember[] {
  const owners = new Set(group.owners.map(({ id }) => id))
  const seen = new Set(owners)
  const others = group.members.filter(({ id }) => !seen.has(id) && seen.add(id))
  return [
    ...group.owners.flatMap((owner) => toMember(owner, 'lead')),
    ...others.flatMap((member) => toMember(member, 'member')),
  ]
}

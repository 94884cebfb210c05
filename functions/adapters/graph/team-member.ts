import * as z from 'zod'
import type { DirectoryMember } from '#functions/ports/directory.ts'
import { ID_PATTERN, type PersonId } from '#shared/kernel/ids.ts'

/** https://learn.microsoft.com/graph/api/resources/aaduserconversationmember */
const member = z.object({
  userId: z.string().nullish(),
  displayName: z.string().nullish(),
  email: z.string().nullish(),
  tenantId: z.string().nullish(),
  roles: z.array(z.string()).nullish(),
})

/** All of them come in one answer: this call knows no pages. */
export const joinedTeams = z.object({ value: z.array(z.object({ id: z.string() })) })

export type GraphMember = z.output<typeof member>

export const readMembers = (items: readonly unknown[]): readonly GraphMember[] => z.array(member).parse(items)

/** Without the permission Graph answers 200 with empty objects. */
export const isWithheld = (members: readonly GraphMember[]): boolean =>
  members.length > 0 && members.every(({ userId }) => !userId)

/** Null for who is not of the organisation: shared channels list people of other tenants too. */
export function toMember(found: GraphMember, tenantId: string): DirectoryMember | null {
  const id = found.userId
  const isForeign = found.tenantId != null && found.tenantId.toLowerCase() !== tenantId.toLowerCase()
  if (!id || !ID_PATTERN.test(id) || isForeign) return null
  const roles = found.roles ?? []
  return {
    person: {
      id: id as PersonId, // the brand exists in types only
      name: found.displayName?.trim() || id,
      email: found.email ?? null,
      isGuest: roles.includes('guest'),
    },
    role: roles.includes('owner') ? 'lead' : 'member',
  }
}

import type { Person } from '../directory.ts'
import { hasSentinel } from '../sentinels.ts'

/** Delegated Graph permissions that the app registration lists; true: only an administrator can grant them. */
const registered: Record<string, boolean> = {
  openid: false,
  profile: false,
  email: false,
  offline_access: false,
  'User.Read': false,
  'User.ReadBasic.All': false,
  'Team.ReadBasic.All': false,
  'Channel.ReadBasic.All': false,
  'TeamMember.Read.All': true,
  'GroupMember.ReadBasic.All': true,
  'GroupMember.Read.All': true,
  'Calendars.ReadBasic': false,
  'Calendars.Read': false,
  'Calendars.Read.Shared': false,
  'Calendars.ReadWrite': false,
  'MailboxSettings.Read': false,
  'ChannelMessage.Send': false,
  'Chat.ReadBasic': false,
  'OnlineMeetings.Read': false,
  'TeamsActivity.Send': false,
  'Group.ReadWrite.All': true,
}

export const permissionNames = Object.keys(registered)

export function isRegistered(scope: string): boolean {
  return Object.hasOwn(registered, scope)
}

export function needsAdmin(scope: string): boolean {
  return registered[scope] ?? true
}

/** OpenID scopes say what the token response holds; they are no permissions of Graph. */
export function isOpenIdScope(scope: string): boolean {
  return ['openid', 'profile', 'email', 'offline_access'].includes(scope)
}

/** Who has allowed what: by tenant (an administrator) and by person. */
export class Consents {
  readonly #grants = new Map<string, Set<string>>()
  readonly #revoked = new Set<string>()
  readonly #initial: readonly string[]

  constructor(initial: readonly string[]) {
    this.#initial = initial
  }

  grantForTenant(tid: string, scopes: readonly string[]): void {
    this.#add(tid, scopes)
  }

  grantForPerson(person: Person, scopes: readonly string[]): void {
    this.#add(personKey(person), scopes)
  }

  /** Takes everything back, also what the tenant started with, until somebody consents again. */
  revokeForPerson(person: Person): void {
    this.#grants.set(personKey(person), new Set())
    this.#revoked.add(personKey(person))
  }

  /** All permissions the app may use on behalf of a person. */
  grantedTo(person: Person): string[] {
    const own = this.#grants.get(personKey(person)) ?? []
    const isBare = hasSentinel(person.name, 'consentless') || this.#revoked.has(personKey(person))
    const tenantWide = isBare ? [] : this.#initial
    return [...new Set([...tenantWide, ...(this.#grants.get(person.tid) ?? []), ...own])]
  }

  #add(key: string, scopes: readonly string[]): void {
    this.#grants.set(key, new Set([...(this.#grants.get(key) ?? []), ...scopes]))
  }
}

function personKey(person: Person): string {
  return `${person.tid}|${person.oid}`
}

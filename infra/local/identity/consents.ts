import type { Person } from '../directory.ts'
import { KeptFile } from '../kept-file.ts'
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
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat': true,
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

interface Kept {
  grants: Map<string, Set<string>>
  revoked: Set<string>
}

/** Who has allowed what: by tenant (an administrator) and by person. */
export class Consents {
  readonly #grants: Map<string, Set<string>>
  readonly #revoked: Set<string>
  readonly #initial: readonly string[]
  readonly #file: KeptFile<Kept>

  /** With a file, what somebody has allowed outlives the program. */
  constructor(initial: readonly string[], file: string | null = null) {
    this.#initial = initial
    this.#file = new KeptFile(file, 'people are asked for their consent again')
    const { grants, revoked } = this.#file.read({ grants: new Map(), revoked: new Set() })
    this.#grants = grants
    this.#revoked = revoked
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
    this.#keep()
  }

  /** All permissions the app may use on behalf of a person. */
  grantedTo(person: Person): string[] {
    const own = this.#grants.get(personKey(person)) ?? []
    const isBare = hasSentinel(person.name, 'consentless') || this.#revoked.has(personKey(person))
    const tenantWide = isBare ? [] : this.#initial
    return [...new Set([...tenantWide, ...(this.#grants.get(person.tid) ?? []), ...own])]
  }

  withdrawForTenant(tid: string): void {
    this.#grants.delete(tid)
  }

  #add(key: string, scopes: readonly string[]): void {
    this.#grants.set(key, new Set([...(this.#grants.get(key) ?? []), ...scopes]))
    this.#keep()
  }

  #keep(): void {
    this.#file.write({ grants: this.#grants, revoked: this.#revoked })
  }
}

function personKey(person: Person): string {
  return `${person.tid}|${person.oid}`
}

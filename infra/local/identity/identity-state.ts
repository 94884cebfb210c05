import type { Directory, Person } from '../directory.ts'
import type { WorldClock } from '../world-clock.ts'
import type { Authority } from './claims.ts'
import type { Consents } from './consents.ts'
import type { SigningKeys } from './signing-keys.ts'

/** To whom, where and against which proof a code was given. */
export interface GivenCode {
  person: Person
  redirectUri: string
  /** RFC 7636, method S256; null where the page that asked redeems nothing. */
  challenge: string | null
}

/** Everything the endpoints share. */
export interface IdentityState {
  directory: Directory
  clock: WorldClock
  keys: SigningKeys
  consents: Consents
  /** Application permissions by tenant; only an administrator grants them. */
  applicationRoles: Map<string, string[]>
  /** Object ids of people who must prove a second factor before an exchange. */
  secondFactorDemands: Set<string>
  /** Organisations whose members may allow nothing by themselves. */
  adminOnlyTenants: Set<string>
  /** Resource identifiers that mean Graph; the local Graph's own address is one of them. */
  graphResources: Set<string>
  /** Where the authorize pages may send people back to; exact matches only, as in Entra. */
  redirectUris: Set<string>
  /** Codes that were given out and not redeemed yet. */
  codes: Map<string, GivenCode>
  clientId: string
  clientSecret: string
  base: string
}

export function authorityOf(state: IdentityState): Authority {
  return { base: state.base, clientId: state.clientId, nowSeconds: state.clock.nowSeconds() }
}

export function personOf(state: IdentityState, tid: string, idOrUpn: string): Person | undefined {
  const person = state.directory.findPerson(idOrUpn)
  return person?.tid === tid ? person : undefined
}

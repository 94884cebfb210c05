import { createHash, randomUUID } from 'node:crypto'
import type { JWTPayload } from 'jose'
import type { Person } from '../directory.ts'
import { type EntraClient, entraClients } from './entra-clients.ts'

/** What the authority knows about itself when it writes a token. */
export interface Authority {
  /** Origin in place of https://login.microsoftonline.com. */
  base: string
  clientId: string
  nowSeconds: number
}

export interface SsoOptions {
  /** The Microsoft app that asks; Teams on the web by default. "self": the app itself, through a host that nests it. */
  client?: EntraClient | 'self'
  /** The person has just proved a second factor, as after getAuthToken({claims}). */
  withSecondFactor?: boolean
}

// Entra issues 60 to 90 minutes; https://learn.microsoft.com/entra/identity-platform/access-tokens
const lifetimeSeconds = 75 * 60

/** A v2 access token for our own API, as Teams' getAuthToken returns it. */
export function ssoClaims(authority: Authority, person: Person, options: SsoOptions = {}): JWTPayload {
  return {
    aud: authority.clientId,
    iss: `${authority.base}/${person.tid}/v2.0`,
    ...times(authority.nowSeconds),
    acct: person.isGuest ? 1 : 0,
    azp: options.client === 'self' ? authority.clientId : entraClients[options.client ?? 'teamsWeb'],
    azpacr: '0',
    amr: options.withSecondFactor ? ['pwd', 'mfa'] : ['pwd'],
    name: person.name,
    oid: person.oid,
    preferred_username: person.upn,
    ...(person.roles.length > 0 ? { roles: person.roles } : {}),
    scp: 'access_as_user',
    sub: pairwiseSubject(person, authority.clientId),
    tid: person.tid,
    uti: randomUUID().replaceAll('-', ''),
    ver: '2.0',
  }
}

/** A token for Graph, which is a v1 resource: other issuer form, `appid` in place of `azp`. */
export function graphClaims(authority: Authority, person: Person, scopes: string[]): JWTPayload {
  return {
    aud: 'https://graph.microsoft.com',
    iss: `${authority.base}/${person.tid}/`,
    ...times(authority.nowSeconds),
    appid: authority.clientId,
    name: person.name,
    oid: person.oid,
    scp: scopes.join(' '),
    sub: pairwiseSubject(person, 'https://graph.microsoft.com'),
    tid: person.tid,
    upn: person.upn,
    ver: '1.0',
  }
}

/** A token of the app itself for Graph: roles in place of scopes, and no person. */
export function applicationClaims(authority: Authority, tid: string, roles: readonly string[]): JWTPayload {
  const servicePrincipal = '9e1f4c52-7b0a-4d0e-9f3e-3f2b6a1d5c77'
  return {
    aud: 'https://graph.microsoft.com',
    iss: `${authority.base}/${tid}/`,
    ...times(authority.nowSeconds),
    appid: authority.clientId,
    idtyp: 'app',
    oid: servicePrincipal,
    sub: servicePrincipal,
    ...(roles.length > 0 ? { roles: [...roles] } : {}),
    tid,
    ver: '1.0',
  }
}

export function idClaims(authority: Authority, person: Person): JWTPayload {
  return {
    aud: authority.clientId,
    iss: `${authority.base}/${person.tid}/v2.0`,
    ...times(authority.nowSeconds),
    name: person.name,
    oid: person.oid,
    preferred_username: person.upn,
    sub: pairwiseSubject(person, authority.clientId),
    tid: person.tid,
    ver: '2.0',
  }
}

/** Seconds until a token issued now expires. */
export const tokenLifetime = lifetimeSeconds

function times(now: number): { iat: number; nbf: number; exp: number } {
  return { iat: now, nbf: now, exp: now + lifetimeSeconds }
}

/** `sub` differs per application, so nobody can join people by it across applications. */
function pairwiseSubject(person: Person, application: string): string {
  return createHash('sha256').update(`${person.tid}|${person.oid}|${application}`).digest('base64url')
}

import { randomBytes } from 'node:crypto'
import { createLocalJWKSet, type JWTPayload, jwtVerify } from 'jose'
import type { Directory } from '../directory.ts'
import { type HttpService, startHttpService } from '../http-service.ts'
import { WorldClock } from '../world-clock.ts'
import { idClaims, type SsoOptions, ssoClaims, tokenLifetime } from './claims.ts'
import { Consents } from './consents.ts'
import { type ForgeryKind, forge } from './forgeries.ts'
import { createIdentityListener } from './identity-server.ts'
import { authorityOf, type IdentityState } from './identity-state.ts'
import { SigningKeys } from './signing-keys.ts'

export interface IdentityOptions {
  directory: Directory
  clock?: WorldClock
  port?: number
  /** Delegated permissions granted in every tenant from the start; the directory ones by default, no calendar. */
  preconsented?: readonly string[]
  /** What people allow outlives the program in this file. */
  consentFile?: string | null
}

/** The registration of Leitstern in the simulated tenants. */
export const localClientId = '4c3a4d1e-5a0b-4f6e-9d57-1e0f6b2a7c90'

const directoryPermissions = [
  'User.Read',
  'User.ReadBasic.All',
  'Team.ReadBasic.All',
  'Channel.ReadBasic.All',
  'TeamMember.Read.All',
  'GroupMember.ReadBasic.All',
]

/** A local Entra ID. Its address stands where https://login.microsoftonline.com does in production. */
export class Identity {
  readonly #state: IdentityState
  readonly #service: HttpService

  private constructor(state: IdentityState, service: HttpService) {
    this.#state = state
    this.#service = service
  }

  static async start(options: IdentityOptions): Promise<Identity> {
    const keys = await SigningKeys.create()
    let state: IdentityState | undefined
    const service = await startHttpService(
      createIdentityListener(() => {
        if (!state) throw new Error('No request comes before the address is known.')
        return state
      }),
      options.port,
    )
    state = createState(options, keys, service.url)
    return new Identity(state, service)
  }

  /** The authority base; ENTRA_AUTHORITY of the product. */
  get url(): string {
    return this.#service.url
  }

  get clientId(): string {
    return this.#state.clientId
  }

  get clientSecret(): string {
    return this.#state.clientSecret
  }

  /** The token Teams hands a tab for this person (object id or UPN), for our own API. */
  async tokenFor(personId: string, options?: SsoOptions): Promise<string> {
    return this.#state.keys.sign(this.#claims(personId, options))
  }

  /** What a host gets that asks for the app it nests: the app is its own client. */
  async nestedTokensFor(personId: string, { withSecondFactor }: Pick<SsoOptions, 'withSecondFactor'>) {
    const person = this.#state.directory.person(personId)
    return {
      accessToken: await this.tokenFor(personId, {
        client: 'self',
        ...(withSecondFactor === undefined ? {} : { withSecondFactor }),
      }),
      idToken: await this.#state.keys.sign(idClaims(authorityOf(this.#state), person)),
      expiresIn: tokenLifetime,
    }
  }

  /** The same token, wrong in one respect. */
  async forge(kind: ForgeryKind, personId: string): Promise<string> {
    return forge(kind, this.#state.keys, this.#claims(personId))
  }

  rotateKeys(options: { dropOld?: boolean } = {}): Promise<void> {
    return this.#state.keys.rotate(options.dropOld)
  }

  /** Exchanges for this person fail with 65001 until somebody consents again. */
  revokeConsent(personId: string): void {
    this.#state.consents.revokeForPerson(this.#state.directory.person(personId))
  }

  grantConsent(personId: string, scopes: readonly string[]): void {
    this.#state.consents.grantForPerson(this.#state.directory.person(personId), scopes)
  }

  grantTenantConsent(tid: string, scopes: readonly string[]): void {
    this.#state.consents.grantForTenant(tid, scopes)
  }

  /** Exchanges for this person fail with interaction_required until the token proves a second factor. */
  demandSecondFactor(personId: string, isDemanded = true): void {
    const { oid } = this.#state.directory.person(personId)
    if (isDemanded) this.#state.secondFactorDemands.add(oid)
    else this.#state.secondFactorDemands.delete(oid)
  }

  /** Takes back what an administrator has granted; what everybody started with stays. */
  withdrawTenantConsent(tid: string): void {
    this.#state.consents.withdrawForTenant(tid)
  }

  /** As an organisation can decide in Entra: whoever asks is sent to an administrator. */
  forbidUserConsent(tid: string, isForbidden = true): void {
    if (isForbidden) this.#state.adminOnlyTenants.add(tid)
    else this.#state.adminOnlyTenants.delete(tid)
  }

  /** Application permissions that an administrator has granted the app itself. */
  grantApplication(tid: string, roles: readonly string[]): void {
    this.#state.applicationRoles.set(tid, [...roles])
  }

  /** Lets the consent pages send people back to this address. */
  allowRedirect(uri: string): void {
    this.#state.redirectUris.add(uri)
  }

  /** Makes another address mean Graph in scopes, such as the local Graph's own. */
  addGraphResource(url: string): void {
    this.#state.graphResources.add(url)
  }

  /** Claims of a Graph token of ours that is valid now; rejects for any other token. */
  async verifyGraphToken(token: string): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, createLocalJWKSet(this.#state.keys.published), {
      algorithms: ['RS256'],
      audience: 'https://graph.microsoft.com',
      currentDate: new Date(this.#state.clock.now()),
    })
    return payload
  }

  close(): Promise<void> {
    return this.#service.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #claims(personId: string, options?: SsoOptions): JWTPayload {
    return ssoClaims(authorityOf(this.#state), this.#state.directory.person(personId), options)
  }
}

function createState(options: IdentityOptions, keys: SigningKeys, base: string): IdentityState {
  return {
    directory: options.directory,
    clock: options.clock ?? new WorldClock(),
    keys,
    consents: new Consents(options.preconsented ?? directoryPermissions, options.consentFile),
    applicationRoles: new Map(),
    secondFactorDemands: new Set(),
    adminOnlyTenants: new Set(),
    graphResources: new Set(['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000']),
    redirectUris: new Set(),
    codes: new Map(),
    clientId: localClientId,
    clientSecret: randomBytes(24).toString('base64url'),
    base,
  }
}

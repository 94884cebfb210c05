import type { ConfidentialClientApplication, Configuration } from '@azure/msal-node'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { networkFor, secureForm } from './msal-network.ts'

export interface OnBehalfOfSettings {
  readonly authority: string
  readonly clientId: string
  readonly clientSecret: string | null
  readonly identityClientId: string | null
}

export type ExchangeRefusal =
  | { readonly reason: 'consent_required'; readonly claims: string | null }
  | { readonly reason: 'unavailable' }

/** What a federated credential of the app registration expects as audience. */
const EXCHANGE_SCOPE = 'api://AzureADTokenExchange/.default'

/** Everything that was granted to the app itself. */
const OWN_SCOPE = 'https://graph.microsoft.com/.default'

/** The app proves itself by its secret, or by the managed identity that its registration trusts. */
const credential = async (settings: OnBehalfOfSettings): Promise<Partial<Configuration['auth']>> => {
  if (settings.clientSecret !== null) return { clientSecret: settings.clientSecret }
  const { ManagedIdentityCredential } = await import('@azure/identity')
  const { identityClientId } = settings
  const identity = new ManagedIdentityCredential(identityClientId ? { clientId: identityClientId } : {})
  return { clientAssertion: async () => (await identity.getToken(EXCHANGE_SCOPE)).token }
}

/** Everything MSAL would ask the authority for, which is fixed by the protocol: two round trips less. */
const metadata = (tenantUrl: string): string =>
  JSON.stringify({
    token_endpoint: `${tenantUrl}/oauth2/v2.0/token`,
    authorization_endpoint: `${tenantUrl}/oauth2/v2.0/authorize`,
    jwks_uri: `${tenantUrl}/discovery/v2.0/keys`,
    issuer: `${tenantUrl}/v2.0`,
  })

const connect = async (
  settings: OnBehalfOfSettings,
  tenantId: string,
): Promise<ConfidentialClientApplication> => {
  const [msal, proof] = await Promise.all([import('@azure/msal-node'), credential(settings)])
  const authority = `${secureForm(settings.authority)}/${tenantId}`
  return new msal.ConfidentialClientApplication({
    auth: {
      clientId: settings.clientId,
      authority,
      knownAuthorities: [new URL(authority).host],
      authorityMetadata: metadata(authority),
      ...proof,
    },
    system: { networkClient: networkFor(settings.authority) },
  })
}

const textOf = (error: object, name: string): string => {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : ''
}

/** Entra ID wants the person: consent, a second factor, another device (error and suberror of RFC 6749). */
const PERSON_NEEDED = new Set(['invalid_grant', 'interaction_required', 'consent_required', 'login_required'])

const refusalOf = (error: unknown): ExchangeRefusal => {
  if (typeof error !== 'object' || error === null || !PERSON_NEEDED.has(textOf(error, 'errorCode')))
    return { reason: 'unavailable' }
  return { reason: 'consent_required', claims: textOf(error, 'claims') || null }
}

/** Exchanges a reader's token for one that acts for the reader elsewhere. The result never leaves the server. */
export class OnBehalfOf {
  private readonly settings: OnBehalfOfSettings
  private readonly clients = new Map<string, Promise<ConfidentialClientApplication>>()

  constructor(settings: OnBehalfOfSettings) {
    this.settings = settings
  }

  async exchange(reader: VerifiedToken, scopes: readonly string[]): Promise<Result<string, ExchangeRefusal>> {
    try {
      const client = await this.clientOf(reader.tenantId)
      const answer = await client.acquireTokenOnBehalfOf({
        oboAssertion: reader.assertion,
        scopes: [...scopes],
      })
      return answer === null ? err({ reason: 'unavailable' }) : ok(answer.accessToken)
    } catch (error) {
      return err(refusalOf(error))
    }
  }

  /**
   * A token of the installation itself: it holds what an administrator has granted the app, be that nothing. MSAL keeps
   * it for an hour unless a fresh one is asked for.
   */
  async own(
    tenantId: string,
    { isFresh = false }: { readonly isFresh?: boolean } = {},
  ): Promise<Result<string, ExchangeRefusal>> {
    try {
      const client = await this.clientOf(tenantId)
      const answer = await client.acquireTokenByClientCredential({
        scopes: [OWN_SCOPE],
        skipCache: isFresh,
      })
      return answer === null ? err({ reason: 'unavailable' }) : ok(answer.accessToken)
    } catch (error) {
      return err(refusalOf(error))
    }
  }

  /** The authority must be the tenant of the token, so every tenant has a client of its own. */
  private clientOf(tenantId: string): Promise<ConfidentialClientApplication> {
    const known = this.clients.get(tenantId)
    if (known !== undefined) return known
    const made = connect(this.settings, tenantId)
    this.clients.set(tenantId, made)
    made.catch(() => this.clients.delete(tenantId))
    return made
  }
}

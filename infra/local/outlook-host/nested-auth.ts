import { z } from 'zod'

/** The app as its manifest registers it with Outlook, and as Entra ID knows it. */
export interface NestedApp {
  readonly clientId: string
  /** `webApplicationInfo.nestedAppAuthInfo` or the registration's own: without it no host may ask for the app. */
  readonly redirectUri: string | null
  /** Host that serves the page in production. */
  readonly domain: string
}

export interface NestedPerson {
  readonly id: string
  readonly tenantId: string
  readonly name: string
  readonly mail: string
}

export interface NestedTokens {
  readonly accessToken: string
  readonly idToken: string
  /** Seconds. */
  readonly expiresIn: number
}

export interface NestedHost {
  readonly app: NestedApp
  readonly person: NestedPerson
  tokens(request: { readonly hasProof: boolean }): Promise<NestedTokens>
}

const request = z.object({
  messageType: z.literal('NestedAppAuthRequest'),
  method: z.enum(['GetInitContext', 'GetActiveAccount', 'GetToken', 'GetTokenPopup']),
  requestId: z.string(),
  tokenParams: z
    .object({
      clientId: z.string(),
      scope: z.string(),
      authority: z.string().optional(),
      claims: z.string().optional(),
    })
    .optional(),
})
type Request = z.infer<typeof request>

/** Where accounts of Entra ID live, whatever stands in for it. */
const ENVIRONMENT = 'login.microsoftonline.com'

class Refused extends Error {
  readonly status: string
  readonly code: string
  constructor(status: string, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

const accountOf = ({ id, tenantId, name, mail }: NestedPerson) => ({
  homeAccountId: `${id}.${tenantId}`,
  environment: ENVIRONMENT,
  tenantId,
  username: mail,
  localAccountId: id,
  name,
})

/** What Entra ID would say to the host on its way. */
function check({ app }: NestedHost, params: NonNullable<Request['tokenParams']>): void {
  if (params.clientId !== app.clientId)
    throw new Refused(
      'PERSISTENT_ERROR',
      'unauthorized_client',
      `AADSTS700016: Application '${params.clientId}' was not found.`,
    )
  if (app.redirectUri !== `brk-multihub://${app.domain}`)
    throw new Refused(
      'PERSISTENT_ERROR',
      'invalid_request',
      `AADSTS50011: brk-multihub://${app.domain} is not registered.`,
    )
  const scopes = params.scope.split(' ')
  if (scopes.some((scope) => scope.startsWith('api://')))
    throw new Refused(
      'PERSISTENT_ERROR',
      'invalid_resource',
      'AADSTS90009: requesting a token for itself needs the GUID based App Identifier.',
    )
  if (!scopes.includes(`${app.clientId}/access_as_user`))
    throw new Refused('PERSISTENT_ERROR', 'invalid_scope', `AADSTS65005: ${params.scope} is not exposed.`)
}

/** MSAL always asks for some claims of the id token; a second factor or an authentication context is what people prove. */
const asksForProof = (claims = ''): boolean => claims.includes('amr') || claims.includes('acrs')

async function tokenFor(host: NestedHost, { method, tokenParams }: Request): Promise<object> {
  if (tokenParams === undefined)
    throw new Refused('PERSISTENT_ERROR', 'invalid_request', 'tokenParams is missing')
  check(host, tokenParams)
  const hasProof = asksForProof(tokenParams.claims)
  if (hasProof && method === 'GetToken')
    throw new Refused(
      'USER_INTERACTION_REQUIRED',
      'interaction_required',
      'AADSTS50076: a second factor is needed.',
    )
  const { accessToken, idToken, expiresIn } = await host.tokens({ hasProof })
  return {
    token: { access_token: accessToken, id_token: idToken, expires_in: expiresIn, scope: tokenParams.scope },
    account: accountOf(host.person),
  }
}

const initContext = ({ person }: NestedHost) => ({
  initContext: {
    sdkName: 'leitstern.local.outlook',
    sdkVersion: '1.0.0',
    accountContext: accountOf(person),
    capabilities: { queryAccount: true },
  },
})

const answerTo = (host: NestedHost, asked: Request): Promise<object> | object => {
  if (asked.method === 'GetInitContext') return initContext(host)
  if (asked.method === 'GetActiveAccount') return { account: accountOf(host.person) }
  return tokenFor(host, asked)
}

const failureOf = (error: unknown) =>
  error instanceof Refused
    ? { status: error.status, code: error.code, description: error.message }
    : { status: 'TRANSIENT_ERROR', code: 'host', description: String(error) }

/** Answers one message of MSAL over the bridge; null for what is none. */
export async function answerNested(host: NestedHost, message: string): Promise<string | null> {
  const asked = request.safeParse(JSON.parse(message))
  if (!asked.success) return null
  const { requestId } = asked.data
  const envelope = { messageType: 'NestedAppAuthResponse', requestId }
  try {
    return JSON.stringify({ ...envelope, success: true, ...(await answerTo(host, asked.data)) })
  } catch (error) {
    return JSON.stringify({ ...envelope, success: false, error: failureOf(error) })
  }
}

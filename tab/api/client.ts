import { answerChallenge, authToken, forgetToken } from '#tab/host/token.ts'
import { language, t } from '#tab/text/text.ts'
import { ApiProblem, isSignedOut, problemOf } from './api-problem.ts'
import { bodyOf } from './body-of.ts'
import type { EndpointKey, RequestOf, ResponseOf } from './contract-types.ts'
import { rememberAnswer, rememberedAnswer, rememberedEtag } from './etag-cache.ts'
import { retrying } from './retrying.ts'

/** Where the API lives; the page says it once, so that tab and API may be deployed apart. */
const base = () => document.querySelector<HTMLMetaElement>('meta[name="leitstern-api"]')?.content ?? '/api'

interface LooseRequest {
  readonly params?: Readonly<Record<string, string>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
  readonly ifMatch?: string | undefined
  readonly idempotencyKey?: string | undefined
}

interface Prepared {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

const addressOf = (path: string, { params, query }: LooseRequest) => {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''))
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  return `${base()}${filled}${search.size > 0 ? `?${search}` : ''}`
}

const headersOf = (method: string, request: LooseRequest): Record<string, string> => ({
  'Accept-Language': language(),
  ...(request.body !== undefined && { 'Content-Type': 'application/json' }),
  // A view's `etag` is the bare revision; on the wire an entity tag stands in quotes (RFC 9110, 8.8.3)
  ...(request.ifMatch && { 'If-Match': `"${request.ifMatch}"` }),
  ...(method === 'POST' && { 'Idempotency-Key': request.idempotencyKey ?? crypto.randomUUID() }),
})

const prepare = (endpoint: string, request: LooseRequest): Prepared => {
  const [method = 'GET', path = ''] = endpoint.split(' ')
  const body = request.body === undefined ? null : JSON.stringify(request.body)
  return { method, url: addressOf(path, request), headers: headersOf(method, request), body }
}

const token = () =>
  authToken().catch(() => {
    throw new ApiProblem('signed_out', t('problem.signedOut'))
  })

const attempt = async ({ method, url, headers, body }: Prepared): Promise<Response> => {
  const seen = method === 'GET' ? rememberedEtag(url) : null
  const bearer = `Bearer ${await token()}`
  // Azure Static Web Apps replaces Authorization on its way to a linked API (its issue 34): hence twice
  const signedIn = { ...headers, Authorization: bearer, 'X-Leitstern-Authorization': bearer }
  const all = seen ? { ...signedIn, 'If-None-Match': seen } : signedIn
  return fetch(url, { method, headers: all, body }).catch(() => {
    throw new ApiProblem('offline', t('problem.offline'))
  })
}

/** A token can end while it travels: one fresh one is tried before the reader hears of it. */
const attemptSignedIn = async (prepared: Prepared): Promise<Response> => {
  const response = await attempt(prepared)
  if (response.status !== 401) return response
  forgetToken()
  return attempt(prepared)
}

const answerOf = async ({ method, url }: Prepared, response: Response): Promise<unknown> => {
  if (response.status === 304) return rememberedAnswer(url)
  if (!response.ok) {
    const fallbacks = { unavailable: t('problem.unavailable'), signedOut: t('problem.signedOut') }
    throw await problemOf(response, fallbacks)
  }
  const answer = await bodyOf(response, t('problem.unavailable'))
  if (method === 'GET') rememberAnswer(url, response.headers.get('ETag'), answer)
  return answer
}

/** By a press of a button the host may ask for what it could not ask for unbidden. */
const withRemedy = (error: unknown): unknown => {
  if (isSignedOut(error)) error.remedy = () => answerChallenge('')
  return error
}

/**
 * One request to the API, typed by its contract. Reads and POSTs, which carry a key, are tried again when the network or
 * the service stumbles; other changes are not, because their first attempt may have arrived.
 * @throws ApiProblem
 */
export const call = async <K extends EndpointKey>(
  endpoint: K,
  request: RequestOf<K>,
): Promise<ResponseOf<K>> => {
  const prepared = prepare(endpoint, request as LooseRequest) // the same parts, no longer tied to one contract
  const isSafeToRepeat = prepared.method === 'GET' || prepared.method === 'POST'
  const once = async () => answerOf(prepared, await attemptSignedIn(prepared))
  const answer = await (isSafeToRepeat ? retrying(once) : once()).catch((error: unknown) => {
    throw withRemedy(error)
  })
  return answer as ResponseOf<K> // the contract is the promise; the server validates what it sends in its tests
}

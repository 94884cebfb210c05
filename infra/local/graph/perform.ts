import type { JWTPayload } from 'jose'
import { badRequest, GraphError, insufficientPrivileges } from './graph-error.ts'
import type { Chaos, GraphCall, GraphReply, GraphRoute } from './graph-route.ts'
import type { GraphState } from './graph-server.ts'
import { applySelect, checkOptions, pageOf, parseQuery } from './odata.ts'

export interface Asked {
  method: string
  url: URL
  headers: Record<string, string>
  body: unknown
  claims: JWTPayload
  chaos: Chaos | null
}

const retryAfterSeconds = 3

/** Answers one authenticated request. Throws GraphError. */
export function perform(state: GraphState, asked: Asked): GraphReply {
  const { route, params } = findRoute(state.routes, asked.method, asked.url.pathname)
  state.onCall(`${asked.method} /${route.path}`)
  const isApplication = asked.claims.idtyp === 'app'
  const scopes = isApplication
    ? [...rolesIn(asked.claims), ...installedFor(state, params)]
    : String(asked.claims.scp ?? '').split(' ')
  const enough = isApplication ? rolesOf(route) : route.scopes
  if (!enough.some((scope) => scopes.includes(scope))) throw missingScope(route, scopes)
  const { directory, calendars, feed, app, chats, subscriptions, closed } = state
  const { url, headers, body, chaos } = asked
  const isOfTenant = route.kind === 'action' && route.isOfTenant === true
  const owner = () => (isOfTenant ? anybodyOf(state, asked.claims) : ownerOf(state, asked.claims, params))
  const caller = isApplication ? owner() : callerOf(state, asked.claims)
  const world = { directory, calendars, feed, app, chats, subscriptions, closed, now: state.clock.now() }
  const who = { caller, isApplication, appId: String(asked.claims.appid), scopes }
  const call: GraphCall = { ...world, ...who, params, url, headers, body, chaos }
  if (isApplication && route.service === 'exchange' && !isOfTenant && closed.has(caller.oid))
    throw missingScope(route, scopes)
  state.faults.check(call)
  if (asked.method !== 'GET' && route.path.includes('/events')) state.pace.takeChange(call)
  refuseForLoad(chaos)
  const reply = answerRoute(state, route, call)
  if (chaos === 'lost')
    throw new GraphError(504, 'GatewayTimeout', 'The gateway did not receive a response in time.')
  return reply
}

const rolesOf = (route: GraphRoute): readonly string[] => (route.kind === 'action' ? (route.roles ?? []) : [])

const rolesIn = ({ roles }: JWTPayload): string[] => (Array.isArray(roles) ? roles.map(String) : [])

/** Installing an app for somebody allows it more about that person than its token says. */
function installedFor({ directory, app }: GraphState, { id = '' }: Record<string, string>): string[] {
  const person = directory.findPerson(id)
  return person && app?.isInstalledFor(person) ? app.permissions : []
}

/** An application has no mailbox of its own: it acts in that of the person the address names. */
function ownerOf(
  { directory }: GraphState,
  { tid }: JWTPayload,
  params: Record<string, string>,
): GraphCall['caller'] {
  const person = directory.findPerson(params.id ?? '')
  if (person && person.tid === tid) return person
  throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${params.id}' is invalid.`)
}

/** Stands for the tenant where the address names nobody. */
function anybodyOf({ directory }: GraphState, { tid }: JWTPayload): GraphCall['caller'] {
  const person = directory.people.find((one) => one.tid === tid)
  if (person) return person
  throw new GraphError(401, 'Authorization_IdentityNotFound', 'The tenant was not found.')
}

const challenge = btoa('{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}')

/** Throws GraphError where nothing is done at all. */
export function refuseForLoad(chaos: Chaos | null): void {
  if (chaos === 'bare') throw new GraphError(429, 'TooManyRequests', 'Too many requests.')
  if (chaos === 'challenged')
    throw new GraphError(
      401,
      'InvalidAuthenticationToken',
      'Continuous access evaluation resulted in claims.',
      {
        'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${challenge}"`,
      },
    )
  if (chaos === 'throttled')
    throw new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
      'retry-after': String(retryAfterSeconds),
    })
  if (chaos === 'unavailable')
    throw new GraphError(503, 'ServiceUnavailable', 'The service is temporarily unavailable.')
}

function answerRoute(state: GraphState, route: GraphRoute, call: GraphCall): GraphReply {
  const { url, params } = call
  const context = `${url.origin}/v1.0/$metadata#${route.path.replace('{id}', `'${params.id}'`)}`
  if (route.kind === 'action') {
    checkOptions(route.options, url.searchParams)
    return route.answer(call)
  }
  checkAdvanced(route, call)
  const query = parseQuery(route, url.searchParams)
  if (route.kind === 'entity')
    return ok({ '@odata.context': `${context}/$entity`, ...applySelect(route.answer(call), query.select) })
  const entities = route.answer(call).map((entity) => applySelect(entity, query.select))
  const page = route.isPaged
    ? pageOf(entities, query, { url, pageSize: state.pageSize })
    : { value: entities }
  return ok({ '@odata.context': context, ...page })
}

function checkAdvanced(route: GraphRoute, { url, headers }: GraphCall): void {
  if (route.kind !== 'collection' || route.isAdvanced !== true) return
  const isEventual = headers.consistencylevel?.toLowerCase() === 'eventual'
  if (!isEventual || url.searchParams.get('$count') !== 'true')
    throw new GraphError(
      400,
      'Request_UnsupportedQuery',
      "OData Cast expressions need the header 'ConsistencyLevel: eventual' and the query option $count=true.",
    )
}

const ok = (body: GraphReply['body']): GraphReply => ({ status: 200, ...(body ? { body } : {}) })

function callerOf({ directory }: GraphState, claims: JWTPayload): GraphCall['caller'] {
  const person = directory.findPerson(String(claims.oid))
  if (person && person.tid === claims.tid) return person
  throw new GraphError(
    401,
    'Authorization_IdentityNotFound',
    'The identity of the calling user was not found.',
  )
}

function findRoute(
  routes: readonly GraphRoute[],
  method: string,
  path: string,
): { route: GraphRoute; params: Record<string, string> } {
  const [, version, ...segments] = path.split('/')
  if (version !== 'v1.0') throw badRequest(`Invalid version: ${version}.`)
  const matches = routes.flatMap((route) => {
    const params = matchPath(route.path, segments)
    return params ? [{ route, params }] : []
  })
  const match = matches.find(({ route }) => route.method === method)
  if (match) return match
  if (matches.length > 0) throw new GraphError(405, 'Request_BadRequest', `Method not allowed: ${method}.`)
  throw badRequest(`Resource not found for the segment '${segments.at(-1)}'.`)
}

function matchPath(template: string, segments: string[]): Record<string, string> | null {
  const parts = template.split('/')
  const isMatch = parts.every((part, index) => part.startsWith('{') || part === segments[index])
  if (parts.length !== segments.length || !isMatch || segments.includes('')) return null
  const named = parts.map((part, index) => [part, decodeURIComponent(segments[index] ?? '')] as const)
  return Object.fromEntries(
    named.filter(([part]) => part.startsWith('{')).map(([part, value]) => [part.slice(1, -1), value]),
  )
}

function missingScope(route: GraphRoute, scopes: string[]): GraphError {
  if (route.service === 'directory') return insufficientPrivileges()
  if (route.service === 'exchange')
    return new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
  const message = `Missing scope permissions on the request. API requires one of '${route.scopes.join(', ')}'. Scopes on the request '${scopes.join(', ')}'`
  return new GraphError(403, 'Forbidden', message)
}

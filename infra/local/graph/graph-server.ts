import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { errors, type JWTPayload } from 'jose'
import type { Directory } from '../directory.ts'
import type { WorldClock } from '../world-clock.ts'
import type { Faults } from './faults.ts'
import { badRequest, GraphError, insufficientPrivileges } from './graph-error.ts'
import type { GraphCall, GraphEntity, GraphRoute } from './graph-route.ts'
import { applySelect, pageOf, parseQuery } from './odata.ts'

export interface GraphState {
  directory: Directory
  clock: WorldClock
  routes: readonly GraphRoute[]
  faults: Faults
  /** Claims of a valid Graph token; rejects with jose's errors. */
  verifyToken(token: string): Promise<JWTPayload>
  pageSize: number
  onRequest(method: string, path: string, status: number): void
}

const jsonType =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'

export function createGraphListener(state: GraphState): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    answer(state, request, url)
      .then((body) => send(response, request, 200, body))
      .catch((error: unknown) => refuse(state, request, response, error))
      .finally(() => state.onRequest(request.method ?? '', url.pathname, response.statusCode))
  }
}

async function answer(state: GraphState, request: IncomingMessage, url: URL): Promise<GraphEntity> {
  const claims = await authenticate(state, request)
  const { route, params } = findRoute(state.routes, request.method ?? '', url.pathname)
  const scopes = String(claims.scp ?? '').split(' ')
  if (!route.scopes.some((scope) => scopes.includes(scope))) throw missingScope(route, scopes)
  const call: GraphCall = { directory: state.directory, caller: callerOf(state, claims), scopes, params }
  state.faults.check(call)
  const query = parseQuery(route, url.searchParams)
  const context = `${url.origin}/v1.0/$metadata#${route.path.replace('{id}', `'${params.id}'`)}`
  if (route.kind === 'entity')
    return { '@odata.context': `${context}/$entity`, ...applySelect(route.answer(call), query.select) }
  const entities = route.answer(call).map((entity) => applySelect(entity, query.select))
  const page = route.isPaged
    ? pageOf(entities, query, { url, pageSize: state.pageSize })
    : { value: entities }
  return { '@odata.context': context, ...page }
}

async function authenticate(state: GraphState, request: IncomingMessage): Promise<JWTPayload> {
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) throw unauthenticated('Access token is empty.')
  return state.verifyToken(token).catch((error: unknown) => {
    if (error instanceof errors.JWTExpired)
      throw unauthenticated('Lifetime validation failed, the token is expired.')
    if (error instanceof errors.JWTClaimValidationFailed)
      throw unauthenticated(`Access token validation failure. Invalid ${error.claim}.`)
    throw unauthenticated('Access token validation failure.')
  })
}

function unauthenticated(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, { 'www-authenticate': 'Bearer realm=""' })
}

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
  const message = `Missing scope permissions on the request. API requires one of '${route.scopes.join(', ')}'. Scopes on the request '${scopes.join(', ')}'`
  return new GraphError(403, 'Forbidden', message)
}

function refuse(state: GraphState, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const known = toGraphError(error)
  const body = known.toBody(state.clock.now(), clientRequestId(request))
  send(response, request, known.status, body, known.headers)
}

function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error
  // decodeURIComponent on a malformed path.
  if (error instanceof URIError) return badRequest('The URI is malformed.')
  return new GraphError(500, 'generalException', String(error))
}

function send(
  response: ServerResponse,
  request: IncomingMessage,
  status: number,
  body: GraphEntity,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': jsonType,
    'request-id': randomUUID(),
    'client-request-id': clientRequestId(request),
    ...headers,
  })
  response.end(JSON.stringify(body))
}

function clientRequestId(request: IncomingMessage): string {
  const given = request.headers['client-request-id']
  return typeof given === 'string' ? given : randomUUID()
}

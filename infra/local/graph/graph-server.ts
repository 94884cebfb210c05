import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { errors, type JWTPayload } from 'jose'
import type { Directory } from '../directory.ts'
import { readBody } from '../http-service.ts'
import type { WorldClock } from '../world-clock.ts'
import type { ActivityFeed } from './activity/feed.ts'
import type { InstalledApp } from './activity/installed-app.ts'
import { answerBatch } from './batch.ts'
import type { Calendars } from './calendar/calendars.ts'
import type { Chats } from './chats.ts'
import type { Faults } from './faults.ts'
import { badRequest, GraphError } from './graph-error.ts'
import type { Chaos, GraphEntity, GraphReply, GraphRoute } from './graph-route.ts'
import type { MailboxPace } from './mailbox-pace.ts'
import type { MailboxTurns } from './mailbox-turns.ts'
import { perform } from './perform.ts'
import type { Subscriptions } from './subscriptions/subscriptions.ts'

export interface GraphState {
  directory: Directory
  calendars: Calendars
  feed: ActivityFeed
  app: InstalledApp | undefined
  chats: Chats
  subscriptions: Subscriptions
  mailboxes: MailboxTurns
  pace: MailboxPace
  /** Mailboxes the app itself may not reach. */
  closed: ReadonlySet<string>
  clock: WorldClock
  routes: readonly GraphRoute[]
  faults: Faults
  /** Claims of a valid Graph token; rejects with jose's errors. */
  verifyToken(token: string): Promise<JWTPayload>
  pageSize: number
  /** Asked before every request, also before each inside of a batch. */
  chaos(about: { method: string; path: string }): Chaos | null
  onRequest(method: string, path: string, status: number): void
  /** Every call by its documented form, also those inside of a batch: "GET /users/{id}/events". */
  onCall(call: string): void
}

const jsonType =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'
const largestBody = 4_000_000

export function createGraphListener(state: GraphState): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
    answer(state, request, url)
      .then((reply) => (reply === 'reset' ? request.socket.destroy() : send(response, request, reply)))
      .catch((error: unknown) => send(response, request, refusalOf(state, request, error)))
      .finally(() => state.onRequest(request.method ?? '', url.pathname, response.statusCode))
  }
}

async function answer(state: GraphState, request: IncomingMessage, url: URL): Promise<GraphReply | 'reset'> {
  const claims = await authenticate(state, request)
  const method = request.method ?? ''
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
  const body = await jsonOf(request)
  using _ = state.mailboxes.enter(url.pathname, String(claims.oid))
  await state.pace.turn(url.pathname, String(claims.oid))
  // Others that have arrived meanwhile are at it as well
  await new Promise((resolve) => setImmediate(resolve))
  const chaos = state.chaos({ method, path: url.pathname })
  const asked = { method, url, headers, body, claims, chaos }
  const reply = url.pathname === '/v1.0/$batch' ? await answerBatch(state, asked) : perform(state, asked)
  if (method === 'POST' && url.pathname === '/v1.0/subscriptions')
    await state.subscriptions.validate(state.subscriptions.find(String(reply.body?.id), String(claims.tid)))
  return chaos === 'reset' ? 'reset' : reply
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const text = (await readBody(request, largestBody)).toString()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest('Unable to read JSON request payload.')
  }
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

/** A refusal in Graph's own form. */
export function refusalOf(
  state: Pick<GraphState, 'clock'>,
  request: { headers: IncomingMessage['headers'] },
  error: unknown,
): GraphReply {
  const known = toGraphError(error)
  const body = known.toBody(state.clock.now(), clientRequestId(request))
  return { status: known.status, headers: known.headers, body }
}

function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error
  // decodeURIComponent on a malformed path.
  if (error instanceof URIError) return badRequest('The URI is malformed.')
  return new GraphError(500, 'generalException', String(error))
}

function send(response: ServerResponse, request: IncomingMessage, reply: GraphReply): void {
  response.writeHead(reply.status, {
    'content-type': jsonType,
    'request-id': randomUUID(),
    'client-request-id': clientRequestId(request),
    ...reply.headers,
  })
  response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body satisfies GraphEntity))
}

function clientRequestId(request: { headers: IncomingMessage['headers'] }): string {
  const given = request.headers['client-request-id']
  return typeof given === 'string' ? given : randomUUID()
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '../http-service.ts'
import type { Message } from './connection.ts'
import { claimsOf, type TokenRules } from './tokens.ts'

/** The service takes messages up to 1 MB. */
const MOST_BYTES = 1024 * 1024

/** What the service answers to over REST: sending to all or to a group of a hub. */
export interface RestTarget {
  readonly url: string
  readonly rules: TokenRules
  isRefusing(): boolean
  send(to: { readonly hub: string; readonly group: string | null }, message: Message): void
}

const PATH = /^\/api\/hubs\/([^/]+)(?:\/groups\/([^/]+))?\/:send$/

const tokenOf = (request: IncomingMessage): string | null =>
  /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null

const messageOf = (type: string | undefined, body: Buffer): Message | null => {
  if (type?.startsWith('application/json')) return { dataType: 'json', data: JSON.parse(body.toString()) }
  if (type?.startsWith('text/plain')) return { dataType: 'text', data: body.toString() }
  if (type?.startsWith('application/octet-stream'))
    return { dataType: 'binary', data: body.toString('base64') }
  return null
}

const end = (response: ServerResponse, status: number): void => void response.writeHead(status).end()

/** Answers one request as the data plane of Azure Web PubSub does (REST API 2024-12-01). */
export async function answerRest(
  target: RestTarget,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (target.isRefusing()) return end(response, 503)
  const address = new URL(request.url ?? '/', target.url)
  const [, hub, group] = PATH.exec(address.pathname) ?? []
  if (hub === undefined || request.method !== 'POST') return end(response, 404)
  if (!address.searchParams.has('api-version')) return end(response, 400)
  // A token is made for one request: its audience is the whole address
  if ((await claimsOf(tokenOf(request), address.href, target.rules)) === null) return end(response, 401)
  const message = messageOf(request.headers['content-type'], await readBody(request, MOST_BYTES))
  if (message === null) return end(response, 415)
  target.send({ hub, group: group === undefined ? null : decodeURIComponent(group) }, message)
  return end(response, 202)
}

import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

// RFC 9110, 7.6.1: these belong to one connection and are not forwarded.
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Passes a request on to `target` (an origin such as http://127.0.0.1:7071) and streams the answer back, as Static Web
 * Apps does for /api. Answers 502 when nobody listens there; drops the connection when the target dies half way.
 */
export async function proxyRequest(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
): Promise<void> {
  const forwarded = httpRequest(new URL(target), {
    method: request.method,
    path: request.url,
    headers: forwardedHeaders(request),
    agent: false,
  })
  response.once('close', () => forwarded.destroy())
  try {
    // An early refusal may leave the body unread; only the answer decides what happened.
    pipeline(request, forwarded).catch(() => undefined)
    const answer = await answerOf(forwarded)
    response.writeHead(answer.statusCode ?? 502, withoutHopByHop(answer.headers))
    // A stream may stay silent for long after its head.
    response.flushHeaders()
    await pipeline(answer, response)
  } catch {
    refuse(response)
  }
}

function answerOf(forwarded: ReturnType<typeof httpRequest>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    forwarded.once('response', resolve)
    forwarded.once('error', reject)
  })
}

function forwardedHeaders(request: IncomingMessage): NodeJS.Dict<string | string[]> {
  const headers = withoutHopByHop(request.headers)
  const { host } = request.headers
  if (host !== undefined) headers['x-forwarded-host'] = host
  headers['x-forwarded-proto'] = 'http'
  headers['x-forwarded-for'] = request.socket.remoteAddress
  return headers
}

function withoutHopByHop(headers: NodeJS.Dict<string | string[]>): NodeJS.Dict<string | string[]> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)))
}

function refuse(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else response.writeHead(502, { 'content-type': 'text/plain' }).end('The API does not answer.')
}

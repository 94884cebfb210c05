import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { BodyTooLarge, readBody } from '../http-service.ts'
import { toRpcHttp, writeRpcHttp } from './http-conversion.ts'
import { findRoute, type HttpRoute } from './http-routes.ts'
import { type HostLog, invoke } from './invocation.ts'
import type { HostKeys } from './messages.ts'
import type { Registry } from './registry.ts'

// https://learn.microsoft.com/azure/azure-functions/functions-bindings-http-webhook-trigger#limits
const maxBodyBytes = 100 * 1024 * 1024
const maxUrlLength = 8192

export interface HttpFront {
  registry: Registry
  routes: HttpRoute[]
  keys: HostKeys
  log: HostLog
}

/** Answers HTTP as the Functions host does in front of the worker: routing, keys, limits; failures say nothing. */
export function createHttpFront(front: HttpFront): RequestListener {
  return (request, response) => {
    answer(front, request, response).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) return void response.writeHead(413).end()
      front.log('error', error instanceof Error ? (error.stack ?? error.message) : String(error))
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  }
}

async function answer(front: HttpFront, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = requestUrl(request)
  if (!url) return void response.writeHead(400).end()
  if (url.href.length > maxUrlLength) return void response.writeHead(414).end()
  const found = findRoute(front.routes, request.method ?? 'GET', url.pathname)
  if (!found) return void response.writeHead(404).end()
  if (!holdsKey(found.route, front.keys, request, url)) return void response.writeHead(401).end()

  const body = await readBody(request, maxBodyBytes)
  const result = await invoke(
    front.registry,
    {
      fn: found.route.fn,
      input: { http: toRpcHttp(request, url, found.params, body) },
      triggerMetadata: Object.fromEntries(
        Object.entries(found.params).map(([name, value]) => [name, { string: value }]),
      ),
      traceParent: request.headersDistinct.traceparent?.[0],
    },
    front.log,
  )
  writeRpcHttp(response, result.returnValue)
}

function requestUrl(request: IncomingMessage): URL | null {
  return URL.parse(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
}

/** Level "function" takes the host key or the master key, "admin" the master key only; in a header or as ?code=. */
function holdsKey(route: HttpRoute, keys: HostKeys, request: IncomingMessage, url: URL): boolean {
  if (route.authLevel === 'anonymous') return true
  const given = request.headersDistinct['x-functions-key']?.[0] ?? url.searchParams.get('code')
  return given === keys.master || (route.authLevel === 'function' && given === keys.function)
}

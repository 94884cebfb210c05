import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NullableString, RpcCookie, RpcHttp, RpcTypedData } from './core-types.ts'

/** What the host sends the worker for an HTTP request. */
export function toRpcHttp(
  request: IncomingMessage,
  url: URL,
  params: Record<string, string>,
  body: Buffer,
): RpcHttp {
  return {
    method: request.method ?? 'GET',
    url: url.href,
    nullableHeaders: nullable(joinHeaders(request)),
    nullableParams: nullable(params),
    nullableQuery: nullable(joinQuery(url.searchParams)),
    ...(body.length > 0 ? { body: { bytes: body } } : {}),
  }
}

function nullable(values: Record<string, string>): Record<string, NullableString> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))
}

function joinHeaders(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headersDistinct)
  return Object.fromEntries(entries.map(([name, values]) => [name, values?.join(',') ?? '']))
}

/** The host hands over one string per name: "?a=1&a=2" arrives as "1,2". */
function joinQuery(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name).join(',')]))
}

/** Writes what the function returned. Nothing returned is 204, as on the real host. */
export function writeRpcHttp(response: ServerResponse, returned: RpcTypedData | null | undefined): void {
  const http = returned?.http
  if (!http) return void response.writeHead(204).end()
  for (const [name, value] of Object.entries(http.headers ?? {})) response.setHeader(name, value)
  const cookies = http.cookies ?? []
  if (cookies.length > 0) response.setHeader('set-cookie', cookies.map(serializeCookie))
  response.statusCode = Number(http.statusCode ?? 200)
  response.end(bodyBytes(http.body))
}

function bodyBytes(body: RpcTypedData | null | undefined): Buffer | undefined {
  if (!body) return undefined
  if (body.bytes) return Buffer.from(body.bytes.buffer, body.bytes.byteOffset, body.bytes.byteLength)
  const text = body.string ?? body.json
  return text === undefined ? undefined : Buffer.from(text)
}

const sameSiteNames = { none: undefined, lax: 'Lax', strict: 'Strict', explicitNone: 'None' }

function serializeCookie(cookie: RpcCookie): string {
  const expires = cookie.expires?.value?.seconds
  const attributes: [string, string | number | undefined][] = [
    ['Max-Age', cookie.maxAge?.value],
    ['Expires', expires === undefined ? undefined : new Date(expires * 1000).toUTCString()],
    ['Domain', cookie.domain?.value],
    ['Path', cookie.path?.value],
    ['SameSite', sameSiteNames[cookie.sameSite ?? 'none']],
  ]
  const set = attributes.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  const flags = [cookie.secure?.value && 'Secure', cookie.httpOnly?.value && 'HttpOnly'].filter(Boolean)
  return [`${cookie.name}=${encodeURIComponent(cookie.value ?? '')}`, ...set, ...flags].join('; ')
}

import { z } from 'zod'
import { badRequest, GraphError } from './graph-error.ts'
import type { GraphReply } from './graph-route.ts'
import { type GraphState, refusalOf } from './graph-server.ts'
import { type Asked, perform, refuseForLoad } from './perform.ts'

const part = z.strictObject({
  id: z.string().min(1),
  method: z.enum(['GET', 'POST', 'PATCH', 'DELETE']),
  url: z.string().regex(/^\//),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).optional(),
})
const batch = z.strictObject({ requests: z.array(part).min(1) })
type Part = z.output<typeof part>

const mostRequests = 20

/** POST /$batch: one request of many; the whole succeeds even where every part fails. Throws GraphError. */
export async function answerBatch(state: GraphState, asked: Asked): Promise<GraphReply> {
  refuseForLoad(asked.chaos)
  const requests = readParts(asked.body)
  const done = new Map<string, GraphReply>()
  for (const request of requests) done.set(request.id, answerPart(state, asked, { request, done }))
  if (asked.chaos === 'lost') throw new GraphError(504, 'GatewayTimeout', 'No response in time.')
  const told = asked.chaos === 'partial' ? requests.slice(0, -1) : requests
  const responses = told.map(({ id }) => ({ id, headers: {}, ...done.get(id) }))
  return { status: 200, body: { responses } }
}

function readParts(body: unknown): Part[] {
  const parsed = batch.safeParse(body)
  if (!parsed.success) throw badRequest(`Invalid batch payload: ${parsed.error.issues[0]?.message}`)
  const { requests } = parsed.data
  if (requests.length > mostRequests)
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${mostRequests}.`)
  if (new Set(requests.map(({ id }) => id)).size < requests.length)
    throw badRequest('Request Id has to be unique.')
  checkOrder(requests)
  return requests
}

/** All at once, one after another, or all after the same one; nothing between. */
function checkOrder(requests: readonly Part[]): void {
  const depends = requests.map(({ dependsOn }) => dependsOn ?? [])
  const isParallel = depends.every((ids) => ids.length === 0)
  const isSerial = depends.every((ids, index) =>
    index === 0 ? ids.length === 0 : ids.length === 1 && ids[0] === requests[index - 1]?.id,
  )
  const first = requests[0]?.id
  const isFan = depends.every((ids, index) =>
    index === 0 ? ids.length === 0 : ids.length === 1 && ids[0] === first,
  )
  if (!isParallel && !isSerial && !isFan)
    throw badRequest(
      'Invalid dependency: requests must be all parallel, all serial, or depend on the same one.',
    )
}

function answerPart(
  state: GraphState,
  outer: Asked,
  { request, done }: { request: Part; done: ReadonlyMap<string, GraphReply> },
): GraphReply {
  const failed = (request.dependsOn ?? []).some((id) => (done.get(id)?.status ?? 500) >= 400)
  if (failed)
    return {
      status: 424,
      body: { error: { code: 'FailedDependency', message: 'Dependent request failed.' } },
    }
  const url = new URL(`/v1.0${request.url}`, outer.url.origin)
  const headers = lowerCase(request.headers ?? {})
  try {
    if (request.body !== undefined && headers['content-type'] === undefined)
      throw badRequest('Write request id : content-type header is missing.')
    const chaos = state.chaos({ method: request.method, path: url.pathname })
    const inner = { ...outer, method: request.method, url, headers, body: request.body, chaos }
    return perform(state, inner)
  } catch (error) {
    return refusalOf(state, { headers }, error)
  }
}

const lowerCase = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

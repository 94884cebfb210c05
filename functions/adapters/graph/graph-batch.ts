import type { Client } from '@microsoft/microsoft-graph-client'
import * as z from 'zod'
import { checkListed } from './calls.ts'

/** One request inside a batch; `url` lies below the version: "/users/…/events". */
export interface BatchRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface BatchAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Graph takes no more in one batch (https://learn.microsoft.com/graph/json-batching). */
export const MAX_BATCH_REQUESTS = 20

const answers = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.int(),
      headers: z.record(z.string(), z.string()).default({}),
      body: z.unknown().optional(),
    }),
  ),
})

/** Without it an event gets another id when it is moved to another folder or mailbox. */
export const IMMUTABLE_IDS = { prefer: 'IdType="ImmutableId"' } as const

const toPart = (request: BatchRequest, index: number, inOrder: boolean) => ({
  id: String(index),
  method: request.method,
  url: request.url,
  headers: {
    ...IMMUTABLE_IDS,
    ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...request.headers,
  },
  ...(request.body === undefined ? {} : { body: request.body }),
  ...(inOrder && index > 0 ? { dependsOn: [String(index - 1)] } : {}),
})

/** What Graph left out was not done. */
const NOT_ANSWERED: BatchAnswer = { status: 504, headers: {}, body: undefined }

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

async function sendChunk(
  client: Client,
  requests: readonly BatchRequest[],
  inOrder: boolean,
): Promise<readonly BatchAnswer[]> {
  for (const { method, url } of requests) checkListed(method, url)
  const body = { requests: requests.map((request, index) => toPart(request, index, inOrder)) }
  const { responses } = answers.parse(await client.api('/$batch').post(body))
  return requests.map((_, index) => {
    const found = responses.find(({ id }) => id === String(index))
    return found
      ? { status: found.status, headers: lowerCase(found.headers), body: found.body }
      : NOT_ANSWERED
  })
}

/**
 * Many requests in as few as Graph allows, answered one by one: the batch succeeds even where all of its parts fail.
 * `inOrder`: each waits for the one before it and is answered with 424 when that failed.
 */
export async function sendBatch(
  client: Client,
  requests: readonly BatchRequest[],
  { inOrder = false }: { readonly inOrder?: boolean } = {},
): Promise<readonly BatchAnswer[]> {
  const found: BatchAnswer[] = []
  for (let start = 0; start < requests.length; start += MAX_BATCH_REQUESTS)
    found.push(...(await sendChunk(client, requests.slice(start, start + MAX_BATCH_REQUESTS), inOrder)))
  return found
}

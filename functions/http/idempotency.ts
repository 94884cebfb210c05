import { createHash } from 'node:crypto'
import type { Kind } from '#functions/records/kind.ts'
import type { Partition } from '#functions/records/partition.ts'
import type { ApiResponse, WordedResponse } from './api-message.ts'
import { ApiProblem } from './api-problem.ts'
import type { Call } from './endpoint.ts'

/** What was answered to a request that carried an Idempotency-Key; written in the same batch as its change. */
export interface Answered {
  readonly id: string
  readonly fingerprint: string
  readonly at: string
  readonly response: WordedResponse
}

export const answeredKind: Kind<Answered> = {
  type: 'answered',
  idOf: (answered) => answered.id,
  sortOf: (answered) => answered.at,
  keysOf: () => ({}),
  upgrades: [],
  // Longer than a closed laptop's weekend, after which a client no longer repeats itself
  ttlSeconds: 7 * 24 * 60 * 60,
}

export interface IdempotencyKey {
  readonly id: string
  readonly fingerprint: string
}

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

/** Null when the request brings none. Keys belong to a person: nobody can ask for another's answer. */
export function idempotencyKeyOf(call: Call): IdempotencyKey | null {
  const key = call.request.headers.get('idempotency-key')
  if (key === null) return null
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw new ApiProblem('malformed_request', {
      why: 'the Idempotency-Key is not 1 to 200 visible ASCII characters',
    })
  return {
    id: digest([call.reader.personId, key]),
    fingerprint: digest([call.request.method, new URL(call.request.url).pathname, call.bodyText]),
  }
}

/** The answer given before to the same request; refuses another request under the same key. */
export async function earlierAnswer(partition: Partition, key: IdempotencyKey): Promise<ApiResponse | null> {
  const answered = await partition.read(answeredKind, key.id)
  if (answered === null) return null
  if (answered.data.fingerprint !== key.fingerprint) throw new ApiProblem('idempotency_key_reused')
  return answered.data.response
}

import { StoreBroken, StoreUnavailable } from '#functions/ports/store.ts'

/** Throttled, timed out, in failover: the same request may go well later. */
const LATER = new Set<unknown>([
  408,
  410,
  429,
  449,
  503,
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  'REQUEST_SEND_ERROR',
  'TimeoutError',
])

/** The SDK wraps what went wrong with a batch: a field may stand on a cause of the error. */
const fieldOf = (error: unknown, field: string): unknown => {
  if (typeof error !== 'object' || error === null) return undefined
  const value: unknown = Reflect.get(error, field)
  return value ?? fieldOf(Reflect.get(error, 'cause'), field)
}

/** "x-ms-retry-after-ms" of a throttled answer, as the SDK hands it on. */
const retryAfterOf = (error: unknown): number | null => {
  const ms = fieldOf(error, 'retryAfterInMs')
  return typeof ms === 'number' ? ms : null
}

/** The port's word for what Cosmos DB or the way to it said. */
export function translated(error: unknown): unknown {
  const code = fieldOf(error, 'code')
  if (LATER.has(code))
    return new StoreUnavailable(`Cosmos DB: ${String(code)}`, {
      cause: error,
      retryAfterMs: retryAfterOf(error),
    })
  if (code === 404)
    return new StoreBroken(
      'The Cosmos DB database or its container "okr" does not exist. Deploy infra/azure first.',
      {
        cause: error,
      },
    )
  return error
}

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

const codeOf = (error: unknown): unknown => {
  if (!(error instanceof Error) && (typeof error !== 'object' || error === null)) return undefined
  const code: unknown = Reflect.get(error, 'code')
  // The SDK wraps what went wrong with a batch
  return code ?? codeOf(Reflect.get(error, 'cause'))
}

/** The port's word for what Cosmos DB or the way to it said. */
export function translated(error: unknown): unknown {
  const code = codeOf(error)
  if (LATER.has(code)) return new StoreUnavailable(`Cosmos DB: ${String(code)}`, { cause: error })
  if (code === 404)
    return new StoreBroken(
      'The Cosmos DB database or its container "okr" does not exist. Deploy infra/azure first.',
      {
        cause: error,
      },
    )
  return error
}

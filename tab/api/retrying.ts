import { isProblemCode } from './api-problem.ts'

const WAITS_MS = [400, 1200]

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const isPassing = (error: unknown) => isProblemCode(error, 'offline', 'unavailable', 'too_many_requests')

/** Nobody waits longer than this before a screen that says nothing. */
const LONGEST_WAIT_MS = 8000

/** As long as the service asks for, and not shorter than planned; null when that is too long to wait for. */
const waitFor = (error: unknown, planned: number): number | null => {
  const asked = isProblemCode(error, 'unavailable', 'too_many_requests') ? (error.retryAfterMs ?? 0) : 0
  return asked > LONGEST_WAIT_MS ? null : Math.max(asked, planned)
}

/** Tries again after short waits while the network or the service stumbles; every other refusal is final. */
export const retrying = async <T>(
  action: () => Promise<T>,
  waits: readonly number[] = WAITS_MS,
): Promise<T> => {
  const [wait, ...later] = waits
  try {
    return await action()
  } catch (error) {
    const until = wait === undefined || !isPassing(error) ? null : waitFor(error, wait)
    if (until === null) throw error
    await pause(until)
    return retrying(action, later)
  }
}

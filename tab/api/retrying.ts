import { isProblemCode } from './api-problem.ts'

const WAITS_MS = [400, 1200]

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const isPassing = (error: unknown) => isProblemCode(error, 'offline', 'unavailable')

/** Tries again after short waits while the network or the service stumbles; every other refusal is final. */
export const retrying = async <T>(
  action: () => Promise<T>,
  waits: readonly number[] = WAITS_MS,
): Promise<T> => {
  const [wait, ...later] = waits
  try {
    return await action()
  } catch (error) {
    if (wait === undefined || !isPassing(error)) throw error
    await pause(wait)
    return retrying(action, later)
  }
}

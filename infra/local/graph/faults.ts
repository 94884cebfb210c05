import type { Directory } from '../directory.ts'
import { hasSentinel } from '../sentinels.ts'
import type { WorldClock } from '../world-clock.ts'
import { GraphError } from './graph-error.ts'
import type { GraphCall } from './graph-route.ts'

const retryAfterSeconds = 2

/** Makes calls fail that concern somebody or something with a sentinel name. */
export class Faults {
  readonly #clock: WorldClock
  /** When the throttling of an id ends, in the time of the world. */
  readonly #throttledUntil = new Map<string, number>()

  constructor(clock: WorldClock) {
    this.#clock = clock
  }

  /** Throws GraphError 429 or 503. */
  check(call: GraphCall): void {
    const { id, name } = target(call)
    if (hasSentinel(name, 'unavailable'))
      throw new GraphError(503, 'ServiceUnavailable', 'The service is temporarily unavailable.')
    if (hasSentinel(name, 'throttled')) this.#throttle(id)
  }

  #throttle(id: string): void {
    const now = this.#clock.now()
    const until = this.#throttledUntil.get(id)
    if (until !== undefined && now >= until) return void this.#throttledUntil.delete(id)
    this.#throttledUntil.set(id, until ?? now + retryAfterSeconds * 1000)
    const headers = { 'retry-after': String(retryAfterSeconds) }
    throw new GraphError(429, 'TooManyRequests', 'Too many requests. Retry after the given time.', headers)
  }
}

/** What the address names, or else the caller. */
function target({ params, directory, caller }: GraphCall): { id: string; name: string } {
  const { id } = params
  return id === undefined ? { id: caller.oid, name: caller.name } : { id, name: nameOf(directory, id) }
}

function nameOf(directory: Directory, id: string): string {
  return directory.findGroup(id)?.displayName ?? directory.findPerson(id)?.name ?? ''
}

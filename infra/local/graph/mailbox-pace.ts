import { hasSentinel } from '../sentinels.ts'
import type { WorldClock } from '../world-clock.ts'
import { GraphError } from './graph-error.ts'
import type { GraphCall } from './graph-route.ts'

/** What a mailbox with the sentinel "Slow" takes, and how long it then asks to wait. */
const slowChanges = 2
const pauseSeconds = 3

interface Halt {
  /** So many further requests pass before everything waits. */
  left: number
  readonly over: PromiseWithResolvers<void>
}

/**
 * How fast mailboxes work, so that what takes long in a large organisation can be looked at half-way: by hand as
 * somebody with the sentinel "Slow" in the name, in tests by holding a mailbox until it is let go.
 */
export class MailboxPace {
  readonly #clock: WorldClock
  readonly #left = new Map<string, number>()
  readonly #pauses = new Map<string, number>()
  readonly #halts = new Map<string, Halt>()

  constructor(clock: WorldClock) {
    this.#clock = clock
  }

  /** The mailbox takes so many further changes and asks to come back later for all others, until it is let go. */
  limit(mailbox: string, changes: number): void {
    this.#left.set(mailbox, changes)
  }

  /** After so many further requests about its calendar the mailbox does not answer any more, until it is let go. */
  haltAfter(mailbox: string, requests: number): void {
    this.#halts.set(mailbox, { left: requests, over: Promise.withResolvers() })
  }

  /** The mailbox answers again. */
  resume(mailbox: string): void {
    this.#halts.get(mailbox)?.over.resolve()
    this.#halts.delete(mailbox)
  }

  /** The mailbox answers again, and takes whatever it is asked for. */
  letGo(mailbox: string): void {
    this.#left.delete(mailbox)
    this.resume(mailbox)
  }

  /** Resolves when the mailbox gets to a request. */
  async turn(path: string, mailbox: string): Promise<void> {
    const halt = this.#halts.get(mailbox)
    if (halt === undefined || !/batch|events/.test(path)) return
    if (halt.left === 0) await halt.over.promise
    else halt.left -= 1
  }

  /** Throws GraphError 429 for a change too many. */
  takeChange({ params, caller }: Pick<GraphCall, 'params' | 'caller'>): void {
    const mailbox = params.id ?? caller.oid
    if (hasSentinel(caller.name, 'slow')) this.#slowDown(mailbox)
    const left = this.#left.get(mailbox)
    if (left === 0)
      throw new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
        'retry-after': String(pauseSeconds),
      })
    if (left !== undefined) this.#left.set(mailbox, left - 1)
  }

  /** A new allowance after each pause. */
  #slowDown(mailbox: string): void {
    const until = this.#pauses.get(mailbox) ?? 0
    if (this.#clock.now() < until) return
    this.#pauses.set(mailbox, this.#clock.now() + pauseSeconds * 1000)
    this.#left.set(mailbox, slowChanges)
  }
}

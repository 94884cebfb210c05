import type { WorldClock } from '../world-clock.ts'
import type { FunctionsHost } from './functions-host.ts'
import { firesBetween } from './schedule.ts'

const lookEveryMs = 5000

export interface TimerRunnerOptions {
  clock: WorldClock
  host: Pick<FunctionsHost, 'functions' | 'runTimer'>
  /** A timer that failed; the others go on. */
  onFailure?: (name: string, error: unknown) => void
}

/**
 * Fires timers when their time comes, as the Functions host does. After a jump of the clock each runs once, as after an
 * interruption, in the order in which the app registered them.
 */
export class TimerRunner implements AsyncDisposable {
  readonly #options: TimerRunnerOptions
  readonly #timer: NodeJS.Timeout
  readonly #stopFollowing: () => void
  #lookedAt: number
  #running: Promise<void> = Promise.resolve()

  constructor(options: TimerRunnerOptions) {
    this.#options = options
    this.#lookedAt = options.clock.now()
    this.#timer = setInterval(() => void this.look(), lookEveryMs)
    // The worker has to have followed first
    this.#stopFollowing = options.clock.onTravel(() => void setTimeout(() => void this.look(), 0))
  }

  /** Resolves when everything that was due has run; one run at a time. */
  look(): Promise<void> {
    this.#running = this.#running.then(() => this.#fire())
    return this.#running
  }

  async #fire(): Promise<void> {
    const { clock, host, onFailure } = this.#options
    const [from, to] = [this.#lookedAt, clock.now()]
    this.#lookedAt = to
    for (const { name, schedule } of host.functions)
      if (schedule !== undefined && firesBetween(schedule, from, to))
        await host.runTimer(name).catch((error: unknown) => onFailure?.(name, error))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer)
    this.#stopFollowing()
    await this.#running
  }
}

import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { WorldClock } from '../world-clock.ts'
import type { FunctionSummary, HostKeys } from './messages.ts'
import { WorkerLink } from './worker-link.ts'

export interface FunctionsHostOptions {
  /** Absolute path of the module that registers the functions; host.json lies beside it. */
  entry: string
  /** Application settings: the worker's environment holds these and the host's own, nothing of the caller's. */
  settings?: Record<string, string>
  port?: number
  clock?: WorldClock
  onLog?: (line: string) => void
}

const workerFile = fileURLToPath(new URL('./worker.ts', import.meta.url))
const stopTimeoutMs = 5000

/** Runs a functions app in a child process, as the Azure Functions host runs its language worker. */
export class FunctionsHost {
  readonly #options: FunctionsHostOptions
  readonly #clock: WorldClock
  readonly #stopFollowing: () => void
  readonly keys: HostKeys = { function: newKey(), master: newKey() }
  #link: WorkerLink | undefined
  #port: number
  #functions: FunctionSummary[] = []

  private constructor(options: FunctionsHostOptions) {
    this.#options = options
    this.#port = options.port ?? 0
    this.#clock = options.clock ?? new WorldClock()
    // A worker that dies meanwhile gets the time when it is started again.
    this.#stopFollowing = this.#clock.onTravel(() => void this.#sendTime().catch(() => undefined))
  }

  /** Resolves when the worker answers HTTP; rejects with the worker's own words when it cannot start. */
  static async start(options: FunctionsHostOptions): Promise<FunctionsHost> {
    const host = new FunctionsHost(options)
    await host.#spawn().catch((error) => {
      host.#stopFollowing()
      throw error
    })
    return host
  }

  /** The origin; functions lie below it by the route prefix of host.json ("/api" unless it says otherwise). */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  get functions(): readonly FunctionSummary[] {
    return this.#functions
  }

  get isRunning(): boolean {
    return this.#link?.isAlive ?? false
  }

  /** Process id of the worker, undefined while none runs. */
  get pid(): number | undefined {
    return this.isRunning ? this.#link?.child.pid : undefined
  }

  /** Fires a timer function now and waits until it has run; rejects with its error. */
  async runTimer(name: string): Promise<void> {
    return this.#running().request({ kind: 'timer', name })
  }

  /** Moves the world's clock and waits until the worker has followed. */
  async travelTo(instant: string): Promise<void> {
    this.#clock.travelTo(instant)
    await this.#sendTime()
  }

  async travelBy(milliseconds: number): Promise<void> {
    this.#clock.travelBy(milliseconds)
    await this.#sendTime()
  }

  /** Ends the worker with SIGKILL: requests under way break off, nothing is flushed. */
  async kill(): Promise<void> {
    const child = this.#link?.child
    if (!child || !this.isRunning) return
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }

  /** Starts a fresh worker on the same port, after a crash or in place of the running one. */
  async restart(): Promise<void> {
    await this.#stopWorker()
    await this.#spawn()
  }

  async close(): Promise<void> {
    this.#stopFollowing()
    await this.#stopWorker()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #spawn(): Promise<void> {
    const link = new WorkerLink(this.#fork(), this.#options.onLog)
    const { entry } = this.#options
    const timeOffsetMs = this.#clock.offsetMs
    const ready = await link.start({ kind: 'start', entry, port: this.#port, timeOffsetMs, keys: this.keys })
    this.#link = link
    this.#port = ready.port
    this.#functions = ready.functions
    if (this.#clock.offsetMs !== timeOffsetMs) await this.#sendTime()
  }

  #fork(): ChildProcess {
    return fork(workerFile, [], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: { ...hostEnvironment(), ...this.#options.settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
  }

  async #sendTime(): Promise<void> {
    if (!this.isRunning) return
    await this.#running().request({ kind: 'travel', timeOffsetMs: this.#clock.offsetMs })
  }

  #running(): WorkerLink {
    if (!this.#link?.isAlive) throw new Error('The functions worker is not running.')
    return this.#link
  }

  async #stopWorker(): Promise<void> {
    const child = this.#link?.child
    if (!child || !this.isRunning) return
    const exited = once(child, 'exit')
    this.#link?.send({ kind: 'stop' })
    const timeout = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs)
    await exited
    clearTimeout(timeout)
  }
}

function newKey(): string {
  return randomBytes(32).toString('base64url')
}

/** What the platform itself sets. Azure runs in UTC, so code that leans on the machine's zone shows here. */
function hostEnvironment(): Record<string, string> {
  const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'NODE_V8_COVERAGE']
  const kept = inherited.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(kept),
    TZ: 'UTC',
    FUNCTIONS_WORKER_RUNTIME: 'node',
    AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
  }
}

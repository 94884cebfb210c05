import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { calendarsOf, chatsOf, consentsOf, feedOf, subscriptionsOf } from './calendar-file.ts'
import type { Directory } from './directory.ts'
import { FunctionsHost } from './functions-host/functions-host.ts'
import { TimerRunner } from './functions-host/timer-runner.ts'
import { Graph } from './graph/graph.ts'
import type { SsoOptions } from './identity/claims.ts'
import { Identity } from './identity/identity.ts'
import { WebPubSub } from './web-pubsub/web-pubsub.ts'
import { WorldClock } from './world-clock.ts'

/** A further service that lives on the others, such as the simulated Teams client. */
export interface ClientPart {
  start(environment: LocalEnvironment): Promise<RunningPart>
}

export interface RunningPart {
  url: string
  close(): Promise<void>
}

export interface LocalEnvironmentOptions {
  directory: Directory
  /** Module that registers the functions: the sources (default) or dist/functions/index.js. */
  functionsEntry?: string
  /** SQLite file that outlives the environment; without it a temporary one is used and removed. */
  dataFile?: string
  /** Free ports where none is given. */
  ports?: { identity?: number; graph?: number; functions?: number }
  /** ISO instant at which the world starts; it runs on from there. */
  now?: string
  /** Tenants the product serves; by default all of the directory. */
  tenantAllowList?: readonly string[]
  /** Application settings over those made here, such as LEITSTERN_STORE=cosmos with COSMOS_ENDPOINT. */
  settings?: Record<string, string>
  /** Manifest of the Teams app that everybody has installed; without it nobody can be told anything in Teams. */
  app?: unknown
  /** Application permissions that the administrators have granted the app itself, in every organisation. */
  applicationPermissions?: readonly string[]
  /** Timers fire by themselves; without it only when they are asked to. */
  withTimers?: boolean
  client?: ClientPart
  /** Lines that the functions worker prints. */
  onLog?: (line: string) => void
}

interface Parts {
  clock: WorldClock
  identity: Identity
  graph: Graph
  webPubSub: WebPubSub
  functionsHost: FunctionsHost
}

/** Where the installation is for the world outside. Graph takes no other than https addresses for what it has to tell. */
const PUBLIC_URL = 'https://leitstern.example'

const sources = fileURLToPath(new URL('../../functions/index.ts', import.meta.url))

/** A whole small Microsoft 365 on one machine: what `npm start` shows and what the tests run against. */
export class LocalEnvironment {
  readonly #parts: Parts
  readonly #disposal: AsyncDisposableStack
  readonly directory: Directory
  /** The file of the embedded store. */
  readonly dataFile: string
  #client: RunningPart | undefined

  private constructor(parts: Parts, directory: Directory, dataFile: string, disposal: AsyncDisposableStack) {
    this.#parts = parts
    this.directory = directory
    this.dataFile = dataFile
    this.#disposal = disposal
  }

  /** Starts everything; when a part cannot start, the others are closed again and its reason is thrown. */
  static async create(options: LocalEnvironmentOptions): Promise<LocalEnvironment> {
    await using disposal = new AsyncDisposableStack()
    const dataFile = options.dataFile ?? (await temporaryFile(disposal))
    await mkdir(path.dirname(dataFile), { recursive: true })
    const parts = await startParts(options, dataFile, disposal)
    const environment = new LocalEnvironment(parts, options.directory, dataFile, disposal.move())
    await environment.#startClient(options.client)
    return environment
  }

  /** Base of the API, with its prefix: "http://127.0.0.1:7071/api". */
  get apiUrl(): string {
    return `${this.functionsHost.url}/api`
  }

  get clock(): WorldClock {
    return this.#parts.clock
  }

  get identity(): Identity {
    return this.#parts.identity
  }

  get graph(): Graph {
    return this.#parts.graph
  }

  get webPubSub(): WebPubSub {
    return this.#parts.webPubSub
  }

  get functionsHost(): FunctionsHost {
    return this.#parts.functionsHost
  }

  /** Address of the client part, when one was given. */
  get clientUrl(): string | undefined {
    return this.#client?.url
  }

  /** The token Teams would hand a tab for this person (object id or UPN). */
  tokenFor(personId: string, options?: SsoOptions): Promise<string> {
    return this.identity.tokenFor(personId, options)
  }

  /** Moves the whole world to an ISO instant; resolves when the functions worker has followed. */
  travelTo(instant: string): Promise<void> {
    return this.functionsHost.travelTo(instant)
  }

  travelBy(milliseconds: number): Promise<void> {
    return this.functionsHost.travelBy(milliseconds)
  }

  close(): Promise<void> {
    return this.#disposal.disposeAsync()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #startClient(client: ClientPart | undefined): Promise<void> {
    try {
      this.#client = await client?.start(this)
    } catch (error) {
      await this.close()
      throw error
    }
    const running = this.#client
    if (running) this.#disposal.defer(() => running.close())
  }
}

async function startParts(
  options: LocalEnvironmentOptions,
  dataFile: string,
  disposal: AsyncDisposableStack,
): Promise<Parts> {
  const { directory, ports } = options
  const clock = new WorldClock(options.now)
  const identity = disposal.use(
    await Identity.start({
      directory,
      clock,
      port: ports?.identity ?? 0,
      consentFile: options.dataFile ? consentsOf(options.dataFile) : null,
    }),
  )
  const verifyToken = (token: string) => identity.verifyGraphToken(token)
  for (const { id } of directory.tenants) identity.grantApplication(id, options.applicationPermissions ?? [])
  const api: { url?: string } = {}
  const graph = disposal.use(
    await Graph.start({
      directory,
      clock,
      verifyToken,
      port: ports?.graph ?? 0,
      calendarFile: options.dataFile ? calendarsOf(options.dataFile) : null,
      feedFile: options.dataFile ? feedOf(options.dataFile) : null,
      ...(options.app === undefined ? {} : { app: options.app }),
      chatFile: options.dataFile ? chatsOf(options.dataFile) : null,
      subscriptionFile: options.dataFile ? subscriptionsOf(options.dataFile) : null,
      // The name of the installation leads to this machine
      deliver: (url, init) => fetch(url.replace(PUBLIC_URL, api.url ?? PUBLIC_URL), init),
    }),
  )
  identity.addGraphResource(graph.url)
  const webPubSub = disposal.use(await WebPubSub.start({ clock }))
  const functionsHost = disposal.use(
    await FunctionsHost.start({
      entry: options.functionsEntry ?? sources,
      settings: {
        ...productSettings(options, identity, graph),
        LEITSTERN_SQLITE_FILE: dataFile,
        LEITSTERN_SEAL_KEY: await keptKey(`${dataFile}.key`),
        WEB_PUBSUB_CONNECTION_STRING: webPubSub.connectionString,
        ...options.settings,
      },
      clock,
      port: ports?.functions ?? 0,
      ...(options.onLog ? { onLog: options.onLog } : {}),
    }),
  )
  api.url = functionsHost.url
  if (options.withTimers) disposal.use(timersOf(functionsHost, clock, options))
  return { clock, identity, graph, webPubSub, functionsHost }
}

function timersOf(host: FunctionsHost, clock: WorldClock, { onLog }: LocalEnvironmentOptions): TimerRunner {
  return new TimerRunner({ host, clock, onFailure: (name, error) => onLog?.(`timer ${name}: ${error}`) })
}

function productSettings(options: LocalEnvironmentOptions, identity: Identity, graph: Graph) {
  const tenants = options.tenantAllowList ?? options.directory.tenants.map(({ id }) => id)
  return {
    LEITSTERN_STORE: 'sqlite',
    ENTRA_AUTHORITY: identity.url,
    ENTRA_CLIENT_ID: identity.clientId,
    ENTRA_CLIENT_SECRET: identity.clientSecret,
    ENTRA_ALLOWED_TENANTS: tenants.join(','),
    GRAPH_BASE_URL: graph.url,
    LEITSTERN_PUBLIC_URL: PUBLIC_URL,
    LEITSTERN_LOG: 'error',
    // A company is filled and a test is run faster than any person clicks
    LEITSTERN_REQUESTS_PER_MINUTE: '0',
  }
}

/** As long-lived as the data beside it: what is hidden in a session outlives a restart. */
async function keptKey(file: string): Promise<string> {
  await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 }).catch(() => undefined)
  return readFile(file, 'utf8')
}

async function temporaryFile(disposal: AsyncDisposableStack): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'leitstern-'))
  disposal.defer(() => rm(folder, { recursive: true, force: true }))
  return path.join(folder, 'leitstern.db')
}

import type { LogLevel } from './ports/log.ts'

export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'cosmos'
      readonly endpoint: string
      readonly database: string
      readonly key: string | null
      readonly identityClientId: string | null
    }

export interface LiveConfig {
  /** "https://<name>.webpubsub.azure.com"; empty where a connection string names it. */
  readonly endpoint: string
  /** For emulators: endpoint and key in one. In Azure the managed identity signs in. */
  readonly connectionString: string | null
  readonly hub: string
  readonly identityClientId: string | null
}

export interface Config {
  readonly store: StoreConfig
  readonly entra: {
    readonly authority: string
    readonly clientId: string
    /** Null where the app registration trusts the function's managed identity instead. */
    readonly clientSecret: string | null
    readonly identityClientId: string | null
    /** Tenants that may use this installation. */
    readonly allowedTenants: readonly string[]
  }
  /** Closes what is hidden in the store; whoever holds the data alone shall not have it. */
  readonly sealKey: string
  readonly graphBaseUrl: string
  /** "https://okr.example.com", where Graph reaches the API; null where it cannot: calendars are then read by a timer. */
  readonly publicUrl: string | null
  /** Null without Azure Web PubSub: clients poll. */
  readonly live: LiveConfig | null
  /** Id of the Teams app, for links that open it; null where it is not installed under a known one. */
  readonly teamsAppId: string | null
  /** What one person may ask of one instance, on average; null for no limit. */
  readonly requestsPerMinute: number | null
  /** Its id in the organisation's app catalogue, which differs for uploaded apps; null like the one above. */
  readonly teamsCatalogAppId: string | null
  readonly log: LogLevel
}

/** Everything that is wrong with the settings, in one sentence each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  constructor(problems: readonly string[]) {
    super(`The settings are not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
  }
}

type Env = Readonly<Record<string, string | undefined>>

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Ten times what a quick person in a lively session needs. */
const REQUESTS_PER_MINUTE = 600
/** Characters. */
const SECRET_MIN = 32
const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const

class Reader {
  readonly problems: string[] = []
  private readonly env: Env
  constructor(env: Env) {
    this.env = env
  }

  optional(name: string): string | null {
    return this.env[name]?.trim() || null
  }

  required(name: string, meaning: string): string {
    const value = this.optional(name)
    if (value === null) this.problems.push(`${name} is missing: ${meaning}`)
    return value ?? ''
  }

  choice<const T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = this.optional(name) ?? fallback
    const found = choices.find((choice) => choice === value)
    if (found === undefined)
      this.problems.push(`${name} is "${value}", expected one of ${choices.join(', ')}`)
    return found ?? fallback
  }

  /** A whole number; null where it is 0. */
  count(name: string, fallback: number): number | null {
    const value = this.optional(name) ?? String(fallback)
    if (!/^\d{1,6}$/.test(value))
      this.problems.push(`${name} is "${value}", expected a whole number (0: no limit)`)
    return Number(value) || null
  }

  /** Without the trailing slash. Plain http is for this machine only: tokens and data travel over it. */
  url(name: string, fallback: string | null, meaning: string): string {
    const value = fallback === null ? this.required(name, meaning) : (this.optional(name) ?? fallback)
    if (value !== '' && !isSafeUrl(value))
      this.problems.push(`${name} is "${value}", expected an https address (http on this machine only)`)
    return value.replace(/\/+$/, '')
  }

  /** Long enough that nobody guesses it. */
  secret(name: string, meaning: string): string {
    const value = this.required(name, meaning)
    if (value !== '' && value.length < SECRET_MIN)
      this.problems.push(`${name} is too short, expected at least ${SECRET_MIN} characters`)
    return value
  }

  guid(name: string, meaning: string): string {
    const value = this.required(name, meaning)
    if (value !== '' && !GUID.test(value)) this.problems.push(`${name} is "${value}", expected a GUID`)
    return value.toLowerCase()
  }

  guids(name: string, meaning: string): readonly string[] {
    const values = this.required(name, meaning)
      .split(',')
      .map((value) => value.trim().toLowerCase())
      .filter((value) => value !== '')
    for (const value of values)
      if (!GUID.test(value))
        this.problems.push(`${name} holds "${value}", expected GUIDs separated by commas`)
    return values
  }
}

const isSafeUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return (
    protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  )
}

const readStore = (reader: Reader): StoreConfig => {
  const kind = reader.choice('LEITSTERN_STORE', ['sqlite', 'cosmos'], 'sqlite')
  if (kind === 'sqlite')
    return { kind, file: reader.required('LEITSTERN_SQLITE_FILE', 'the file the embedded store writes to') }
  return {
    kind,
    endpoint: reader.url('COSMOS_ENDPOINT', null, 'the address of the Cosmos DB account'),
    database: reader.required('COSMOS_DATABASE', 'the Cosmos DB database that holds the container "okr"'),
    key: reader.optional('COSMOS_KEY'),
    // Set by Azure's own tools for a user-assigned identity
    identityClientId: reader.optional('AZURE_CLIENT_ID'),
  }
}

const readLive = (reader: Reader): LiveConfig | null => {
  const connectionString = reader.optional('WEB_PUBSUB_CONNECTION_STRING')
  const endpoint = reader.url('WEB_PUBSUB_ENDPOINT', '', '')
  if (connectionString === null && endpoint === '') return null
  const hub = reader.optional('WEB_PUBSUB_HUB') ?? 'leitstern'
  return { endpoint, connectionString, hub, identityClientId: reader.optional('AZURE_CLIENT_ID') }
}

/** Reads the settings once; nobody else looks at the environment. Throws ConfigError. */
export function readConfig(env: Env): Config {
  const reader = new Reader(env)
  const config: Config = {
    store: readStore(reader),
    entra: {
      authority: reader.url('ENTRA_AUTHORITY', 'https://login.microsoftonline.com', ''),
      clientId: reader.guid('ENTRA_CLIENT_ID', 'the client id of the app registration'),
      clientSecret: reader.optional('ENTRA_CLIENT_SECRET'),
      identityClientId: reader.optional('AZURE_CLIENT_ID'),
      allowedTenants: reader.guids('ENTRA_ALLOWED_TENANTS', 'the tenant ids that may use this installation'),
    },
    sealKey: reader.secret(
      'LEITSTERN_SEAL_KEY',
      'a random secret, kept apart from the data, that closes hidden votes, cards and answers',
    ),
    graphBaseUrl: reader.url('GRAPH_BASE_URL', 'https://graph.microsoft.com', ''),
    publicUrl: reader.url('LEITSTERN_PUBLIC_URL', '', '') || null,
    live: readLive(reader),
    teamsAppId: reader.optional('TEAMS_APP_ID'),
    requestsPerMinute: reader.count('LEITSTERN_REQUESTS_PER_MINUTE', REQUESTS_PER_MINUTE),
    teamsCatalogAppId: reader.optional('TEAMS_CATALOG_APP_ID') ?? reader.optional('TEAMS_APP_ID'),
    log: reader.choice('LEITSTERN_LOG', LOG_LEVELS, 'info'),
  }
  if (reader.problems.length > 0) throw new ConfigError(reader.problems)
  return config
}

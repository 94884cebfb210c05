import { expect } from 'vitest'
import type { z } from 'zod'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { type App, createApp, type Overrides } from '#functions/app.ts'
import type { Config } from '#functions/config.ts'
import { Pace } from '#functions/notices/pace.ts'
import type { Changed } from '#functions/ports/live.ts'
import type { LogFields } from '#functions/ports/log.ts'
import type { Message, NoticeRefusal, Notifier } from '#functions/ports/notifier.ts'
import type { Store } from '#functions/ports/store.ts'
import type { ContractSpec } from '#shared/contracts/contract.ts'
import { type ContractName, type Contracts, contracts } from '#shared/contracts/contracts.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { err, ok } from '#shared/kernel/result.ts'
import { CLIENT_ID, entraClaims, type Issuer, startIssuer } from './issuer.ts'
import { OTHER_TENANT, type PersonName, people, TENANT, type TestPerson } from './people.ts'
import { type TeamDirectory, teamDirectory } from './team-directory.ts'

export interface Sent {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answer<Body> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

type BodyOf<N extends ContractName> = z.output<Contracts[N]['response']>

/** The API as one person's client uses it. */
export interface Caller {
  /** Sends what the contract describes and expects success: the answer must fit the contract field by field. */
  call<N extends ContractName>(name: N, sent?: Sent): Promise<BodyOf<N>>
  /** The same with status and headers; a problem is not an error here. */
  send(name: ContractName, sent?: Sent): Promise<Answer<unknown>>
  /** Expects the endpoint to refuse, and answers the problem. */
  refused(name: ContractName, sent?: Sent): Promise<Problem>
  /** Anything at all, for requests no client of ours would send. */
  raw(method: string, path: string, init?: RequestInit): Promise<Response>
}

/** What people were told outside of the product; a test may let it fail. */
export interface Telling extends Notifier {
  readonly told: Message[]
  refusal: NoticeRefusal | null
}

export const telling = (): Telling => {
  const notifier: Telling = {
    isSilent: false,
    told: [],
    refusal: null,
    async tell(message) {
      if (notifier.refusal !== null) return err(notifier.refusal)
      notifier.told.push(message)
      return ok(null)
    },
  }
  return notifier
}

export interface FrontDoor {
  readonly app: App
  readonly store: Store
  readonly issuer: Issuer
  readonly directory: TeamDirectory
  readonly published: Changed[]
  readonly notifier: Telling
  readonly logged: (LogFields & { readonly event: string })[]
  as(person: PersonName | TestPerson): Caller
  /** Without a token. */
  readonly nobody: Caller
  now(): string
  /** Moves the clock of the organisation to an ISO instant. */
  travelTo(instant: string): void
  /** Lets a timer run once, now. */
  runTimer(name: string): Promise<void>
  close(): Promise<void>
}

export const START = '2026-09-07T08:00:00.000Z'

export const TEAMS_APP = '5b0e6a37-0000-4000-8000-00000000a99a'

const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

const addressOf = (contract: ContractSpec, { params = {}, query = {} }: Sent): string => {
  const search = new URLSearchParams(query).toString()
  return `/api${fill(contract.path, params)}${search === '' ? '' : `?${search}`}`
}

const bodyOf = (text: string, type: string): unknown => {
  if (text === '') return null
  return /json/.test(type) ? JSON.parse(text) : text
}

const read = async (response: Response): Promise<Answer<unknown>> => {
  const body = bodyOf(await response.text(), response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, body }
}

/** The contract's own schema finds nothing missing and nothing too much. */
const checked = (contract: ContractSpec, body: unknown): unknown => {
  const parsed = contract.response.parse(body)
  expect(body).toEqual(JSON.parse(JSON.stringify(parsed)))
  return parsed
}

export function caller(app: App, authorization: () => Promise<string | null>): Caller {
  const raw: Caller['raw'] = async (method, path, init = {}) => {
    const headers = new Headers(init.headers)
    const token = await authorization()
    if (token !== null && !headers.has('authorization')) headers.set('authorization', `Bearer ${token}`)
    return app.fetch(new Request(`http://leitstern.test${path}`, { ...init, method, headers }))
  }
  const send: Caller['send'] = async (name, sent = {}) => {
    const contract: ContractSpec = contracts[name]
    const hasBody = sent.body !== undefined && contract.method !== 'GET'
    const body = !hasBody ? {} : { body: JSON.stringify(sent.body) }
    const headers = { 'content-type': 'application/json', ...sent.headers }
    return read(await raw(contract.method, addressOf(contract, sent), { headers, ...body }))
  }
  return {
    raw,
    send,
    async call(name, sent) {
      const contract: ContractSpec = contracts[name]
      const answer = await send(name, sent)
      expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: contract.status ?? 200 })
      return checked(contract, answer.body) as never // parsed by the schema the type is made of
    },
    async refused(name, sent) {
      const answer = await send(name, sent)
      expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400)
      return answer.body as Problem // every refusal of the spine has this form, see problems.test.ts
    },
  }
}

/** Not known to whoever holds the store alone. */
export const SEAL_KEY = 'a secret of the tests, kept apart from the data'

const configFor = (issuer: Issuer): Config => ({
  store: { kind: 'sqlite', file: ':memory:' },
  entra: {
    authority: issuer.authority,
    clientId: CLIENT_ID,
    clientSecret: null,
    identityClientId: null,
    allowedTenants: [TENANT, OTHER_TENANT],
  },
  sealKey: SEAL_KEY,
  graphBaseUrl: 'https://graph.invalid',
  publicUrl: null,
  live: null,
  teamsAppId: TEAMS_APP,
  teamsCatalogAppId: null,
  requestsPerMinute: null,
  log: 'debug',
})

/** Teams, too, hands out the same token again; each signature costs as much as a request. */
const keptTokens = (issuer: Issuer) => {
  const kept = new Map<string, Promise<string>>()
  return (claims: Readonly<Record<string, unknown>>): Promise<string> => {
    const name = JSON.stringify(claims)
    const token = kept.get(name) ?? issuer.sign(claims)
    kept.set(name, token)
    return token
  }
}

/** As if Teams were never asked twice within its pause: nobody waits for a turn. */
const noWaiting = (): Pace => {
  let elapsedMs = 0
  return new Pace(() => {
    elapsedMs += 60_000
    return elapsedMs
  })
}

/** A whole API with an empty store, its own issuer of tokens and a clock that stands still until it is moved. */
export async function openFrontDoor(overrides: Overrides = {}): Promise<FrontDoor> {
  const issuer = await startIssuer()
  const directory = teamDirectory()
  const store = overrides.store ?? new SqliteStore(':memory:')
  const published: Changed[] = []
  const notifier = telling()
  const logged: (LogFields & { event: string })[] = []
  let now = START
  const app = createApp(configFor(issuer), {
    store,
    directory,
    notifier,
    clock: { now: () => now },
    live: { publish: async (changes) => void published.push(...changes), access: async () => null },
    log: { write: (_, event, fields) => void logged.push({ event, ...fields }) },
    pace: noWaiting(),
    ...overrides,
  })
  const tokens = keptTokens(issuer)
  const tokenFor = (who: TestPerson) =>
    tokens({
      ...entraClaims(issuer.authority, who, now),
      ...(who.roles ? { roles: who.roles } : {}),
      ...(who.isGuest ? { acct: 1 } : {}),
    })
  return {
    app,
    store,
    issuer,
    directory,
    published,
    notifier,
    logged,
    as: (person) => caller(app, () => tokenFor(typeof person === 'string' ? people[person] : person)),
    nobody: caller(app, async () => null),
    now: () => now,
    travelTo: (instant) => {
      now = instant
    },
    async runTimer(name) {
      const timer = app.timers.find((each) => each.name === name)
      if (timer === undefined) throw new Error(`there is no timer ${name}`)
      await timer.run()
    },
    async close() {
      await app.close()
      await issuer.close()
    },
  }
}

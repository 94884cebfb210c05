import { receiveCalendarHints } from '#shared/contracts/calendar/receive-calendar-hints.ts'
import type { TenantId } from '#shared/kernel/ids.ts'
import { consentNeed } from './adapters/entra/consent-links.ts'
import { signInOf } from './adapters/entra/sign-in-of.ts'
import { DateHolidaysCalendar } from './adapters/holidays/date-holidays.ts'
import {
  openCalendar,
  openChats,
  openDirectory,
  openIdentity,
  openLive,
  openMinutesPost,
  openNotifier,
  openStore,
} from './adapters/open.ts'
import { aesSeal } from './adapters/seal/aes-seal.ts'
import type { Config } from './config.ts'
import type { ApiRequest, ApiResponse } from './http/api-message.ts'
import { ApiProblem } from './http/api-problem.ts'
import { problemResponse } from './http/problem-response.ts'
import { RateLimit } from './http/rate-limit.ts'
import { apiPath, matchPath } from './http/route-match.ts'
import { serve } from './http/serve.ts'
import { Turns } from './http/turns.ts'
import { jobs } from './jobs/jobs.ts'
import { Pace } from './notices/pace.ts'
import { systemClock } from './ports/clock.ts'
import { orderedIds } from './ports/ids.ts'
import { consoleLog } from './ports/log.ts'
import { Presented } from './presenters/presented.ts'
import { sealedStore } from './records/sealed-store.ts'
import { endpoints } from './routes.ts'
import type { Services } from './services.ts'
import { MemberFreshness } from './tenant/member-freshness.ts'
import { StampedStore } from './tenant/stamped-store.ts'
import { Tenants } from './tenant/tenants.ts'

export interface Route {
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As the Functions host writes it: below the prefix, parameters in braces. */
  readonly route: string
  handle(request: ApiRequest): Promise<ApiResponse>
}

/** A timer with what it works with. */
export interface Timer {
  readonly name: string
  readonly schedule: string
  run(): Promise<void>
}

export interface App {
  readonly routes: readonly Route[]
  readonly timers: readonly Timer[]
  /** The same routes behind the Fetch API, for tests and benchmarks in one process. */
  fetch(request: Request): Promise<Response>
  /** Opens the store, so that a wrong setting shows before the first request. */
  start(): Promise<void>
  close(): Promise<void>
}

export type Overrides = Partial<Omit<Services, 'tenants' | 'presented' | 'members' | 'turns'>>

const hintAddressOf = ({ publicUrl }: Config): string | null =>
  publicUrl === null ? null : `${publicUrl}/api${receiveCalendarHints.path}`

const wire = (config: Config, overrides: Overrides): Services => {
  const log = overrides.log ?? consoleLog(config.log)
  const ids = overrides.ids ?? orderedIds()
  const clock = overrides.clock ?? systemClock
  const calendar = overrides.calendar ?? openCalendar(config)
  const bare = overrides.store ?? openStore(config.store, log)
  const store = new StampedStore(sealedStore(bare, aesSeal(config.sealKey)))
  return {
    store,
    log,
    ids,
    clock,
    identity: overrides.identity ?? openIdentity(config.entra, clock),
    directory: overrides.directory ?? openDirectory(config),
    live: overrides.live ?? openLive(config.live, { clock, log }),
    minutesPost: overrides.minutesPost ?? openMinutesPost(config, { store, calendar }),
    notifier: overrides.notifier ?? openNotifier(config),
    calendar,
    chats: overrides.chats ?? openChats(config),
    hintAddress: overrides.hintAddress ?? hintAddressOf(config),
    holidays: overrides.holidays ?? new DateHolidaysCalendar(),
    teamsAppId: overrides.teamsAppId ?? config.teamsAppId,
    signIn: overrides.signIn ?? signInOf(config.entra),
    consentNeed: overrides.consentNeed ?? consentNeed(config.entra),
    tenants: new Tenants(store, ids),
    presented: new Presented(),
    turns: new Turns(),
    pace: overrides.pace ?? new Pace(),
    rateLimit: overrides.rateLimit ?? new RateLimit(config.requestsPerMinute),
    members: new MemberFreshness(),
  }
}

const toRoutes = (services: Services): readonly Route[] =>
  endpoints.map((endpoint) => ({
    name: endpoint.contract.name,
    method: endpoint.contract.method,
    route: endpoint.contract.path.slice(1),
    handle: (request) => serve(services, endpoint, request),
  }))

const toTimers = (services: Services, { entra }: Config): readonly Timer[] => {
  const tenantIds = entra.allowedTenants.map((id) => id as TenantId) // the brand exists in types only
  return jobs.map((job) => ({
    name: job.name,
    schedule: job.schedule,
    run: () => job.run({ services, tenantIds }),
  }))
}

const toResponse = ({ status, headers, body }: ApiResponse): Response =>
  new Response(body, { status, headers })

const find = (request: Request): number | 'no path' | 'no method' => {
  const path = apiPath(new URL(request.url))
  const onPath = endpoints.filter(({ contract }) => matchPath(contract, path) !== null)
  if (onPath.length === 0) return 'no path'
  const found = onPath.find(({ contract }) => contract.method === request.method)
  return found === undefined ? 'no method' : endpoints.indexOf(found)
}

async function dispatch(
  services: Services,
  routes: readonly Route[],
  request: Request,
): Promise<ApiResponse> {
  try {
    const found = find(request)
    if (found === 'no method') throw new ApiProblem('method_not_allowed')
    const route = found === 'no path' ? undefined : routes[found]
    if (route === undefined) throw new ApiProblem('not_found', { why: 'no such route' })
    return await route.handle(request)
  } catch (error) {
    return problemResponse(services, request, error)
  }
}

/** Wires the program once. `overrides` replace single parts by name. */
export function createApp(config: Config, overrides: Overrides = {}): App {
  const services = wire(config, overrides)
  const routes = toRoutes(services)
  return {
    routes,
    timers: toTimers(services, config),
    fetch: async (request) => toResponse(await dispatch(services, routes, request)),
    start: async () => {
      await services.store.read('start', 'start')
    },
    close: () => services.store.close(),
  }
}

import type { JWTPayload } from 'jose'
import type { Directory } from '../directory.ts'
import { type HttpService, startHttpService } from '../http-service.ts'
import { WorldClock } from '../world-clock.ts'
import { Calendars } from './calendar/calendars.ts'
import { deltaRoutes } from './calendar/delta-routes.ts'
import { eventRoutes } from './calendar/event-routes.ts'
import { scheduleRoutes } from './calendar/schedule-routes.ts'
import { Faults } from './faults.ts'
import type { Chaos, GraphRoute } from './graph-route.ts'
import { createGraphListener } from './graph-server.ts'
import { groupRoutes } from './group-routes.ts'
import { messageRoutes } from './message-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { teamRoutes } from './team-routes.ts'

export interface GraphOptions {
  directory: Directory
  /** Claims of a valid Graph token; rejects otherwise. */
  verifyToken: (token: string) => Promise<JWTPayload>
  clock?: WorldClock
  port?: number
  /** Calendars outlive the program in this file. */
  calendarFile?: string | null
  /** Small by default, so that nobody forgets to follow @odata.nextLink. */
  pageSize?: number
  /** Makes requests fail; asked before each of them. */
  chaos?: (about: { method: string; path: string }) => Chaos | null
}

export interface GraphRequest {
  method: string
  path: string
  status: number
}

/** Everything the simulated Graph answers; further parts add their routes here. */
const routes: readonly GraphRoute[] = [
  ...peopleRoutes,
  ...teamRoutes,
  ...groupRoutes,
  ...eventRoutes,
  ...scheduleRoutes,
  ...deltaRoutes,
  ...messageRoutes,
]

/** A local Microsoft Graph. Its address stands where https://graph.microsoft.com does in production. */
export class Graph {
  readonly #service: HttpService
  readonly #requests: GraphRequest[]
  /** Every call by its documented form, also those inside of a batch. */
  readonly calls: readonly string[]
  /** Everybody's calendars, for those who look at them or change them by hand. */
  readonly calendars: Calendars

  private constructor(
    service: HttpService,
    seen: { requests: GraphRequest[]; calls: string[] },
    calendars: Calendars,
  ) {
    this.#service = service
    this.#requests = seen.requests
    this.calls = seen.calls
    this.calendars = calendars
  }

  static async start(options: GraphOptions): Promise<Graph> {
    const clock = options.clock ?? new WorldClock()
    const requests: GraphRequest[] = []
    const calls: string[] = []
    const calendars = new Calendars(options.directory, options.calendarFile)
    const listener = createGraphListener({
      directory: options.directory,
      calendars,
      clock,
      chaos: options.chaos ?? (() => null),
      routes,
      faults: new Faults(clock),
      verifyToken: options.verifyToken,
      pageSize: options.pageSize ?? 5,
      onCall: (call) => calls.push(call),
      onRequest: (method, path, status) => requests.push({ method, path, status }),
    })
    return new Graph(await startHttpService(listener, options.port), { requests, calls }, calendars)
  }

  /** Without the version; GRAPH_BASE_URL of the product. */
  get url(): string {
    return this.#service.url
  }

  /** Every request so far, in order of answering. */
  get requests(): readonly GraphRequest[] {
    return this.#requests
  }

  close(): Promise<void> {
    return this.#service.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

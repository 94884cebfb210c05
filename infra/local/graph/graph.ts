import type { JWTPayload } from 'jose'
import type { Directory } from '../directory.ts'
import { type HttpService, startHttpService } from '../http-service.ts'
import { WorldClock } from '../world-clock.ts'
import { activityRoutes } from './activity/activity-routes.ts'
import { ActivityFeed } from './activity/feed.ts'
import { InstalledApp } from './activity/installed-app.ts'
import { Calendars } from './calendar/calendars.ts'
import { deltaRoutes } from './calendar/delta-routes.ts'
import { eventRoutes } from './calendar/event-routes.ts'
import { scheduleRoutes } from './calendar/schedule-routes.ts'
import { chatRoutes } from './chat-routes.ts'
import { Chats } from './chats.ts'
import { Faults } from './faults.ts'
import type { Chaos, GraphRoute } from './graph-route.ts'
import { createGraphListener } from './graph-server.ts'
import { groupRoutes } from './group-routes.ts'
import { MailboxPace } from './mailbox-pace.ts'
import { MailboxTurns } from './mailbox-turns.ts'
import { messageRoutes } from './message-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { subscriptionRoutes } from './subscriptions/subscription-routes.ts'
import { type Deliver, Subscriptions } from './subscriptions/subscriptions.ts'
import { teamRoutes } from './team-routes.ts'

export interface GraphOptions {
  directory: Directory
  /** Claims of a valid Graph token; rejects otherwise. */
  verifyToken: (token: string) => Promise<JWTPayload>
  clock?: WorldClock
  port?: number
  /** Calendars outlive the program in this file. */
  calendarFile?: string | null
  /** Activity feeds outlive the program in this file. */
  feedFile?: string | null
  /** Manifest of the Teams app that people have installed. */
  app?: unknown
  /** So do the apps in chats in this one. */
  chatFile?: string | null
  /** And who is told of changes in this one. */
  subscriptionFile?: string | null
  /** How notifications are sent to their address; over the network by default. */
  deliver?: Deliver
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
  ...activityRoutes,
  ...chatRoutes,
  ...subscriptionRoutes,
]

/** A local Microsoft Graph. Its address stands where https://graph.microsoft.com does in production. */
export class Graph {
  readonly #service: HttpService
  readonly #requests: GraphRequest[]
  readonly #closed: Set<string>
  readonly #mailboxes: MailboxTurns
  /** Every call by its documented form, also those inside of a batch. */
  readonly calls: readonly string[]
  /** Everybody's calendars, for those who look at them or change them by hand. */
  readonly calendars: Calendars
  /** Everybody's activity feed, as Teams shows it. */
  readonly feed: ActivityFeed
  /** Which meetings' chats hold which apps. */
  readonly chats: Chats
  /** Who is told of changes in calendars. */
  readonly subscriptions: Subscriptions
  /** How fast mailboxes work, for those who want to look at a booking half-way. */
  readonly pace: MailboxPace

  private constructor(
    service: HttpService,
    seen: { requests: GraphRequest[]; calls: string[]; closed: Set<string>; mailboxes: MailboxTurns },
    world: Pick<Graph, 'calendars' | 'feed' | 'chats' | 'subscriptions' | 'pace'>,
  ) {
    this.#service = service
    this.#requests = seen.requests
    this.#closed = seen.closed
    this.#mailboxes = seen.mailboxes
    this.calls = seen.calls
    this.calendars = world.calendars
    this.feed = world.feed
    this.chats = world.chats
    this.subscriptions = world.subscriptions
    this.pace = world.pace
  }

  static async start(options: GraphOptions): Promise<Graph> {
    const clock = options.clock ?? new WorldClock()
    const requests: GraphRequest[] = []
    const calls: string[] = []
    const closed = new Set<string>()
    const mailboxes = new MailboxTurns()
    const pace = new MailboxPace(clock)
    const calendars = new Calendars(options.directory, options.calendarFile)
    const feed = new ActivityFeed(options.feedFile)
    const chats = new Chats(options.chatFile)
    const subscriptions = new Subscriptions(clock, options.deliver ?? fetch, options.subscriptionFile)
    calendars.onChange = (ownerIds) => subscriptions.changed(ownerIds)
    const listener = createGraphListener({
      directory: options.directory,
      calendars,
      feed,
      app: options.app === undefined ? undefined : new InstalledApp(options.app),
      chats,
      subscriptions,
      closed,
      mailboxes,
      pace,
      clock,
      chaos: options.chaos ?? (() => null),
      routes,
      faults: new Faults(clock),
      verifyToken: options.verifyToken,
      pageSize: options.pageSize ?? 5,
      onCall: (call) => calls.push(call),
      onRequest: (method, path, status) => requests.push({ method, path, status }),
    })
    const service = await startHttpService(listener, options.port)
    return new Graph(
      service,
      { requests, calls, closed, mailboxes },
      { calendars, feed, chats, subscriptions, pace },
    )
  }

  /** Without the version; GRAPH_BASE_URL of the product. */
  get url(): string {
    return this.#service.url
  }

  /** Every request so far, in order of answering. */
  get requests(): readonly GraphRequest[] {
    return this.#requests
  }

  /** The most requests that were ever under way at one mailbox. */
  get mostAtOnce(): number {
    return this.#mailboxes.mostAtOnce
  }

  /** Exchange's role based access control: the app itself may not reach this person's mailbox any more. */
  closeMailbox(oid: string): void {
    this.#closed.add(oid)
  }

  close(): Promise<void> {
    return this.#service.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

import type { Directory, Person } from '../directory.ts'
import type { ActivityFeed } from './activity/feed.ts'
import type { InstalledApp } from './activity/installed-app.ts'
import type { Calendars } from './calendar/calendars.ts'
import type { Chats } from './chats.ts'
import type { Subscriptions } from './subscriptions/subscriptions.ts'

/** An object as it goes over the wire. */
export type GraphEntity = Record<string, unknown>

/** One authorised request. */
export interface GraphCall {
  directory: Directory
  calendars: Calendars
  feed: ActivityFeed
  /** The Teams app; undefined where none is uploaded. */
  app: InstalledApp | undefined
  chats: Chats
  subscriptions: Subscriptions
  /** Mailboxes the app itself may not reach. */
  closed: ReadonlySet<string>
  caller: Person
  /** Nobody asks but the app itself; `caller` is then the person the address names. */
  isApplication: boolean
  /** The app registration that asks. */
  appId: string
  /** Milliseconds since the epoch, in the time of the world. */
  now: number
  /** Delegated permissions in the caller's token. */
  scopes: readonly string[]
  params: Record<string, string>
  url: URL
  /** Names in lower case. */
  headers: Record<string, string>
  /** Parsed JSON; undefined without a body. */
  body: unknown
  /** What goes wrong with this request although the service is well. */
  chaos: Chaos | null
}

/**
 * Ways in which the real service disappoints: refuses for load, is away, does it and loses the answer, does it and
 * cuts the line, makes a meeting without its link, says yes and does nothing, forgets where reading had
 * come to, refuses what it has done before instead of answering it again,  has not made a meeting's chat yet,
 * refuses for load without saying how long, leaves parts of a batch unanswered, wants the person to prove something.
 */
export type Chaos =
  | 'throttled'
  | 'unavailable'
  | 'lost'
  | 'reset'
  | 'linkless'
  | 'ignored'
  | 'expired'
  | 'duplicate'
  | 'chatless'
  | 'bare'
  | 'partial'
  | 'challenged'

interface RouteBase {
  method: 'GET'
  /** Below /v1.0: "teams/{id}/members". */
  path: string
  /** Any one of these permissions is enough; least privileged first (Graph permissions reference). */
  scopes: readonly string[]
  /** Which service answers; each words its refusals differently. */
  service: 'directory' | 'teams' | 'exchange'
  /** Properties that $select may name; those the simulation does not model are null. */
  properties: readonly string[]
  entityType: string
}

export interface EntityRoute extends RouteBase {
  kind: 'entity'
  /** Throws GraphError. */
  answer(call: GraphCall): GraphEntity
}

export interface CollectionRoute extends RouteBase {
  kind: 'collection'
  /** False where Graph sends everything at once and knows no $top. */
  isPaged: boolean
  /** An advanced query, which wants $count and ConsistencyLevel: eventual. */
  isAdvanced?: boolean
  answer(call: GraphCall): GraphEntity[]
}

export interface GraphReply {
  status: number
  headers?: Record<string, string>
  body?: GraphEntity
}

/** Whatever is neither one thing nor a list: changes, searches, changes since. */
export interface ActionRoute extends Pick<RouteBase, 'path' | 'scopes' | 'service'> {
  kind: 'action'
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Application permissions that are enough; without any, the call needs a person. */
  roles?: readonly string[]
  /** Its address names no person: the app itself asks for its tenant. */
  isOfTenant?: boolean
  /** Query options it knows; any other beginning with "$" is refused. */
  options: readonly string[]
  answer(call: GraphCall): GraphReply
}

export type GraphRoute = EntityRoute | CollectionRoute | ActionRoute

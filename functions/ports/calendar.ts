import type { BusyTime, Span } from '#shared/domain/ritual/busy.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { VerifiedToken } from './identity.ts'

export type CalendarRefusal =
  /** Somebody has to allow it first; see ConsentNeed. */
  | {
      readonly reason: 'consent_required'
      readonly scopes: readonly string[]
      readonly claims: string | null
    }
  /** Asked to wait; null when it did not say for how long. */
  | { readonly reason: 'throttled'; readonly seconds: number | null }
  /** It may or may not have happened. */
  | { readonly reason: 'unavailable' }

export type StepRefusal =
  | CalendarRefusal
  /** The event is not there (any more). */
  | { readonly reason: 'gone' }
  /** The same creation has been carried out before. */
  | { readonly reason: 'repeated' }
  /** Somebody has changed it since it was read. */
  | { readonly reason: 'changed' }
  /** Another try would be refused the same way; `why` is for the log. */
  | { readonly reason: 'refused'; readonly why: string }

export interface Schedule {
  readonly address: string
  /** Null where the calendar says nothing: no mailbox, or none of ours. */
  readonly busy: readonly BusyTime[] | null
}

export interface ScheduleQuery extends Span {
  readonly addresses: readonly string[]
}

/** The installation itself, where an administrator has allowed it to look after calendars when nobody is there. */
export interface Installation {
  readonly isInstallation: true
  readonly tenantId: TenantId
}

export type CalendarActor = VerifiedToken | Installation

/** Whose calendar, with whose rights. Only the group's own members reach its calendar, and never without a person. */
export interface Mailbox {
  readonly reader: CalendarActor
  readonly ownerId: PersonId
  readonly groupId: string | null
}

export interface Guest {
  readonly address: string
  readonly name: string
  /** Required unless said otherwise; a room is a resource. */
  readonly type?: 'required' | 'optional' | 'resource'
}

/** Wall-clock time in a zone: a series keeps it across daylight saving. */
export interface EventTime {
  readonly on: string
  readonly startsAt: string
  readonly minutes: number
  readonly timeZone: string
}

export interface EventDraft {
  readonly subject: string
  /** HTML of our own making; the calendar may add its meeting block to it. */
  readonly html: string
  readonly time: EventTime
  /** Weekly on the weekday of `time`, this many times; null for a single event. */
  readonly occurrences: number | null
  readonly guests: readonly Guest[]
  /** Names this creation: sent twice, it happens once. */
  readonly transactionId: string
  /** By which the event can be found again. */
  readonly tag: string
}

/** What changes; everything else stays. */
export interface EventChanges {
  readonly subject?: string
  readonly html?: string
  readonly time?: EventTime
  readonly occurrences?: number | null
  /** All of them: who is not among them is uninvited. */
  readonly guests?: readonly Guest[]
  /** An occurrence moved by itself. */
  readonly span?: Span
}

export type CalendarStep =
  | { readonly op: 'create'; readonly draft: EventDraft }
  | {
      readonly op: 'update'
      readonly eventId: string
      readonly changes: EventChanges
      /** Only if it is still as it was when this was read of it. */
      readonly match?: string
    }
  | { readonly op: 'cancel'; readonly eventId: string; readonly comment: string }
  | { readonly op: 'remove'; readonly eventId: string }
  | { readonly op: 'read'; readonly eventId: string }

/** An event or one occurrence of a series, as the calendar tells it. */
export interface CalendarEvent extends Span {
  readonly eventId: string
  /** Names this state of it. */
  readonly etag: string | null
  readonly seriesId: string | null
  /** When the series meant this occurrence to be; null for others. */
  readonly originalStart: string | null
  readonly isSeries: boolean
  /** How often a series takes place; null for others. */
  readonly occurrences: number | null
  readonly iCalUid: string | null
  readonly webLink: string | null
  readonly joinUrl: string | null
  readonly subject: string
  readonly html: string
  readonly guests: readonly (Guest & { readonly hasDeclined: boolean })[]
}

/** Null where a step leaves nothing to tell. */
export type StepResult = Result<CalendarEvent | null, StepRefusal>

export interface ChangesQuery extends Span {
  /** Where reading had come to; null reads everything. */
  readonly link: string | null
}

export interface CalendarChanges {
  /** True when everything in the window is told, so that what is not there is gone. */
  readonly isComplete: boolean
  readonly events: readonly CalendarEvent[]
  readonly removed: readonly string[]
  readonly link: string
}

/** Where a calendar tells of its changes. */
export interface WatchOrder {
  readonly ownerId: PersonId
  /** Public address that answers the handshake and takes the notifications. */
  readonly address: string
  /** Comes back with every notification. */
  readonly clientState: string
  readonly until: string
}

/** People's calendars, always on behalf of the person who asks. */
export interface Calendar {
  /** Whether an administrator lets the installation look after calendars; single mailboxes may still be closed to it. */
  isOpenTo(installation: Installation): Promise<boolean>
  /** Whether an administrator lets the installation be told of changes. */
  maySubscribe(installation: Installation): Promise<boolean>
  /** Has the calendar tell of its changes; answers the subscription's id. */
  watch(installation: Installation, order: WatchOrder): Promise<Result<string, StepRefusal>>
  /** Lets a subscription live on, which also renews its right to exist. */
  extend(
    installation: Installation,
    watch: { readonly subscriptionId: string; readonly until: string },
  ): Promise<Result<null, StepRefusal>>
  unwatch(installation: Installation, subscriptionId: string): Promise<Result<null, StepRefusal>>
  /** When the owners of these addresses are not free; in the order of the addresses. */
  schedules(
    reader: VerifiedToken,
    query: ScheduleQuery,
  ): Promise<Result<readonly Schedule[], CalendarRefusal>>
  /** Each step is answered by itself. `inOrder`: each waits for the one before and is not done when that failed. */
  perform(
    mailbox: Mailbox,
    steps: readonly CalendarStep[],
    options?: { readonly inOrder?: boolean },
  ): Promise<Result<readonly StepResult[], CalendarRefusal>>
  /** Occurrences of a series that take place in a span. */
  occurrences(
    mailbox: Mailbox,
    query: Span & { readonly eventId: string },
  ): Promise<Result<readonly CalendarEvent[], StepRefusal>>
  findTagged(mailbox: Mailbox, tag: string): Promise<Result<CalendarEvent | null, CalendarRefusal>>
  /** What has happened in a person's calendar since it was last read. */
  changes(mailbox: Mailbox, query: ChangesQuery): Promise<Result<CalendarChanges, CalendarRefusal>>
}

import { rolesIn } from '#functions/adapters/entra/roles-in.ts'
import type {
  Calendar,
  CalendarChanges,
  CalendarEvent,
  CalendarRefusal,
  CalendarStep,
  ChangesQuery,
  Installation,
  Mailbox,
  Schedule,
  ScheduleQuery,
  StepRefusal,
  StepResult,
  WatchOrder,
} from '#functions/ports/calendar.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { Span } from '#shared/domain/ritual/busy.ts'
import type { Result } from '#shared/kernel/result.ts'
import { ask, type GraphParts } from './asking.ts'
import { findByTag, readChanges, readOccurrences } from './calendar-changes.ts'
import { performSteps, stepRefusal } from './calendar-steps.ts'
import { refusalOf } from './graph-failure.ts'
import { GROUP_CALENDAR, OWN_CALENDAR, SUBSCRIBE } from './permissions.ts'
import { readSchedules } from './schedules.ts'
import { extendSubscription, subscribe, unsubscribe } from './subscriptions.ts'

const scopesFor = ({ groupId }: Mailbox): readonly string[] =>
  groupId === null ? OWN_CALENDAR : GROUP_CALENDAR

const SUBSCRIBING = { scopes: SUBSCRIBE, judge: stepRefusal } as const

/** Calendars by way of Microsoft Graph, with the rights of the person who asks. */
export class GraphCalendar implements Calendar {
  private readonly parts: GraphParts
  constructor(parts: GraphParts) {
    this.parts = parts
  }

  async isOpenTo({ tenantId }: Installation): Promise<boolean> {
    const token = await this.parts.tokens.own(tenantId)
    return token.ok && OWN_CALENDAR.every((role) => rolesIn(token.value).includes(role))
  }

  async maySubscribe({ tenantId }: Installation): Promise<boolean> {
    const token = await this.parts.tokens.own(tenantId)
    return token.ok && SUBSCRIBE.every((role) => rolesIn(token.value).includes(role))
  }

  watch(reader: Installation, order: WatchOrder): Promise<Result<string, StepRefusal>> {
    return ask(this.parts, { reader, ...SUBSCRIBING }, (client) => subscribe(client, order))
  }

  extend(
    reader: Installation,
    { subscriptionId, until }: { readonly subscriptionId: string; readonly until: string },
  ): Promise<Result<null, StepRefusal>> {
    return ask(this.parts, { reader, ...SUBSCRIBING }, (client) =>
      extendSubscription(client, subscriptionId, until),
    )
  }

  unwatch(reader: Installation, subscriptionId: string): Promise<Result<null, StepRefusal>> {
    return ask(this.parts, { reader, ...SUBSCRIBING }, (client) => unsubscribe(client, subscriptionId))
  }

  schedules(
    reader: VerifiedToken,
    query: ScheduleQuery,
  ): Promise<Result<readonly Schedule[], CalendarRefusal>> {
    const asking = { reader, scopes: OWN_CALENDAR, judge: refusalOf }
    return ask(this.parts, asking, (client) => readSchedules(client, reader.personId, query))
  }

  perform(
    mailbox: Mailbox,
    steps: readonly CalendarStep[],
    { inOrder = false }: { readonly inOrder?: boolean } = {},
  ): Promise<Result<readonly StepResult[], CalendarRefusal>> {
    const scopes = scopesFor(mailbox)
    const asking = { reader: mailbox.reader, scopes, judge: refusalOf }
    return ask(this.parts, asking, (client) => performSteps(client, mailbox, { steps, inOrder, scopes }))
  }

  occurrences(
    mailbox: Mailbox,
    query: Span & { readonly eventId: string },
  ): Promise<Result<readonly CalendarEvent[], StepRefusal>> {
    const asking = { reader: mailbox.reader, scopes: scopesFor(mailbox), judge: stepRefusal }
    return ask(this.parts, asking, (client) => readOccurrences(client, this.parts.base, { mailbox, query }))
  }

  findTagged(mailbox: Mailbox, tag: string): Promise<Result<CalendarEvent | null, CalendarRefusal>> {
    const asking = { reader: mailbox.reader, scopes: scopesFor(mailbox), judge: refusalOf }
    return ask(this.parts, asking, (client) => findByTag(client, mailbox, tag))
  }

  changes(mailbox: Mailbox, query: ChangesQuery): Promise<Result<CalendarChanges, CalendarRefusal>> {
    const asking = { reader: mailbox.reader, scopes: OWN_CALENDAR, judge: refusalOf }
    return ask(this.parts, asking, (client) => readChanges(client, this.parts.base, { mailbox, query }))
  }
}

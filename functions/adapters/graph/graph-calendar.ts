import type { Client } from '@microsoft/microsoft-graph-client'
import type { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import type {
  Calendar,
  CalendarChanges,
  CalendarEvent,
  CalendarRefusal,
  CalendarStep,
  ChangesQuery,
  Mailbox,
  Schedule,
  ScheduleQuery,
  StepRefusal,
  StepResult,
} from '#functions/ports/calendar.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { Span } from '#shared/domain/ritual/busy.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { findByTag, readChanges, readOccurrences } from './calendar-changes.ts'
import { performSteps, stepRefusal } from './calendar-steps.ts'
import type { BatchAnswer } from './graph-batch.ts'
import { openGraph } from './graph-client.ts'
import { answerOf, refusalOf } from './graph-failure.ts'
import { PartFailed, readSchedules } from './schedules.ts'

export interface GraphCalendarParts {
  readonly base: string
  readonly tokens: OnBehalfOf
}

/**
 * One permission for everything about one's own calendar, asked for when somebody plans for the first time: reading
 * free/busy alone would take less, but then every reader would be asked twice.
 */
const OWN_CALENDAR = ['Calendars.ReadWrite'] as const
/** Only this one opens a group's calendar; an administrator consents to it. */
const GROUP_CALENDAR = ['Calendars.ReadWrite', 'Group.ReadWrite.All'] as const

const scopesFor = ({ groupId }: Mailbox): readonly string[] =>
  groupId === null ? OWN_CALENDAR : GROUP_CALENDAR

interface Asking {
  readonly reader: VerifiedToken
  readonly scopes: readonly string[]
}

const answerIn = (error: unknown): BatchAnswer =>
  error instanceof PartFailed ? error.answer : answerOf(error)

/** Calendars by way of Microsoft Graph, with the rights of the person who asks. */
export class GraphCalendar implements Calendar {
  private readonly parts: GraphCalendarParts
  constructor(parts: GraphCalendarParts) {
    this.parts = parts
  }

  schedules(
    reader: VerifiedToken,
    query: ScheduleQuery,
  ): Promise<Result<readonly Schedule[], CalendarRefusal>> {
    const asking = { reader, scopes: OWN_CALENDAR }
    return this.ask(asking, refusalOf, (client) => readSchedules(client, reader.personId, query))
  }

  perform(
    mailbox: Mailbox,
    steps: readonly CalendarStep[],
    { inOrder = false }: { readonly inOrder?: boolean } = {},
  ): Promise<Result<readonly StepResult[], CalendarRefusal>> {
    const scopes = scopesFor(mailbox)
    const asking = { reader: mailbox.reader, scopes }
    return this.ask(asking, refusalOf, (client) => performSteps(client, mailbox, { steps, inOrder, scopes }))
  }

  occurrences(
    mailbox: Mailbox,
    query: Span & { readonly eventId: string },
  ): Promise<Result<readonly CalendarEvent[], StepRefusal>> {
    const asking = { reader: mailbox.reader, scopes: scopesFor(mailbox) }
    return this.ask(asking, stepRefusal, (client) =>
      readOccurrences(client, this.parts.base, { mailbox, query }),
    )
  }

  findTagged(mailbox: Mailbox, tag: string): Promise<Result<CalendarEvent | null, CalendarRefusal>> {
    const asking = { reader: mailbox.reader, scopes: scopesFor(mailbox) }
    return this.ask(asking, refusalOf, (client) => findByTag(client, mailbox, tag))
  }

  changes(mailbox: Mailbox, query: ChangesQuery): Promise<Result<CalendarChanges, CalendarRefusal>> {
    const asking = { reader: mailbox.reader, scopes: OWN_CALENDAR }
    return this.ask(asking, refusalOf, (client) => readChanges(client, this.parts.base, { mailbox, query }))
  }

  private async ask<T, R>(
    { reader, scopes }: Asking,
    judge: (answer: BatchAnswer, scopes: readonly string[]) => R,
    work: (client: Client) => Promise<T>,
  ): Promise<Result<T, R | CalendarRefusal>> {
    const full = scopes.map((scope) => `https://graph.microsoft.com/${scope}`)
    const token = await this.parts.tokens.exchange(reader, full)
    if (!token.ok)
      return err(token.error.reason === 'consent_required' ? { ...token.error, scopes } : token.error)
    try {
      return ok(await work(await openGraph(this.parts.base, token.value)))
    } catch (error) {
      return err(judge(answerIn(error), scopes))
    }
  }
}

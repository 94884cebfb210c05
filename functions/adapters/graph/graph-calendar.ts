import type { Client } from '@microsoft/microsoft-graph-client'
import type { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import type { Calendar, CalendarRefusal, Schedule, ScheduleQuery } from '#functions/ports/calendar.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
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
    return this.ask(reader, OWN_CALENDAR, (client) => readSchedules(client, reader.personId, query))
  }

  private async ask<T>(
    reader: VerifiedToken,
    scopes: readonly string[],
    work: (client: Client) => Promise<T>,
  ): Promise<Result<T, CalendarRefusal>> {
    const full = scopes.map((scope) => `https://graph.microsoft.com/${scope}`)
    const token = await this.parts.tokens.exchange(reader, full)
    if (!token.ok)
      return err(token.error.reason === 'consent_required' ? { ...token.error, scopes } : token.error)
    try {
      return ok(await work(await openGraph(this.parts.base, token.value)))
    } catch (error) {
      return err(refusalOf(error instanceof PartFailed ? error.answer : answerOf(error), scopes))
    }
  }
}

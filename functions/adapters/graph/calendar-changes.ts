import type { Client } from '@microsoft/microsoft-graph-client'
import * as z from 'zod'
import type { CalendarChanges, CalendarEvent, ChangesQuery, Mailbox } from '#functions/ports/calendar.ts'
import type { Span } from '#shared/domain/ritual/busy.ts'
import { eventAt, eventsOf } from './calendar-steps.ts'
import { graphEvent, TAG_ID, toCalendarEvent } from './graph-event.ts'
import { answerOf } from './graph-failure.ts'
import { allPages, type Collected } from './graph-pages.ts'
import { nextPage } from './graph-transport.ts'

const found = z.object({ value: z.array(z.unknown()) })
const removed = z.object({ id: z.string(), '@removed': z.unknown() })
const HEADERS = { prefer: 'IdType="ImmutableId", odata.maxpagesize=100' }

const windowQuery = ({ start, end }: Span): string =>
  `startDateTime=${encodeURIComponent(start)}&endDateTime=${encodeURIComponent(end)}`

const toChanges = ({ items, link }: Collected, isComplete: boolean): CalendarChanges => ({
  isComplete,
  link,
  removed: items.flatMap((item) => {
    const found = removed.safeParse(item)
    return found.success && found.data['@removed'] !== undefined ? [found.data.id] : []
  }),
  events: items.flatMap((item) => {
    const found = graphEvent.safeParse(item)
    return found.success ? [toCalendarEvent(found.data)] : []
  }),
})

const GONE = 410

/** Since `link`, or everything; a link the service has forgotten means everything again. Throws what the client throws. */
export async function readChanges(
  client: Client,
  base: string,
  { mailbox, query }: { readonly mailbox: Mailbox; readonly query: ChangesQuery },
): Promise<CalendarChanges> {
  const whole = `/users/${mailbox.ownerId}/calendarView/delta?${windowQuery(query)}`
  if (query.link === null)
    return toChanges(await allPages(client, base, { address: whole, headers: HEADERS }), true)
  try {
    return toChanges(
      await allPages(client, base, { address: nextPage(base, query.link), headers: HEADERS }),
      false,
    )
  } catch (error) {
    if (answerOf(error).status !== GONE) throw error
    return toChanges(await allPages(client, base, { address: whole, headers: HEADERS }), true)
  }
}

export async function readOccurrences(
  client: Client,
  base: string,
  { mailbox, query }: { readonly mailbox: Mailbox; readonly query: Span & { readonly eventId: string } },
): Promise<readonly CalendarEvent[]> {
  const address = `${eventAt(mailbox, query.eventId)}/instances?${windowQuery(query)}&$top=100`
  return toChanges(await allPages(client, base, { address, headers: HEADERS }), true).events
}

export async function findByTag(
  client: Client,
  mailbox: Mailbox,
  tag: string,
): Promise<CalendarEvent | null> {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${TAG_ID}' and ep/value eq '${tag}')`
  const request = client.api(`${eventsOf(mailbox)}?$filter=${encodeURIComponent(filter)}&$top=5`)
  const [first] = found.parse(await request.headers({ ...HEADERS }).get()).value
  return first === undefined ? null : toCalendarEvent(graphEvent.parse(first))
}

import * as z from 'zod'
import type { CalendarEvent, EventChanges, EventDraft, EventTime, Guest } from '#functions/ports/calendar.ts'
import { weekdayOf } from '#shared/domain/ritual/working-days.ts'
import { type GraphTime, instantOf, utcTime, wallEnd } from './graph-time.ts'

/** Our own property on an event; the GUID names this product's properties and never changes. */
export const TAG_ID = 'String {6f1d3a52-8c0e-4b57-9a2f-2f6f0c1f7e21} Name LeitsternMeeting'

const time = z.object({ dateTime: z.string(), timeZone: z.string() })

/** As much of an event as we read (https://learn.microsoft.com/graph/api/resources/event). */
export const graphEvent = z.object({
  id: z.string(),
  '@odata.etag': z.string().nullish(),
  iCalUId: z.string().nullish(),
  type: z.string().nullish(),
  seriesMasterId: z.string().nullish(),
  originalStart: z.string().nullish(),
  subject: z.string().nullish(),
  body: z.object({ content: z.string() }).nullish(),
  start: time,
  end: time,
  recurrence: z.object({ range: z.object({ numberOfOccurrences: z.int().nullish() }).nullish() }).nullish(),
  webLink: z.string().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
  attendees: z
    .array(
      z.object({
        type: z.enum(['required', 'optional', 'resource']).nullish().catch(null),
        emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }).nullish(),
        status: z.object({ response: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
})
export type GraphEvent = z.output<typeof graphEvent>

const guestsOf = ({ attendees }: GraphEvent): CalendarEvent['guests'] =>
  (attendees ?? []).flatMap(({ emailAddress, status, type }) => {
    const address = emailAddress?.address?.toLowerCase()
    if (!address) return []
    const hasDeclined = status?.response === 'declined'
    return [{ address, name: emailAddress?.name || address, type: type ?? 'required', hasDeclined }]
  })

/** Graph leaves the zone out of this one property: it is UTC. */
const originalOf = ({ originalStart }: GraphEvent): string | null =>
  originalStart ? instantOf({ dateTime: originalStart.replace(/Z$/, ''), timeZone: 'UTC' }) : null

export const toCalendarEvent = (event: GraphEvent): CalendarEvent => ({
  eventId: event.id,
  etag: event['@odata.etag'] ?? null,
  seriesId: event.seriesMasterId ?? null,
  originalStart: originalOf(event),
  isSeries: event.type === 'seriesMaster',
  occurrences: event.recurrence?.range?.numberOfOccurrences ?? null,
  iCalUid: event.iCalUId ?? null,
  webLink: event.webLink ?? null,
  joinUrl: event.onlineMeeting?.joinUrl ?? null,
  subject: event.subject ?? '',
  html: event.body?.content ?? '',
  start: instantOf(event.start),
  end: instantOf(event.end),
  guests: guestsOf(event),
})

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const recurrenceOf = (at: EventTime, occurrences: number | null) =>
  occurrences === null
    ? null
    : {
        pattern: {
          type: 'weekly',
          interval: 1,
          daysOfWeek: [DAYS[weekdayOf(at.on) - 1]],
          firstDayOfWeek: 'monday',
        },
        range: {
          type: 'numbered',
          startDate: at.on,
          numberOfOccurrences: occurrences,
          recurrenceTimeZone: at.timeZone,
        },
      }

/** Local time and zone, never UTC: a series in UTC moves by an hour when the clocks change. */
const timesOf = (at: EventTime): { start: GraphTime; end: GraphTime } => ({
  start: { dateTime: `${at.on}T${at.startsAt}:00`, timeZone: at.timeZone },
  end: wallEnd(at),
})

const attendeesOf = (guests: readonly Guest[]) =>
  guests.map(({ address, name, type = 'required' }) => ({ type, emailAddress: { address, name } }))

const bodyOf = (html: string) => ({ contentType: 'html', content: html })

/** Groups have no reminders and, as far as is known, no Teams links. */
export const toGraphDraft = (draft: EventDraft, isGroup: boolean) => ({
  subject: draft.subject,
  body: bodyOf(draft.html),
  ...timesOf(draft.time),
  ...(draft.occurrences === null ? {} : { recurrence: recurrenceOf(draft.time, draft.occurrences) }),
  attendees: attendeesOf(draft.guests),
  allowNewTimeProposals: true,
  transactionId: draft.transactionId,
  singleValueExtendedProperties: [{ id: TAG_ID, value: draft.tag }],
  ...(isGroup ? {} : { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }),
})

export const toGraphChanges = (changes: EventChanges) => ({
  ...(changes.subject === undefined ? {} : { subject: changes.subject }),
  ...(changes.html === undefined ? {} : { body: bodyOf(changes.html) }),
  ...(changes.time === undefined ? {} : timesOf(changes.time)),
  ...(changes.time === undefined || changes.occurrences === undefined
    ? {}
    : { recurrence: recurrenceOf(changes.time, changes.occurrences) }),
  ...(changes.guests === undefined ? {} : { attendees: attendeesOf(changes.guests) }),
  ...(changes.span === undefined
    ? {}
    : { start: utcTime(changes.span.start), end: utcTime(changes.span.end) }),
})

import { Temporal } from 'temporal-polyfill'
import type { EventInput, Recurrence } from './event-shape.ts'
import { dayIn, type GraphTime, instantOf, zoneOf } from './zones.ts'

export type Response = 'none' | 'notResponded' | 'accepted' | 'tentativelyAccepted' | 'declined'

export interface Attendee {
  address: string
  name: string
  type: string
  response: Response
  /** Days of a series that this person alone has declined. */
  declinedDays: Set<string>
}

/** What differs from the series on one of its days. */
export interface Exception {
  start: number
  end: number
  isDeleted: boolean
  /** A text of its own. */
  html?: string
}

export interface StoredEvent {
  /** Immutable. */
  id: string
  iCalUId: string
  transactionId: string | null
  /** Object id of the person or group in whose calendar it stands. */
  mailbox: string
  tenantId: string
  subject: string
  html: string
  start: GraphTime
  end: GraphTime
  recurrence: Recurrence | null
  attendees: Attendee[]
  joinUrl: string | null
  showAs: NonNullable<EventInput['showAs']>
  extended: Map<string, string>
  /** By original day. */
  exceptions: Map<string, Exception>
  isRemoved: boolean
  /** Grows with every change of anything in the same world. */
  version: number
}

/** One meeting at one time: a single event, or a day of a series. */
export interface Instance {
  event: StoredEvent
  /** The day the series names; null for a single event. */
  day: string | null
  start: number
  end: number
  isException: boolean
}

const lengthOf = ({ start, end }: Pick<EventInput, 'start' | 'end'>): number =>
  instantOf(end) - instantOf(start)

/** Original days of a series, first to last. */
export function seriesDays({ recurrence, start }: Pick<StoredEvent, 'recurrence' | 'start'>): string[] {
  if (recurrence === null) return []
  const { range, pattern } = recurrence
  const most = range.type === 'numbered' ? (range.numberOfOccurrences ?? 1) : 200
  const last = range.type === 'endDate' ? (range.endDate ?? range.startDate) : '9999-12-31'
  const first = Temporal.PlainDate.from(dayIn(instantOf(start), zoneOf(start.timeZone)))
  return Array.from({ length: most }, (_, week) =>
    first.add({ weeks: week * pattern.interval }).toString(),
  ).filter((day) => day <= last)
}

/** The wall clock of the series' zone decides, so a series keeps its time across daylight saving. */
const usualStart = ({ start }: StoredEvent, day: string): number => {
  const time = Temporal.PlainDateTime.from(start.dateTime.replace(/Z$/, '')).toPlainTime()
  return Temporal.PlainDate.from(day).toPlainDateTime(time).toZonedDateTime(zoneOf(start.timeZone))
    .epochMilliseconds
}

export const originalStart = (event: StoredEvent, day: string): number => usualStart(event, day)

function instanceOn(event: StoredEvent, day: string): Instance | null {
  const exception = event.exceptions.get(day)
  if (exception?.isDeleted) return null
  if (exception) return { event, day, start: exception.start, end: exception.end, isException: true }
  const start = usualStart(event, day)
  return { event, day, start, end: start + lengthOf(event), isException: false }
}

/** Everything that takes place of an event. */
export function instancesOf(event: StoredEvent): Instance[] {
  if (event.isRemoved) return []
  if (event.recurrence === null)
    return [
      { event, day: null, start: instantOf(event.start), end: instantOf(event.end), isException: false },
    ]
  return seriesDays(event).flatMap((day) => instanceOn(event, day) ?? [])
}

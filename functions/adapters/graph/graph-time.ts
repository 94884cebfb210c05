import { Temporal } from 'temporal-polyfill'
import { findIana } from 'windows-iana'
import type { EventTime } from '#functions/ports/calendar.ts'
import { instantsOf } from '#shared/domain/ritual/wall-clock.ts'

/** https://learn.microsoft.com/graph/api/resources/datetimetimezone */
export interface GraphTime {
  readonly dateTime: string
  readonly timeZone: string
}

/** Mailboxes name zones as Windows does; the world knows them by their IANA names. */
export const ianaZone = (name: string): string => findIana(name)[0] ?? name

/** Graph writes seven fractional digits and no offset: the zone stands beside the time. */
export const instantOf = ({ dateTime, timeZone }: GraphTime): string =>
  Temporal.PlainDateTime.from(dateTime.replace(/Z$/, ''))
    .toZonedDateTime(ianaZone(timeZone))
    .toInstant()
    .toString({ smallestUnit: 'second' })

/** An instant as Graph takes it in UTC. */
export const utcTime = (instant: string): GraphTime => ({
  dateTime: Temporal.Instant.from(instant).toZonedDateTimeISO('UTC').toPlainDateTime().toString(),
  timeZone: 'UTC',
})

/** When a meeting ends on the wall clock of its zone, also across midnight and a change of the clocks. */
export function wallEnd(at: EventTime): GraphTime {
  const { end } = instantsOf(at)
  const zoned = Temporal.Instant.from(end).toZonedDateTimeISO(at.timeZone)
  return { dateTime: zoned.toPlainDateTime().toString({ smallestUnit: 'second' }), timeZone: at.timeZone }
}

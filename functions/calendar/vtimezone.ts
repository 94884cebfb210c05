import { Temporal } from 'temporal-polyfill'

const offset = (zoned: Temporal.ZonedDateTime): string => zoned.offset.replace(':', '')

const wall = (zoned: Temporal.ZonedDateTime): string =>
  zoned.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

/** One stretch with one offset: it begins at `start` on the wall clock of the stretch before. */
const observance = (start: Temporal.ZonedDateTime, before: Temporal.ZonedDateTime): readonly string[] => {
  const name = start.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD'
  const asBefore = start.toPlainDateTime().subtract({
    nanoseconds: start.offsetNanoseconds - before.offsetNanoseconds,
  })
  return [
    `BEGIN:${name}`,
    `DTSTART:${asBefore.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(start)}`,
    `END:${name}`,
  ]
}

const beginning = (zoned: Temporal.ZonedDateTime): readonly string[] => [
  'BEGIN:STANDARD',
  `DTSTART:${wall(zoned)}`,
  `TZOFFSETFROM:${offset(zoned)}`,
  `TZOFFSETTO:${offset(zoned)}`,
  'END:STANDARD',
]

/** The zone as RFC 5545, 3.6.5 describes it, written out change by change for the days that matter. */
export function vtimezone(timeZone: string, days: { readonly from: string; readonly to: string }): string {
  const first = Temporal.PlainDate.from(days.from).toZonedDateTime(timeZone)
  const last = Temporal.PlainDate.from(days.to).add({ days: 2 }).toZonedDateTime(timeZone)
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...beginning(first)]
  let next = first.getTimeZoneTransition('next')
  while (next !== null && Temporal.ZonedDateTime.compare(next, last) <= 0) {
    lines.push(...observance(next, next.subtract({ seconds: 1 })))
    next = next.getTimeZoneTransition('next')
  }
  return [...lines, 'END:VTIMEZONE'].join('\r\n')
}

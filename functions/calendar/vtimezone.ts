import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library'
import { addDays } from '#shared/domain/calendar-day.ts'

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

/** The zone written out change by change for the days that matter. */
function writtenOut(timeZone: string, days: Days): string {
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

const NOON = '12:00'

/** The same offset at noon of every day: the rule and this program's own zone data agree. */
function isAgreed(timeZone: string, { from, to }: Days): boolean {
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const ours = Temporal.PlainDateTime.from(`${on}T${NOON}`).toZonedDateTime(timeZone).offset
    if (tzlib_get_offset(timeZone, on, NOON) !== ours.replace(':', '')) return false
  }
  return true
}

interface Days {
  readonly from: string
  readonly to: string
}

/**
 * The zone as RFC 5545, 3.6.5 describes it. Classic Outlook understands the yearly rule and nothing else
 * ([MS-STANOICAL] 2.2.3); a zone whose rule differs from what the meetings were planned with is written out instead.
 */
export function vtimezone(timeZone: string, days: Days): string {
  const [rule] = tzlib_get_ical_block(timeZone)
  if (rule === undefined || !isAgreed(timeZone, days)) return writtenOut(timeZone, days)
  return rule.replace(/^TZID:.*$/m, `TZID:${timeZone}`).replace(/^X-LIC-LOCATION:.*\r\n/m, '')
}

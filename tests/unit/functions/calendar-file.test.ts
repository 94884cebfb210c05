import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { icsOf } from '#functions/calendar/ics.ts'
import { movedKey } from '#functions/calendar/moved-key.ts'
import type { Span } from '#shared/domain/ritual/busy.ts'
import { defaultPlan } from '#shared/domain/ritual/defaults.ts'
import { planRituals } from '#shared/domain/ritual/plan.ts'

const CYCLE = { startsOn: '2026-09-01', endsOn: '2026-11-30' }
const HOLIDAYS = [{ on: '2026-10-06', name: 'A holiday' }]

function written(timeZone: string, moved: ReadonlyMap<string, Span | null> = new Map()) {
  const plan = defaultPlan({ timeZone, language: 'de' })
  const meetings = planRituals({ plan, cycle: CYCLE, holidays: HOLIDAYS })
  const text = icsOf({
    name: 'Vertrieb · Herbst',
    uidBase: 'c-u',
    plan,
    meetings,
    moved,
    now: '2026-08-01T08:00:00Z',
  })
  return { text, meetings, calendar: new ICAL.Component(ICAL.parse(text)) }
}

/** Every occurrence as another library reads the file, by its own idea of the zone. */
function occurrences(calendar: ICAL.Component): string[] {
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), String(zone.getFirstPropertyValue('tzid')))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const series = events.filter((event) => !event.isRecurrenceException())
  for (const exception of events.filter((event) => event.isRecurrenceException()))
    series.find(({ uid }) => uid === exception.uid)?.relateException(exception)
  const starts = series.flatMap((event) => {
    if (!event.isRecurring()) return [event.startDate]
    const iterator = event.iterator()
    const found: ICAL.Time[] = []
    for (let next = iterator.next(); next; next = iterator.next())
      found.push(event.getOccurrenceDetails(next).startDate)
    return found
  })
  return starts.map((time) => time.convertToZone(ICAL.Timezone.utcTimezone).toString()).sort()
}

const held = ({ meetings }: ReturnType<typeof written>) =>
  meetings
    .flatMap(({ sessions }) => sessions.filter(({ isSkipped }) => !isSkipped).map(({ start }) => start))
    .sort()

describe('the calendar file', () => {
  test.each([
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Asia/Tokyo',
    'Pacific/Auckland',
    'Pacific/Honolulu',
    'Pacific/Chatham',
    // Summer time stands still in Ramadan: no yearly rule says that
    'Africa/Casablanca',
    'UTC',
  ])('holds exactly the planned meetings in %s', (zone) => {
    const file = written(zone)
    expect(occurrences(file.calendar)).toEqual(held(file))
  })

  test('is one series, single meetings, and the zone with both of its offsets', () => {
    const { calendar, text } = written('Europe/Berlin')
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(5)
    expect(text.match(/RRULE:FREQ=WEEKLY/g)).toHaveLength(1)
    expect(text).toContain('METHOD:PUBLISH')
    expect(text).toMatch(/EXDATE;TZID=Europe\/Berlin:20261006T090000/)
    expect(text).toMatch(
      /BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0100\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU/,
    )
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('shows a moved session where it is now, and one that is gone not at all', () => {
    const moved = new Map<string, Span | null>([
      [
        movedKey({ ritual: 'weekly_check_in', on: '2026-09-15' }),
        { start: '2026-09-16T12:00:00Z', end: '2026-09-16T12:30:00Z' },
      ],
      [movedKey({ ritual: 'weekly_check_in', on: '2026-09-22' }), null],
      [movedKey({ ritual: 'retrospective', on: '2026-11-24' }), null],
    ])
    const file = written('Europe/Berlin', moved)
    const gone = ['2026-09-15T07:00:00Z', '2026-09-22T07:00:00Z', '2026-11-24T09:30:00Z']
    const expected = [...held(file).filter((start) => !gone.includes(start)), '2026-09-16T12:00:00Z'].sort()
    expect(occurrences(file.calendar)).toEqual(expected)
  })

  test('keeps the time on the wall when the clocks change', () => {
    const { calendar } = written('Europe/Berlin')
    const walls = occurrences(calendar)
      .map((start) => Temporal.Instant.from(start).toZonedDateTimeISO('Europe/Berlin'))
      .filter(({ dayOfWeek }) => dayOfWeek === 2)
      .map((zoned) => zoned.toPlainTime().toString({ smallestUnit: 'minute' }))
    expect(new Set(walls)).toEqual(new Set(['09:00', '09:30', '10:30']))
  })

  test('names its entries the same way every time, so that a second import changes instead of adding', () => {
    const ids = (text: string) => text.match(/^UID:.*$/gm)
    expect(ids(written('Europe/Berlin').text)).toEqual(ids(written('Europe/Berlin').text))
  })
})

import { Temporal } from 'temporal-polyfill'
import type { Calendars } from '../graph/calendar/calendars.ts'
import type { EventInput } from '../graph/calendar/event-shape.ts'
import { type PersonKey, people } from './people.ts'
import { TIME_ZONE, worldCycles } from './world-calendar.ts'

type ShowAs = NonNullable<EventInput['showAs']>

/** What somebody of the demo company has to do besides OKRs. */
interface Appointment {
  readonly who: PersonKey
  readonly subject: string
  /** The first day. */
  readonly on: Temporal.PlainDate
  readonly at: string
  readonly minutes: number
  /** Weekly, this many times; once when absent. */
  readonly weeks?: number
  readonly showAs?: ShowAs
}

const WHOLE_DAY = { at: '08:00', minutes: 600 } as const
const WORKING_DAYS = [0, 1, 2, 3, 4]

const away = (who: PersonKey, subject: string, monday: Temporal.PlainDate): readonly Appointment[] =>
  WORKING_DAYS.map((days) => ({ who, subject, on: monday.add({ days }), showAs: 'oof', ...WHOLE_DAY }))

/** Their weeks around an instant: regular rounds, some of them where rituals usually lie, and somebody who is away. */
function appointmentsAround(now: string): readonly Appointment[] {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(TIME_ZONE).toPlainDate()
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const lastMonday = Temporal.PlainDate.from(worldCycles(now).running.endsOn).subtract({ days: 6 })
  const day = (weekday: number) => monday.add({ days: weekday - 1 })
  return [
    { who: 'aylin', subject: 'Vertriebsrunde', on: day(1), at: '10:00', minutes: 60, weeks: 12 },
    { who: 'aylin', subject: 'Jour fixe mit Jonas', on: day(4), at: '14:00', minutes: 30, weeks: 12 },
    { who: 'aylin', subject: 'Kundenbesuch Hafenwerke', on: day(10), at: '13:00', minutes: 180 },
    { who: 'lukas', subject: 'Jour fixe Hafenlogistik', on: day(2), at: '09:00', minutes: 60, weeks: 12 },
    { who: 'lukas', subject: 'Angebot Seeberg', on: day(3), at: '11:00', minutes: 90, weeks: 3 },
    { who: 'meilin', subject: 'Messevorbereitung', on: day(5), at: '09:30', minutes: 120, weeks: 6 },
    { who: 'jonas', subject: 'Leitungsrunde', on: day(1), at: '09:00', minutes: 90, weeks: 12 },
    {
      who: 'jonas',
      subject: 'Partnertag (noch offen)',
      on: day(9),
      at: '09:00',
      minutes: 240,
      showAs: 'tentative',
    },
    ...away('meilin', 'Urlaub', lastMonday),
  ]
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

function asEvent({ subject, on, at, minutes, weeks, showAs }: Appointment): EventInput {
  const start = on.toPlainDateTime(at)
  const time = (dateTime: Temporal.PlainDateTime) => ({
    dateTime: dateTime.toString({ smallestUnit: 'second' }),
    timeZone: TIME_ZONE,
  })
  const weekday = WEEKDAYS[on.dayOfWeek - 1] ?? 'monday'
  return {
    subject,
    start: time(start),
    end: time(start.add({ minutes })),
    ...(showAs && { showAs }),
    ...(weeks && {
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: [weekday], firstDayOfWeek: 'monday' },
        range: { type: 'numbered', startDate: on.toString(), numberOfOccurrences: weeks },
      },
    }),
  }
}

/** Puts everybody's own appointments into their calendars; nobody else is invited to them. */
export function fillCalendars(calendars: Calendars, now: string): void {
  for (const appointment of appointmentsAround(now)) {
    const { oid, tenantId } = people[appointment.who]
    calendars.create({ mailbox: oid, tenantId, isLinkless: true }, asEvent(appointment))
  }
}

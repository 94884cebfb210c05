import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventRepeatingFreq,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { addDays, earlier, later } from '#shared/domain/calendar-day.ts'
import type { Span } from '#shared/domain/ritual/busy.ts'
import type { PlannedMeeting, PlannedSession, RitualPlan } from '#shared/domain/ritual/ritual.ts'
import { movedKey } from './moved-key.ts'
import { eventTexts } from './texts.ts'
import { vtimezone } from './vtimezone.ts'

export interface IcsBasis {
  /** Unit and cycle, as the calendar's name. */
  readonly name: string
  /** Makes the ids of the entries, so that importing the file again brings no second ones. */
  readonly uidBase: string
  readonly plan: RitualPlan
  readonly meetings: readonly PlannedMeeting[]
  /** Where sessions have been moved to, by ritual and planned day; null where one is gone. */
  readonly moved: ReadonlyMap<string, Span | null>
  readonly now: string
}

const zoned = (instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)

/** Agenda as plain text, the only form every calendar shows. */
const describe = (plan: RitualPlan, { ritual }: PlannedMeeting): string => {
  const { agenda, rituals } = eventTexts(plan.language)
  return [`${agenda}:`, ...rituals[ritual].agenda.map((step) => `- ${step}`)].join('\n')
}

const span = ({ start, end }: Span, timeZone: string) => ({
  start: zoned(start, timeZone),
  end: zoned(end, timeZone),
})

const movedTo = ({ moved }: IcsBasis, session: PlannedSession): Span | null | undefined =>
  session.isSkipped ? null : moved.get(movedKey(session))

const entry = (basis: IcsBasis, meeting: PlannedMeeting, at: Span): ICalEventData => ({
  id: `${basis.uidBase}-${meeting.ritual}@leitstern`,
  stamp: zoned(basis.now, 'UTC'),
  summary: `${eventTexts(basis.plan.language).rituals[meeting.ritual].title} · ${basis.name}`,
  description: describe(basis.plan, meeting),
  timezone: basis.plan.timeZone,
  ...span(at, basis.plan.timeZone),
})

function addSeries(calendar: ICalCalendar, basis: IcsBasis, meeting: PlannedMeeting): void {
  const { timeZone } = basis.plan
  const [first] = meeting.sessions
  if (first === undefined) return
  const gone = meeting.sessions.filter((session) => movedTo(basis, session) === null)
  calendar.createEvent({
    ...entry(basis, meeting, first),
    repeating: {
      freq: ICalEventRepeatingFreq.WEEKLY,
      // Calendars differ in how they read an end in another zone; a number says the same to all. Left-out days count
      count: meeting.sessions.length,
      ...(gone.length === 0 ? {} : { exclude: gone.map(({ start }) => zoned(start, timeZone)) }),
    },
  })
  for (const session of meeting.sessions) {
    const to = movedTo(basis, session)
    if (!to) continue
    const recurrenceId = zoned(session.start, timeZone)
    calendar.createEvent({ ...entry(basis, meeting, to), recurrenceId })
  }
}

function addSingle(calendar: ICalCalendar, basis: IcsBasis, meeting: PlannedMeeting): void {
  const [session] = meeting.sessions
  if (session === undefined) return
  const to = movedTo(basis, session)
  if (to !== null) calendar.createEvent(entry(basis, meeting, to ?? session))
}

const daysOf = (meetings: readonly PlannedMeeting[]): { from: string; to: string } => {
  const days = meetings.flatMap(({ sessions }) => sessions.map(({ on }) => on))
  const first = days[0] ?? '2000-01-01'
  // The stretch before the first meeting may have another offset than its day begins with
  return { from: addDays(days.reduce(earlier, first), -1), to: days.reduce(later, first) }
}

/** The plan as an iCalendar file (RFC 5545): one series with its exceptions, single meetings, and their zone. */
export function icsOf(basis: IcsBasis): string {
  const { plan, meetings, name } = basis
  const calendar = ical({
    name,
    prodId: { company: 'Leitstern', product: 'OKR', language: plan.language.toUpperCase() },
  })
  const days = daysOf(meetings)
  // Without it Outlook takes the file for an answer to an invitation
  calendar.method(ICalCalendarMethod.PUBLISH)
  calendar.timezone({ name: plan.timeZone, generator: (zone) => vtimezone(zone, days) })
  for (const meeting of meetings)
    if (meeting.isSeries) addSeries(calendar, basis, meeting)
    else addSingle(calendar, basis, meeting)
  return calendar.toString()
}

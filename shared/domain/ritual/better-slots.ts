import { addDays } from '#shared/domain/calendar-day.ts'
import { type Availability, freeCount, overlaps, type Span } from './busy.ts'
import type { Holiday, PlannedMeeting, PlannedSession, Ritual } from './ritual.ts'
import { instantsOf, laterOnTheDay } from './wall-clock.ts'
import { holidaysByDay, isWorkingDay, weekdayInWeekOf } from './working-days.ts'

/** Another time for one ritual; of the series, the time of its first occurrence. */
export interface Slot {
  readonly on: string
  readonly startsAt: string
  /** Invitations that find a free calendar, over all occurrences. */
  readonly free: number
  /** All invitations whose calendar says something. */
  readonly of: number
}

export interface SlotBasis {
  readonly meetings: readonly PlannedMeeting[]
  readonly availabilities: readonly Availability[]
  readonly holidays: readonly Holiday[]
  readonly timeZone: string
  /** Nothing is proposed before this instant. */
  readonly now: string
}

const OPENS = '08:00'
const HALF_HOURS = 20
const CLOSES_AFTER_MINUTES = 30 * HALF_HOURS
const WORKING_WEEKDAYS = [1, 2, 3, 4, 5]
const MOST_SLOTS = 3

const times = (minutes: number): readonly string[] =>
  Array.from({ length: HALF_HOURS }, (_, step) => step * 30)
    .filter((after) => after + minutes <= CLOSES_AFTER_MINUTES)
    .flatMap((after) => laterOnTheDay(OPENS, after) ?? [])

interface Candidate {
  readonly on: string
  readonly startsAt: string
  readonly spans: readonly Span[]
}

const daysBy = (sessions: readonly PlannedSession[], weekday: number): readonly string[] =>
  sessions.map(({ on }) => weekdayInWeekOf(on, weekday))

/** The same weeks as planned, on each weekday at each half hour; holidays only take single meetings away. */
function candidates(meeting: PlannedMeeting, { holidays, timeZone }: SlotBasis): readonly Candidate[] {
  const sessions = meeting.sessions.filter(({ isSkipped }) => !isSkipped)
  const [first] = sessions
  if (first === undefined) return []
  const { minutes } = first
  const known = holidaysByDay(holidays)
  const span = (on: string, startsAt: string) => instantsOf({ on, startsAt, minutes, timeZone })
  return WORKING_WEEKDAYS.flatMap((weekday) => {
    const days = daysBy(sessions, weekday).filter((on) => isWorkingDay(on, known))
    const [on] = days
    if (on === undefined || (!meeting.isSeries && days.length < sessions.length)) return []
    return times(minutes).map((startsAt) => ({ on, startsAt, spans: days.map((day) => span(day, startsAt)) }))
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const collides = ({ spans }: Candidate, ritual: Ritual, meetings: readonly PlannedMeeting[]): boolean =>
  meetings
    .filter((other) => other.ritual !== ritual)
    .some(({ sessions }) =>
      sessions.some((session) => !session.isSkipped && spans.some((span) => overlaps(session, span))),
    )

const freeIn = (spans: readonly Span[], availabilities: readonly Availability[]): number =>
  sum(spans.map((span) => freeCount(span, availabilities)))

const distance = (a: Span | undefined, b: Span | undefined): number =>
  a && b ? Math.abs(Date.parse(a.start) - Date.parse(b.start)) : 0

/**
 * The best other times of one meeting: those at which more calendars are free than at the planned one; of equals the
 * nearest to it, of equally near ones the earlier. Empty when nothing is better.
 */
export function betterSlots(meeting: PlannedMeeting, basis: SlotBasis): readonly Slot[] {
  const { availabilities, meetings, now } = basis
  const planned = meeting.sessions.filter(({ isSkipped }) => !isSkipped)
  const told = availabilities.filter(({ busy }) => busy !== null)
  // Weeks differ in length where a holiday falls out, so shares are compared
  const share = (spans: readonly Span[]) => freeIn(spans, told) / Math.max(1, spans.length * told.length)
  const today = share(planned)
  return candidates(meeting, basis)
    .filter(({ spans }) => (spans[0]?.start ?? '') > now)
    .map((candidate) => ({ ...candidate, share: share(candidate.spans) }))
    .filter((candidate) => candidate.share > today && !collides(candidate, meeting.ritual, meetings))
    .sort(
      (a, b) =>
        b.share - a.share ||
        distance(a.spans[0], planned[0]) - distance(b.spans[0], planned[0]) ||
        (a.on + a.startsAt < b.on + b.startsAt ? -1 : 1),
    )
    .slice(0, MOST_SLOTS)
    .map(({ on, startsAt, spans }) => ({
      on,
      startsAt,
      free: freeIn(spans, told),
      of: spans.length * told.length,
    }))
}

/** Free/busy is read from four weeks before the cycle, where planning lies, to its end. */
export const HORIZON_DAYS = 28
export const horizonOf = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => ({
  from: addDays(startsOn, -HORIZON_DAYS),
  to: endsOn,
})

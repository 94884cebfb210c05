import { Temporal } from 'temporal-polyfill'
import type { SessionEvent } from './story-event.ts'
import type { StorySession } from './story-session.ts'
import { leadOf } from './tell-objective.ts'
import { type UnitKey, units } from './units.ts'
import { instantOf, minutesAfter, TIME_ZONE } from './world-calendar.ts'

const todayOf = (now: string): Temporal.PlainDate =>
  Temporal.Instant.from(now).toZonedDateTimeISO(TIME_ZONE).toPlainDate()

/** The unit's last meeting before today. */
function lastMeeting(unit: UnitKey, now: string): string {
  const today = todayOf(now)
  const { weekday } = units[unit].meets
  const back = (today.dayOfWeek - weekday + 7) % 7 || 7
  return today.subtract({ days: back }).toString()
}

/** Last week's check-in, held and ended, and the one that is due today. */
export function tellSession(session: StorySession, now: string): readonly SessionEvent[] {
  const { unit } = session
  const on = lastMeeting(unit, now)
  const begins = instantOf(on, 0, units[unit].meets.at)
  const common = { subject: 'session', by: leadOf(unit), unit, session } as const
  return [
    { ...common, at: begins, on, doing: 'hold' },
    { ...common, at: minutesAfter(begins, 28), on, doing: 'end' },
    { ...common, at: now, on: todayOf(now).toString(), doing: 'schedule' },
  ]
}

/** The meetings of a unit's calendar know their ritual, so that a panel opened in one finds its session. */
export const tellMeetings = (unit: UnitKey, now: string): SessionEvent => ({
  subject: 'session',
  at: now,
  by: leadOf(unit),
  unit,
  session: { unit, notes: [], actions: [] },
  on: todayOf(now).toString(),
  doing: 'bind',
})

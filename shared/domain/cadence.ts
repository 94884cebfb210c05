import { addDays, dayIn, daysBetween, earlier, later } from './calendar-day.ts'
import { isSettled, lastReading } from './readings.ts'
import type { KeyResultCase, Situation } from './situation.ts'

/** Days a check-in may be late before silence is shown. */
export const GRACE_DAYS = 3
/** A running cycle's first days, in which nobody is reproached for not having started. */
export const START_DAYS = 14

type Activated = Pick<KeyResultCase, 'objective'> & Situation

/** The day from which check-ins are expected: the cycle's first day, or the activation's where that is later. */
export function expectedFrom({ objective, cycle, settings }: Activated): string {
  const activatedAt = objective.activation?.at
  return activatedAt ? later(cycle.startsOn, dayIn(activatedAt, settings.timeZone)) : cycle.startsOn
}

/** After the cycle's last day nothing further is expected, so silence is judged as of that day. */
const asOf = ({ today, cycle }: Situation): string => earlier(today, cycle.endsOn)

/** The last day on which no check-in is no silence yet: the cycle's first days, or the cadence after activation. */
export function notStartedUntil(given: Activated): string {
  const { cycle, settings } = given
  const firstDays = addDays(cycle.startsOn, START_DAYS - 1)
  return later(firstDays, addDays(expectedFrom(given), settings.cadenceDays + GRACE_DAYS))
}

/** No reading yet, and still early enough. */
export const isNotStarted = (given: KeyResultCase): boolean =>
  lastReading(given.keyResult.readings) === null && asOf(given) <= notStartedUntil(given)

/** A value given this shortly before a meeting is given for that meeting. */
const isForLater = (meeting: string, on: string): boolean => daysBetween(on, meeting) > GRACE_DAYS

/**
 * When a check-in follows one on a day: one cadence later, or in the next meeting where the unit's check-ins are in
 * the calendar, so that the due day moves with the meeting.
 */
function nextAfter(on: string, { meetings = [], settings }: Situation): string {
  return meetings.find((meeting) => isForLater(meeting, on)) ?? addDays(on, settings.cadenceDays)
}

/** The first one is due in the first meeting after check-ins are expected, else one cadence later. */
const firstDue = (given: Activated): string =>
  given.meetings?.find((meeting) => meeting > expectedFrom(given)) ??
  addDays(expectedFrom(given), given.settings.cadenceDays)

/** Silence: no check-in within the cadence plus three days. What is settled for good needs no further one. */
export function isStale(given: KeyResultCase): boolean {
  const { keyResult } = given
  if (isSettled(keyResult.metric, keyResult.readings) || isNotStarted(given)) return false
  const last = lastReading(keyResult.readings)
  return !last || daysBetween(nextAfter(last.on, given), asOf(given)) > GRACE_DAYS
}

/** Whether anybody waits for a value: the objective is active, the cycle runs, and the metric is not settled. */
export const expectsCheckIns = ({ objective, keyResult, cycle, today }: KeyResultCase): boolean =>
  objective.state === 'active' &&
  objective.archivedAt === null &&
  keyResult.archivedAt === null &&
  (cycle.state === 'running' || (cycle.state === 'planning' && today >= cycle.startsOn)) &&
  !isSettled(keyResult.metric, keyResult.readings)

/**
 * The day the next check-in is due, null when none is expected: one cadence after the last one (or after check-ins
 * began to be expected), or in the unit's next check-in meeting; at the latest on the cycle's last day, so that every key result has a final value.
 */
export function dueOn(given: KeyResultCase): string | null {
  if (!expectsCheckIns(given)) return null
  const { cycle, keyResult } = given
  const last = lastReading(keyResult.readings)
  if (last && last.on >= cycle.endsOn) return null
  return earlier(last ? nextAfter(last.on, given) : firstDue(given), cycle.endsOn)
}

/** Checked in within the cadence: the next check-in is not due yet, or none will follow. */
export function isCheckedIn(given: KeyResultCase): boolean {
  const due = dueOn(given)
  return lastReading(given.keyResult.readings) !== null && (due === null || due > given.today)
}

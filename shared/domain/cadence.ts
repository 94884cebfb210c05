import { addDays, dayIn, daysBetween, earlier, later } from './calendar-day.ts'
import { figuresOf } from './key-result-figures.ts'
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
  figuresOf(given.keyResult).on === null && asOf(given) <= notStartedUntil(given)

/** A value given this shortly before a meeting is given for that meeting. */
const isForLater = (meeting: string, on: string): boolean => daysBetween(on, meeting) > GRACE_DAYS

/**
 * When a check-in follows one on a day: one cadence later, or in the next meeting where the unit's check-ins are in
 * the calendar, so that the due day moves with the meeting.
 */
const nextAfter = (on: string, { meetings = [], settings }: Situation): string =>
  meetings.find((meeting) => isForLater(meeting, on)) ?? addDays(on, settings.cadenceDays)

/** The same as a question, without working out the day: an organisation asks it of every key result. */
const isNextBefore = (day: string, on: string, { meetings = [], settings }: Situation): boolean => {
  const meeting = meetings.find((each) => isForLater(each, on))
  return meeting === undefined ? on < addDays(day, -settings.cadenceDays) : meeting < day
}

/** The first one is due in the first meeting after check-ins are expected, else one cadence later. */
const firstDue = (given: Activated): string =>
  given.meetings?.find((meeting) => meeting > expectedFrom(given)) ??
  addDays(expectedFrom(given), given.settings.cadenceDays)

/** Silence: no check-in within the cadence plus three days. What is settled for good needs no further one. */
export function isStale(given: KeyResultCase): boolean {
  const { on, isSettled } = figuresOf(given.keyResult)
  if (isSettled || isNotStarted(given)) return false
  return on === null || isNextBefore(addDays(asOf(given), -GRACE_DAYS), on, given)
}

/** Whether anybody waits for a value: the objective is active, the cycle runs, and the metric is not settled. */
export const expectsCheckIns = ({ objective, keyResult, cycle, today }: KeyResultCase): boolean =>
  objective.state === 'active' &&
  objective.archivedAt === null &&
  keyResult.archivedAt === null &&
  (cycle.state === 'running' || (cycle.state === 'planning' && today >= cycle.startsOn)) &&
  !figuresOf(keyResult).isSettled

/**
 * The day the next check-in is due, null when none is expected: one cadence after the last one (or after check-ins
 * began to be expected), or in the unit's next check-in meeting; at the latest on the cycle's last day, so that every key result has a final value.
 */
export function dueOn(given: KeyResultCase): string | null {
  if (!expectsCheckIns(given)) return null
  const { cycle, keyResult } = given
  const { on } = figuresOf(keyResult)
  if (on === null) return earlier(firstDue(given), cycle.endsOn)
  return on >= cycle.endsOn ? null : earlier(nextAfter(on, given), cycle.endsOn)
}

/** Checked in within the cadence: the next check-in is not due yet, or none will follow. */
export function isCheckedIn(given: KeyResultCase): boolean {
  const { cycle, today } = given
  const { on } = figuresOf(given.keyResult)
  if (on === null) return false
  if (on >= cycle.endsOn || !expectsCheckIns(given)) return true
  return today < cycle.endsOn && !isNextBefore(addDays(today, 1), on, given)
}

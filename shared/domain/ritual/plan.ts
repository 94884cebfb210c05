import { addDays, daysBetween, earlier, later } from '#shared/domain/calendar-day.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { choiceOf } from './defaults.ts'
import {
  type Holiday,
  type PlannedMeeting,
  type PlannedSession,
  RITUALS,
  type Ritual,
  type RitualChoice,
  type RitualPlan,
} from './ritual.ts'
import { instantsOf, laterOnTheDay } from './wall-clock.ts'
import {
  type Holidays,
  holidaysByDay,
  lastWeekday,
  nearestWorkingDay,
  nextWeekday,
  weekdayInWeekOf,
  workingDaysBefore,
} from './working-days.ts'

export interface PlanBasis {
  readonly plan: RitualPlan
  readonly cycle: Pick<Cycle, 'startsOn' | 'endsOn'>
  /** From four weeks before the cycle to its end. */
  readonly holidays: readonly Holiday[]
}

interface Given extends Omit<PlanBasis, 'holidays'> {
  readonly holidays: Holidays
}

/** Simmoleit, Agile Vertriebsziele: the next cycle is prepared before the current one is over. */
export const PLANNING_WORKING_DAYS = 10
const WEEK = 7

interface Day {
  readonly on: string
  /** What the rule named before a holiday moved it. */
  readonly named: string
}

const asNamed = (on: string): Day => ({ on, named: on })

/** The rule's day, or a working day near it inside the same week and the cycle. */
const onWorkingDay = (
  named: string,
  { from, to }: { from: string; to: string },
  holidays: Holidays,
): Day => ({
  on: nearestWorkingDay(named, { from, to }, holidays),
  named,
})

const middleDay = ({ startsOn, endsOn }: Given['cycle']): string =>
  addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2))

const middleWeek = ({ plan, cycle, holidays }: Given): Day => {
  const middle = middleDay(cycle)
  const from = later(weekdayInWeekOf(middle, 1), cycle.startsOn)
  const to = earlier(weekdayInWeekOf(middle, WEEK), cycle.endsOn)
  return onWorkingDay(weekdayInWeekOf(middle, plan.weekday), { from, to }, holidays)
}

const lastWeek = ({ plan, cycle, holidays }: Given): Day => {
  const from = later(addDays(cycle.endsOn, 1 - WEEK), cycle.startsOn)
  return onWorkingDay(lastWeekday(cycle.endsOn, plan.weekday), { from, to: cycle.endsOn }, holidays)
}

const DAYS: Readonly<Record<Exclude<Ritual, 'weekly_check_in'>, (given: Given) => Day>> = {
  planning: ({ cycle, holidays }) =>
    asNamed(workingDaysBefore(cycle.startsOn, PLANNING_WORKING_DAYS, holidays)),
  mid_cycle_review: middleWeek,
  cycle_review: lastWeek,
  retrospective: lastWeek,
}

/** First days of the check-in's weeks inside the cycle. */
function checkInDays({ plan, cycle }: Given, { on }: RitualChoice): readonly string[] {
  const first = on ?? nextWeekday(cycle.startsOn, plan.weekday)
  const count = Math.max(0, Math.floor(daysBetween(first, cycle.endsOn) / WEEK) + 1)
  return Array.from({ length: count }, (_, week) => addDays(first, week * WEEK))
}

const session = (
  { plan, holidays }: Given,
  { ritual, minutes }: RitualChoice,
  { on, named, startsAt }: Day & { readonly startsAt: string },
): PlannedSession => {
  const holiday = holidays.get(on) ?? null
  return {
    ritual,
    on,
    startsAt,
    minutes,
    ...instantsOf({ on, startsAt, minutes, timeZone: plan.timeZone }),
    holiday,
    isSkipped: ritual === 'weekly_check_in' && holiday !== null && plan.skipsHolidays,
    movedFrom: on === named ? null : named,
  }
}

function series(given: Given, choice: RitualChoice): PlannedMeeting {
  const startsAt = choice.startsAt ?? given.plan.startsAt
  const sessions = checkInDays(given, choice).map((on) =>
    session(given, choice, { ...asNamed(on), startsAt }),
  )
  return { ritual: choice.ritual, isSeries: true, sessions }
}

const overlaps = (a: { start: string; end: string }, b: { start: string; end: string }): boolean =>
  a.start < b.end && b.start < a.end

/** Rituals of one day follow each other: a meeting begins where the one it would collide with ends. */
function single(given: Given, choice: RitualChoice, before: readonly PlannedMeeting[]): PlannedMeeting {
  const { ritual } = choice
  const rule = DAYS[ritual as Exclude<Ritual, 'weekly_check_in'>] // the series is planned above
  const day = choice.on === null ? rule(given) : asNamed(choice.on)
  const at = (startsAt: string) => session(given, choice, { ...day, startsAt })
  let found = at(choice.startsAt ?? given.plan.startsAt)
  if (choice.startsAt !== null) return { ritual, isSeries: false, sessions: [found] }
  for (const other of before.flatMap(({ sessions }) => sessions)) {
    if (other.isSkipped || other.on !== found.on || !overlaps(found, other)) continue
    const next = laterOnTheDay(other.startsAt, other.minutes)
    if (next !== null) found = at(next)
  }
  return { ritual, isSeries: false, sessions: [found] }
}

const add = (given: Given, before: readonly PlannedMeeting[], choice: RitualChoice): PlannedMeeting[] => {
  const meeting = choice.ritual === 'weekly_check_in' ? series(given, choice) : single(given, choice, before)
  return meeting.sessions.some(({ isSkipped }) => !isSkipped) ? [...before, meeting] : [...before]
}

/**
 * Every meeting of a unit's cycle, in the order of RITUALS. The weekly check-in is one series; a ritual that is
 * switched off, or for which the cycle leaves no day, is missing.
 */
export function planRituals({ holidays, ...basis }: PlanBasis): readonly PlannedMeeting[] {
  const given = { ...basis, holidays: holidaysByDay(holidays) }
  const chosen = RITUALS.map((ritual) => choiceOf(basis.plan, ritual)).filter(({ isOn }) => isOn)
  return chosen.reduce<readonly PlannedMeeting[]>((before, choice) => add(given, before, choice), [])
}

import { addDays } from '#shared/domain/calendar-day.ts'
import { dayNumber } from '#shared/domain/period.ts'
import type { Holiday } from './ritual.ts'

/** Public holidays by day. */
export type Holidays = ReadonlyMap<string, string>

export const holidaysByDay = (holidays: readonly Holiday[]): Holidays =>
  new Map(holidays.map(({ on, name }) => [on, name]))

const WEEK = 7
/** 1 January 1970 was a Thursday. */
const THURSDAY = 3
const SATURDAY = 6

/** ISO weekday of a calendar date: Monday is 1, Sunday is 7. */
export const weekdayOf = (on: string): number => ((((dayNumber(on) + THURSDAY) % WEEK) + WEEK) % WEEK) + 1

export const isWorkingDay = (on: string, holidays: Holidays): boolean =>
  weekdayOf(on) < SATURDAY && !holidays.has(on)

/** More holidays in a row than this are none. */
const FURTHEST = 400

/** The working day that lies `count` working days before a day, e.g. 10 working days before the cycle begins. */
export function workingDaysBefore(on: string, count: number, holidays: Holidays): string {
  let [day, left] = [on, count]
  for (let step = 0; left > 0 && step < FURTHEST; step++) {
    day = addDays(day, -1)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}

/** The first day of the weekday on or after a day. */
export const nextWeekday = (on: string, weekday: number): string =>
  addDays(on, (weekday - weekdayOf(on) + WEEK) % WEEK)

/** The last day of the weekday on or before a day. */
export const lastWeekday = (on: string, weekday: number): string =>
  addDays(on, -((weekdayOf(on) - weekday + WEEK) % WEEK))

/** That day in the week (Monday to Sunday) of another. */
export const weekdayInWeekOf = (on: string, weekday: number): string => addDays(on, weekday - weekdayOf(on))

/** The day itself when it is a working day, else the nearest one inside the bounds: later ones first. */
export function nearestWorkingDay(
  on: string,
  within: { readonly from: string; readonly to: string },
  holidays: Holidays,
): string {
  const later = Array.from({ length: WEEK }, (_, days) => addDays(on, days))
  const before = Array.from({ length: WEEK }, (_, days) => addDays(on, -days))
  const inside = [...later, ...before].filter((day) => within.from <= day && day <= within.to)
  return inside.find((day) => !holidays.has(day) && (weekdayOf(day) < SATURDAY || day === on)) ?? on
}

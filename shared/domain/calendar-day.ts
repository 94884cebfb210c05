import { Temporal } from 'temporal-polyfill'
import { dayNumber, dayOfNumber } from './period.ts'

/** Whole days from one ISO calendar date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

export const addDays = (on: string, days: number): string => dayOfNumber(dayNumber(on) + days)

export const addMonths = (on: string, months: number): string =>
  Temporal.PlainDate.from(on).add({ months }).toString()

/** The calendar day an instant falls on in a time zone. */
export const dayIn = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** ISO dates of the same length sort as text. */
export const earlier = (a: string, b: string): string => (a < b ? a : b)
export const later = (a: string, b: string): string => (a > b ? a : b)

export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

import { Temporal } from 'temporal-polyfill'

/** A time of day on a date in a zone, and how long it lasts. */
export interface WallTime {
  readonly on: string
  readonly startsAt: string
  readonly minutes: number
  readonly timeZone: string
}

/**
 * The instants of a meeting. A time that the change to summer time leaves out begins as much later; one that happens
 * twice is the first (RFC 5545, 3.3.5).
 */
export function instantsOf({ on, startsAt, minutes, timeZone }: WallTime): { start: string; end: string } {
  const start = Temporal.PlainDateTime.from(`${on}T${startsAt}`).toZonedDateTime(timeZone)
  return { start: start.toInstant().toString(), end: start.add({ minutes }).toInstant().toString() }
}

/** What a clock on the wall of a zone shows at an instant. */
export function wallTimeOf(instant: string, timeZone: string): { on: string; startsAt: string } {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  return {
    on: zoned.toPlainDate().toString(),
    startsAt: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/** Whole minutes from one instant to another. */
export const minutesBetween = (start: string, end: string): number =>
  Math.round(Temporal.Instant.from(end).since(Temporal.Instant.from(start)).total('minutes'))

const MINUTES_A_DAY = 24 * 60

const minuteOf = (startsAt: string): number => {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number)
  return hours * 60 + minutes
}

/** The time of day so many minutes later; null past midnight. */
export function laterOnTheDay(startsAt: string, minutes: number): string | null {
  const minute = minuteOf(startsAt) + minutes
  if (minute >= MINUTES_A_DAY) return null
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

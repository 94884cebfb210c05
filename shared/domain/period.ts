import type { Period } from './metric.ts'

const DAY_IN_MS = 86_400_000
/** 1 January 1970 was a Thursday; three days earlier a Monday began its week. */
const THURSDAY = 3

/** More days than a handful of years has: judging an organisation asks for the same few thousands of times. */
const REMEMBERED = 5000

const remembering = <K, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = compute(key)
    if (known.size >= REMEMBERED) known.clear()
    known.set(key, value)
    return value
  }
}

/**
 * Number of the calendar day since 1 January 1970. ECMAScript reads a date without a time as UTC, so this is
 * exact in every zone, and it keeps the date library out of the browser's bundle.
 */
export const dayNumber = remembering((on: string): number => Date.parse(on) / DAY_IN_MS)

/** The other way round. */
export const dayOfNumber = remembering((day: number): string =>
  new Date(day * DAY_IN_MS).toISOString().replace(/T.*/, ''),
)

/** Names the calendar period a day lies in: the week from Monday to Sunday, or the calendar month. */
export const periodOf = (on: string, period: Period): string =>
  period === 'month' ? on.slice(0, 7) : `w${Math.floor((dayNumber(on) + THURSDAY) / 7)}`

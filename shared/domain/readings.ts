import type { Metric, Reading } from './metric.ts'
import { dayNumber, periodOf } from './period.ts'

/** As they are kept: most lists need no work, and they are read for every number there is. */
const isByDay = (readings: readonly Reading[]): boolean =>
  readings.length < 2 ||
  readings.every(({ on }, index) => index === 0 || (readings[index - 1]?.on ?? '') < on)

/** Oldest first; of several readings of one day the last one given counts. */
export function byDay(readings: readonly Reading[]): readonly Reading[] {
  if (isByDay(readings)) return readings
  const days = new Map(readings.map((reading) => [reading.on, reading]))
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
}

export const firstReading = (readings: readonly Reading[]): Reading | null => byDay(readings)[0] ?? null
export const lastReading = (readings: readonly Reading[]): Reading | null => byDay(readings).at(-1) ?? null

/** The last reading of every reported calendar period, oldest first. */
export function lastPerPeriod(readings: readonly Reading[], period: 'week' | 'month'): readonly Reading[] {
  return [...new Map(byDay(readings).map((reading) => [periodOf(reading.on, period), reading])).values()]
}

export const spanInDays = (readings: readonly Reading[]): number => {
  const [first, last] = [firstReading(readings), lastReading(readings)]
  return first && last ? dayNumber(last.on) - dayNumber(first.on) : 0
}

/** A milestone that is done, or the highest stage: nothing further can be reported. */
export const isSettled = (metric: Metric, readings: readonly Reading[]): boolean =>
  (metric.kind === 'yes_no' || metric.kind === 'stages') && lastReading(readings)?.value === 1

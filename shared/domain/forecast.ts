import { addDays } from './calendar-day.ts'
import type { Cycle } from './cycle.ts'
import type { BoundedMetric, Metric, RateMetric, Reading } from './metric.ts'
import { isChange, isPeriodic } from './metric-kinds.ts'
import { dayNumber, periodOf } from './period.ts'
import { keyResultProgress, periodProgress } from './progress.ts'
import { byDay, lastPerPeriod, spanInDays } from './readings.ts'

export interface Forecast {
  /** Projected measured value at the cycle's end, with the quartiles of the slopes as its range. */
  readonly value: number
  readonly low: number
  readonly high: number
  /** Projected progress, unclamped. */
  readonly progress: number
}

export const MIN_CHECK_INS = 3
export const MIN_SPAN_DAYS = 7
/** The latest 60 readings decide: 1,770 pairs at most. */
const MAX_POINTS = 60

interface Point {
  readonly x: number
  readonly y: number
}
type Line = (x: number) => number

/** Quantile of sorted numbers, linear between neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return low + (high - low) * (place - Math.floor(place))
}

const ascending = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b)
const median = (numbers: readonly number[]): number => quantile(ascending(numbers), 0.5)

const slopes = (points: readonly Point[]): readonly number[] =>
  points.flatMap((a, index) => points.slice(index + 1).map((b) => (b.y - a.y) / (b.x - a.x)))

const through = (points: readonly Point[], slope: number): Line => {
  const intercept = median(points.map(({ x, y }) => y - slope * x))
  return (x) => intercept + slope * x
}

/** Theil–Sen: the median of all pairwise slopes through the median intercept; one wild value does not bend it. */
export function theilSen(points: readonly Point[]): { line: Line; low: Line; high: Line } {
  const sorted = ascending(slopes(points))
  const at = (share: number) => through(points, quantile(sorted, share))
  return { line: at(0.5), low: at(0.25), high: at(0.75) }
}

/** One day per calendar period that has not been reported yet: its last day inside the cycle. */
function openPeriods(metric: RateMetric | BoundedMetric, lastOn: string, endsOn: string): readonly string[] {
  const ends = new Map<string, string>()
  for (let day = lastOn; day <= endsOn; day = addDays(day, 1)) ends.set(periodOf(day, metric.period), day)
  ends.delete(periodOf(lastOn, metric.period))
  return [...ends.values()]
}

/** Reported periods as they were, open ones as the line says. */
function periodsAtEnd(metric: RateMetric | BoundedMetric, readings: readonly Reading[], end: End): number {
  const reported = lastPerPeriod(readings, metric.period)
  const lastOn = reported.at(-1)?.on ?? end.on
  const open = openPeriods(metric, lastOn, end.on).map((day) => end.line(dayNumber(day) - end.origin))
  const shares = [...reported.map(({ value }) => value), ...open].map((value) =>
    periodProgress(metric, value),
  )
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

interface End {
  readonly on: string
  readonly line: Line
  /** Day number of x = 0, so that the arithmetic stays near zero. */
  readonly origin: number
}

function progressAtEnd(metric: Metric, readings: readonly Reading[], end: End): number | null {
  if (isPeriodic(metric)) return periodsAtEnd(metric, readings, end)
  const value = end.line(dayNumber(end.on) - end.origin)
  return keyResultProgress(metric, [...readings, { on: end.on, value, confidence: 0 }])
}

const isForecastable = (readings: readonly Reading[]): boolean =>
  readings.length >= MIN_CHECK_INS && spanInDays(readings) >= MIN_SPAN_DAYS

/**
 * Where the key result lands if things go on as they have: at least 3 check-ins over at least 7 days.
 * Rates and bounds: the line runs through the last value of each period, `value` is what the last period would
 * bring, and `progress` fills the periods still open from the line. Milestones and stages have no line.
 */
export function forecast(
  metric: Metric,
  readings: readonly Reading[],
  { endsOn }: Pick<Cycle, 'endsOn'>,
): Forecast | null {
  if (!isChange(metric) && !isPeriodic(metric)) return null
  const days = byDay(readings).filter(({ on }) => on <= endsOn)
  const points = isPeriodic(metric) ? lastPerPeriod(days, metric.period) : days
  const [first] = days
  if (!first || !isForecastable(days) || points.length < 2) return null
  const origin = dayNumber(first.on)
  const { line, low, high } = theilSen(
    points.slice(-MAX_POINTS).map(({ on, value }) => ({ x: dayNumber(on) - origin, y: value })),
  )
  const progress = progressAtEnd(metric, days, { on: endsOn, line, origin })
  const x = dayNumber(endsOn) - origin
  return progress === null ? null : { value: line(x), low: low(x), high: high(x), progress }
}

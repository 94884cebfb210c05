import { isInside } from './bounds.ts'
import type { BoundedMetric, ChangeMetric, Metric, RateMetric, Reading } from './metric.ts'
import { isChange } from './metric-kinds.ts'
import type { Objective } from './objective.ts'
import { firstReading, lastPerPeriod, lastReading } from './readings.ts'

/** Values carry at most six decimals: closer together than this they are the same value. */
const SAME = 1e-9
export const isSameValue = (a: number, b: number): boolean => Math.abs(a - b) < SAME

/** Progress as it enters a mean, 0..1. */
export const clampProgress = (progress: number): number => Math.min(1, Math.max(0, progress))

/** Share of the way from baseline to target, unclamped; adding 0 turns -0 into 0. */
const way = (value: number, baseline: number, target: number): number =>
  (value - baseline) / (target - baseline) + 0

/** The stored baseline, else the first reading; null while the baseline is still to be found. */
export const effectiveBaseline = (metric: ChangeMetric, readings: readonly Reading[]): number | null =>
  metric.baseline ?? firstReading(readings)?.value ?? null

/** The baseline is to be found by the first check-in. */
export const needsBaseline = (metric: Metric, readings: readonly Reading[]): boolean =>
  isChange(metric) && effectiveBaseline(metric, readings) === null

/**
 * A baseline found by the first check-in may already lie at the target or beyond it. Then there is no way to
 * measure, only whether the target is kept: 1 or 0.
 */
function changeProgress(metric: ChangeMetric, readings: readonly Reading[]): number | null {
  const baseline = effectiveBaseline(metric, readings)
  const value = lastReading(readings)?.value
  if (baseline === null || value === undefined) return null
  const sign = metric.kind === 'increase' ? 1 : -1
  const distance = sign * (metric.target - baseline)
  if (distance >= SAME) return way(value, baseline, metric.target)
  return sign * (value - metric.target) >= 0 ? 1 : 0
}

/** What one period contributes, 0..1: the clamped way of a rate, or whether a bound was kept. */
export const periodProgress = (metric: RateMetric | BoundedMetric, value: number): number =>
  metric.kind === 'rate'
    ? clampProgress(way(value, metric.baseline, metric.target))
    : Number(isInside(metric, value))

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const periodsProgress = (metric: RateMetric | BoundedMetric, readings: readonly Reading[]): number | null =>
  mean(lastPerPeriod(readings, metric.period).map(({ value }) => periodProgress(metric, value)))

/**
 * Progress of one key result, unclamped (1.24 is shown as 124 %); null while there is no value.
 * - increase, decrease: way from baseline to target. With an unknown baseline the first reading is the baseline,
 *   so that progress is 0 then.
 * - rate, floor, ceiling, band: mean over reported calendar periods; the last value of a period counts.
 * - yes_no, stages: the last reading itself.
 */
export function keyResultProgress(metric: Metric, readings: readonly Reading[]): number | null {
  switch (metric.kind) {
    case 'increase':
    case 'decrease':
      return changeProgress(metric, readings)
    case 'yes_no':
    case 'stages':
      return lastReading(readings)?.value ?? null
    default:
      return periodsProgress(metric, readings)
  }
}

export interface Term {
  readonly value: number | null
  readonly weight: number
}

/** Mean weighted by weight; terms without a value or with weight 0 are left out, null when none is left. */
export function weightedMean(terms: readonly Term[]): number | null {
  let total = 0
  for (const { value, weight } of terms) if (value !== null && weight > 0) total += weight
  if (total === 0) return null
  let mean = 0
  for (const { value, weight } of terms) if (value !== null && weight > 0) mean += value * (weight / total)
  return mean
}

/** Objectives that say how a unit stands: being pursued or graded, and not archived. */
export const countsForUnit = ({ state, archivedAt }: Pick<Objective, 'state' | 'archivedAt'>): boolean =>
  archivedAt === null && (state === 'active' || state === 'closed')

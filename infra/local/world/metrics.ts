import type { Metric, MetricUnit } from '#shared/domain/metric.ts'

/** Short forms in which the story writes its metrics; bounds are inclusive unless said otherwise. */
export const number: MetricUnit = { type: 'number' }
export const percent: MetricUnit = { type: 'percent' }
export const euro: MetricUnit = { type: 'currency', currency: 'EUR' }
export const minutes: MetricUnit = { type: 'duration', unit: 'minutes' }
export const hours: MetricUnit = { type: 'duration', unit: 'hours' }
export const days: MetricUnit = { type: 'duration', unit: 'days' }
export const weeks: MetricUnit = { type: 'duration', unit: 'weeks' }
export const seconds: MetricUnit = { type: 'duration', unit: 'seconds' }
export const own = (label: string): MetricUnit => ({ type: 'custom', label })

type Period = 'week' | 'month'

/** A null baseline is found by the first check-in. */
export const increase = (
  baseline: number | null,
  target: number,
  unit: MetricUnit,
  decimals = 0,
): Metric => ({
  kind: 'increase',
  baseline,
  target,
  unit,
  decimals,
})

export const decrease = (
  baseline: number | null,
  target: number,
  unit: MetricUnit,
  decimals = 0,
): Metric => ({
  kind: 'decrease',
  baseline,
  target,
  unit,
  decimals,
})

export const rate = (
  period: Period,
  baseline: number,
  target: number,
  unit: MetricUnit,
  decimals = 0,
): Metric => ({ kind: 'rate', baseline, target, period, unit, decimals })

export const floor = (period: Period, min: number, unit: MetricUnit, decimals = 0): Metric => ({
  kind: 'floor',
  min: { value: min, inclusive: true },
  period,
  unit,
  decimals,
})

export const ceiling = (period: Period, max: number, unit: MetricUnit, decimals = 0): Metric => ({
  kind: 'ceiling',
  max: { value: max, inclusive: true },
  period,
  unit,
  decimals,
})

/** "Below", where the bound itself no longer counts. */
export const below = (period: Period, max: number, unit: MetricUnit, decimals = 0): Metric => ({
  kind: 'ceiling',
  max: { value: max, inclusive: false },
  period,
  unit,
  decimals,
})

export const band = (period: Period, min: number, max: number, unit: MetricUnit, decimals = 0): Metric => ({
  kind: 'band',
  min: { value: min, inclusive: true },
  max: { value: max, inclusive: true },
  period,
  unit,
  decimals,
})

export const yesNo: Metric = { kind: 'yes_no' }

/** Worded stages worth 0.3, 0.7 and 1. */
export const stages = (commit: string, target: string, stretch: string): Metric => ({
  kind: 'stages',
  commit,
  target,
  stretch,
})

/** One metric model for every key result: what is measured, in which unit, and what counts as reached. */

export type DurationUnit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months'

export type MetricUnit =
  | { readonly type: 'number' }
  | { readonly type: 'percent' }
  /** ISO 4217 code, e.g. "EUR". */
  | { readonly type: 'currency'; readonly currency: string }
  | { readonly type: 'duration'; readonly unit: DurationUnit }
  /** The team's own word, e.g. "Interviews". */
  | { readonly type: 'custom'; readonly label: string }

export type Period = 'week' | 'month'

interface Measured {
  readonly unit: MetricUnit
  /** Digits after the decimal separator when the value is shown, 0 to 6. */
  readonly decimals: number
}

/** Moves from a baseline to a target; a null baseline is set by the first check-in. */
export interface ChangeMetric extends Measured {
  readonly kind: 'increase' | 'decrease'
  readonly baseline: number | null
  readonly target: number
}

/** One value per period, e.g. "200 leads a month". */
export interface RateMetric extends Measured {
  readonly kind: 'rate'
  readonly baseline: number
  readonly target: number
  readonly period: Period
}

export interface Bound {
  readonly value: number
  /** Whether the bound itself still counts ("within 7 days": yes). */
  readonly inclusive: boolean
}

export interface FloorMetric extends Measured {
  readonly kind: 'floor'
  readonly min: Bound
  readonly period: Period
}

export interface CeilingMetric extends Measured {
  readonly kind: 'ceiling'
  readonly max: Bound
  readonly period: Period
}

export interface BandMetric extends Measured {
  readonly kind: 'band'
  readonly min: Bound
  readonly max: Bound
  readonly period: Period
}

/** A milestone; readings are 0 (no) or 1 (yes). */
export interface YesNoMetric {
  readonly kind: 'yes_no'
}

/** Worded stages; readings are 0 (none yet) or the value of the stage reached: 0.3, 0.7 or 1. */
export interface StagesMetric {
  readonly kind: 'stages'
  readonly commit: string
  readonly target: string
  readonly stretch: string
}

export type BoundedMetric = FloorMetric | CeilingMetric | BandMetric
export type Metric = ChangeMetric | RateMetric | BoundedMetric | YesNoMetric | StagesMetric
export type MetricKind = Metric['kind']

/** One measured value, as kept inside the objective: at most one per key result and day (the last one counts). */
export interface Reading {
  /** ISO calendar date in the organisation's time zone. */
  readonly on: string
  readonly value: number
  /** 0 to 10: how sure the team is that it will be reached. */
  readonly confidence: number
}

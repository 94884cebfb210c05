import type { BoundedMetric, ChangeMetric, Metric, RateMetric } from './metric.ts'

/** Moves from a baseline to a target. */
export const isChange = (metric: Metric): metric is ChangeMetric =>
  metric.kind === 'increase' || metric.kind === 'decrease'

/** Stays on one side of a bound, or between two. */
export const isBounded = (metric: Metric): metric is BoundedMetric =>
  metric.kind === 'floor' || metric.kind === 'ceiling' || metric.kind === 'band'

/** Reported once per week or month. */
export const isPeriodic = (metric: Metric): metric is RateMetric | BoundedMetric =>
  metric.kind === 'rate' || isBounded(metric)

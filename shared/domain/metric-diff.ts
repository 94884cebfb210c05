import { diff } from './diff.ts'
import type { FieldChange } from './history.ts'
import type { Metric } from './metric.ts'

/** Every field some kind of metric has; histories name them "metric.target". */
export const METRIC_FIELDS = [
  'kind',
  'baseline',
  'target',
  'period',
  'min',
  'max',
  'commit',
  'stretch',
  'unit',
  'decimals',
] as const
type MetricFields = Partial<Record<(typeof METRIC_FIELDS)[number], unknown>>

/** What differs between two metrics, field by field ("metric.target"). */
export const diffMetric = (before: Metric | null, after: Metric): FieldChange[] =>
  diff<MetricFields>(before ?? {}, after, METRIC_FIELDS).map((change) => ({
    ...change,
    field: `metric.${change.field}`,
  }))

/** Decimals are presentation; every other part of the metric says what was promised. */
export const isPromiseChanged = (before: Metric, after: Metric): boolean =>
  diffMetric(before, after).some(({ field }) => field !== 'metric.decimals')

import type { Metric } from '#shared/domain/metric.ts'

/** What a sentence says of a metric; start, period and decimals are often left to the editor. */
const saidOf = (metric: Metric): unknown => {
  switch (metric.kind) {
    case 'increase':
    case 'decrease':
    case 'rate':
      return [metric.kind, metric.unit, metric.target]
    case 'floor':
      return [metric.kind, metric.unit, metric.min]
    case 'ceiling':
      return [metric.kind, metric.unit, metric.max]
    case 'band':
      return [metric.kind, metric.unit, metric.min, metric.max]
    default:
      return [metric.kind]
  }
}

const startOf = (metric: Metric): number | null => ('baseline' in metric ? metric.baseline : null)

/** Whether a metric agrees with what was read from a sentence; a start that the sentence does not name may be any. */
export const saysTheSame = (metric: Metric, read: Metric): boolean =>
  JSON.stringify(saidOf(metric)) === JSON.stringify(saidOf(read)) &&
  (!startOf(read) || startOf(read) === startOf(metric))

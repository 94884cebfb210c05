import type { Bound, Metric, MetricUnit } from '#shared/domain/metric.ts'

const presentMetricUnit = (unit: MetricUnit): MetricUnit => {
  switch (unit.type) {
    case 'currency':
      return { type: unit.type, currency: unit.currency }
    case 'duration':
      return { type: unit.type, unit: unit.unit }
    case 'custom':
      return { type: unit.type, label: unit.label }
    default:
      return { type: unit.type }
  }
}

const presentBound = ({ value, inclusive }: Bound): Bound => ({ value, inclusive })

export const presentMetric = (metric: Metric): Metric => {
  if (metric.kind === 'yes_no') return { kind: metric.kind }
  if (metric.kind === 'stages')
    return { kind: metric.kind, commit: metric.commit, target: metric.target, stretch: metric.stretch }
  const measured = { unit: presentMetricUnit(metric.unit), decimals: metric.decimals }
  switch (metric.kind) {
    case 'rate':
      return {
        kind: metric.kind,
        baseline: metric.baseline,
        target: metric.target,
        period: metric.period,
        ...measured,
      }
    case 'floor':
      return { kind: metric.kind, min: presentBound(metric.min), period: metric.period, ...measured }
    case 'ceiling':
      return { kind: metric.kind, max: presentBound(metric.max), period: metric.period, ...measured }
    case 'band':
      return {
        kind: metric.kind,
        min: presentBound(metric.min),
        max: presentBound(metric.max),
        period: metric.period,
        ...measured,
      }
    default:
      return { kind: metric.kind, baseline: metric.baseline, target: metric.target, ...measured }
  }
}

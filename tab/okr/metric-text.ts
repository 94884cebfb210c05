import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import type { Bound, Metric, MetricUnit } from '#shared/domain/metric.ts'
import { formatMeasured, formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

type Measured = Exclude<Metric, { kind: 'yes_no' } | { kind: 'stages' }>

export const isMeasured = (metric: Metric): metric is Measured =>
  metric.kind !== 'yes_no' && metric.kind !== 'stages'

export const measured = (value: number, { unit, decimals }: { unit: MetricUnit; decimals: number }) =>
  formatMeasured(value, unit, decimals)

/** Only the figure: its unit stands beside it. */
const figure = (value: number, metric: Measured) => formatNumber(value, Math.max(metric.decimals, 0))

const lower = ({ value, inclusive }: Bound, metric: Measured) =>
  t(inclusive ? 'word.atLeast' : 'word.moreThan', { value: measured(value, metric) })
const upper = ({ value, inclusive }: Bound, metric: Measured) =>
  t(inclusive ? 'word.atMost' : 'word.lessThan', { value: measured(value, metric) })

/** What counts as reached: "100 Teilnehmende", "höchstens 7 Tage", "200 pro Monat". */
export const targetText = (metric: Metric): string => {
  switch (metric.kind) {
    case 'increase':
    case 'decrease':
      return measured(metric.target, metric)
    case 'rate':
      return `${measured(metric.target, metric)} ${t(metric.period === 'week' ? 'word.perWeek' : 'word.perMonth')}`
    case 'floor':
      return lower(metric.min, metric)
    case 'ceiling':
      return upper(metric.max, metric)
    case 'band':
      return t('word.between', {
        min: figure(metric.min.value, metric),
        max: measured(metric.max.value, metric),
      })
    case 'yes_no':
      return t('word.yes')
    case 'stages':
      return metric.stretch
  }
}

export const stageText = (metric: Extract<Metric, { kind: 'stages' }>, value: number): string => {
  if (value >= 1) return metric.stretch
  if (value >= 0.7) return metric.target
  return value >= 0.3 ? metric.commit : t('word.stageNone')
}

/** A reported value in words: "64", "25 %", "ja", the stage's own words. */
export const valueText = (metric: Metric, value: number): string => {
  if (metric.kind === 'yes_no') return t(value >= 1 ? 'word.yes' : 'word.no')
  if (metric.kind === 'stages') return stageText(metric, value)
  return metric.unit.type === 'custom' ? figure(value, metric) : measured(value, metric)
}

/** The whole metric in one line: "64 → 100 Teilnehmende". */
export const metricText = (metric: Metric): string => {
  if (metric.kind === 'yes_no') return `${t('word.no')} → ${t('word.yes')}`
  if (metric.kind === 'stages') return [metric.commit, metric.target, metric.stretch].join(' → ')
  if (metric.kind !== 'increase' && metric.kind !== 'decrease' && metric.kind !== 'rate')
    return targetText(metric)
  return `${metric.baseline === null ? '?' : figure(metric.baseline, metric)} → ${targetText(metric)}`
}

/** What the hero of a row is measured against, short: "/ 100 Teilnehmende", "≤ 7 Tage", "/ 200 pro Monat". */
const against = (metric: Measured): string => {
  switch (metric.kind) {
    case 'floor':
      return `${metric.min.inclusive ? '≥' : '>'} ${short(metric.min.value, metric)}`
    case 'ceiling':
      return `${metric.max.inclusive ? '≤' : '<'} ${short(metric.max.value, metric)}`
    case 'band':
      return `${figure(metric.min.value, metric)}–${short(metric.max.value, metric)}`
    case 'rate':
      return `/ ${short(metric.target, metric)} ${t(metric.period === 'week' ? 'word.perWeek' : 'word.perMonth')}`
    default:
      return `/ ${short(metric.target, metric)}`
  }
}

/** With its unit, and with no more decimals than it has. */
const short = (value: number, { unit, decimals }: Measured): string =>
  formatMeasured(value, unit, Number.isInteger(value) ? 0 : decimals)

/** The number that is the hero of a row and, small beside it, what it is measured against with the unit. */
export const standOf = ({ metric, value }: Pick<KeyResultView, 'metric' | 'value'>) => {
  if (!isMeasured(metric))
    return { now: value === null ? t('common.none') : valueText(metric, value), of: '' }
  return { now: value === null ? t('common.none') : figure(value, metric), of: against(metric) }
}

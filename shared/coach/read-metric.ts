import type { Bound, Metric, MetricUnit, Period } from '../domain/metric.ts'
import { checkMetric } from '../domain/validity.ts'
import { keyResultLabels } from './classify.ts'
import type { Language } from './language.ts'
import type { Quantity } from './quantities/types.ts'
import { type Reading, read } from './reading.ts'
import { relativeWay, type Way } from './relative-metric.ts'
import { polarity } from './signals/polarity.ts'
import { isRhythm } from './signals/rhythm.ts'

const DURATIONS = new Set(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months'])
const MAX_DECIMALS = 6
/** The longest unit in a team's own words that a metric takes. */
const LABEL_MAX = 60

/**
 * Fills the metric of a key result from its sentence ("Wir steigern die Konversionsrate von 18 auf 25 Prozent" →
 * increase, 18, 25, percent). A milestone becomes yes_no; null when the text gives nothing to measure.
 */
export function readMetric(text: string, language: Language): Metric | null {
  const reading = read(text, language, 'key_result')
  const labels = keyResultLabels(reading)
  if (!labels.measurable || reading.target === null)
    return labels.is_task_or_milestone ? { kind: 'yes_no' } : null
  return sound(metricOf(reading, reading.target, labels.direction))
}

/** A start that does not fit its target was misread or is a slip: better to ask for it than to refuse the text. */
function sound(metric: Metric): Metric | null {
  if (checkMetric(metric).ok) return metric
  const isChange = metric.kind === 'increase' || metric.kind === 'decrease'
  const asked = isChange ? { ...metric, baseline: null } : null
  return asked !== null && checkMetric(asked).ok ? asked : null
}

function metricOf(reading: Reading, target: Quantity, direction: string): Metric {
  const measured = { unit: unitOf(target), decimals: decimalsOf(reading, target) }
  const period = periodOf(reading)
  if (direction === 'maintain') return bounded(reading, target, measured, period ?? 'week')
  const way = relativeWay(reading, target, direction === 'decrease')
  if (way !== null) return changeOf(way, { reading, target })
  const baseline = reading.baseline?.value ?? null
  if (direction === 'decrease') return { kind: 'decrease', baseline, target: target.value, ...measured }
  if (period !== null && isRate(target))
    return { kind: 'rate', baseline: baseline ?? 0, target: target.value, period, ...measured }
  return {
    kind: 'increase',
    baseline: baseline ?? countedFrom(target, direction),
    target: target.value,
    ...measured,
  }
}

/** With a start in another unit than the change ("um 20 %, heute 500 Leads") the value is measured like its start. */
function changeOf({ from, to }: Way, { reading, target }: { reading: Reading; target: Quantity }): Metric {
  const kind = from !== null && to < from ? 'decrease' : 'increase'
  const decimalsHere = Math.max(decimals(to), decimals(from ?? 0))
  return { kind, baseline: from, target: to, unit: unitOfChange(reading, target), decimals: decimalsHere }
}

function unitOfChange({ tokens, baseline }: Reading, target: Quantity): MetricUnit {
  if (baseline === null) return unitOf(target)
  const isShare = tokens
    .slice(baseline.start, baseline.end)
    .some((token) => /^(?:%|prozent|percent)$/.test(token.low))
  const isBare = target.kind === 'percent' && baseline.kind === 'percent' && !isShare
  return isBare ? { type: 'number' } : unitOf(baseline)
}

/** Counting starts at nothing; the start of a share or a score is unknown. */
function countedFrom(target: Quantity, direction: string): number | null {
  return direction === 'achieve' && (target.kind === 'count' || target.kind === 'money') ? 0 : null
}

function isRate(target: Quantity): boolean {
  return target.kind === 'count' || target.kind === 'money'
}

type Measured = { readonly unit: MetricUnit; readonly decimals: number }

function bounded(reading: Reading, target: Quantity, measured: Measured, period: Period): Metric {
  const bound: Bound = { value: target.value, inclusive: !target.strict }
  if (target.upper !== null) {
    return { kind: 'band', min: bound, max: { value: target.upper, inclusive: true }, period, ...measured }
  }
  const isLimit = target.bound === 'max' || target.value === 0 || isHeldDown(reading, target)
  if (isLimit) return { kind: 'ceiling', max: bound, period, ...measured }
  return isRhythm(reading) && isRate(target) && target.bound === null
    ? { kind: 'rate', baseline: 0, target: target.value, period, ...measured }
    : { kind: 'floor', min: bound, period, ...measured }
}

/** "Absences at a steady 4 %": of what nobody wants, what is held is the most. */
function isHeldDown(reading: Reading, { bound }: Quantity): boolean {
  return bound === null && !isRhythm(reading) && polarity(reading) === 'bad'
}

function unitOf(target: Quantity): MetricUnit {
  if (target.kind === 'percent') return { type: 'percent' }
  if (target.kind === 'money' && target.unit !== null) return { type: 'currency', currency: target.unit }
  if (target.kind === 'duration' && DURATIONS.has(target.unit ?? '')) {
    // The set holds exactly the names of DurationUnit.
    return { type: 'duration', unit: target.unit as 'seconds' }
  }
  if (target.kind === 'points' || target.unit === null) return { type: 'number' }
  return { type: 'custom', label: target.unit.slice(0, LABEL_MAX).trim() }
}

/** As many decimals as either end was written with. */
function decimalsOf(reading: Reading, target: Quantity): number {
  return Math.max(decimals(target.value), decimals(reading.baseline?.value ?? 0))
}

function decimals(value: number): number {
  const text = value.toFixed(MAX_DECIMALS).replace(/0+$/, '')
  return text.length - text.indexOf('.') - 1
}

function periodOf(reading: Reading): Period | null {
  if (!isRhythm(reading)) return null
  return reading.tokens.some((token) =>
    /^(?:monat|monatlich|monatliche|monatlichen|month|monthly)$/.test(token.low),
  )
    ? 'month'
    : 'week'
}

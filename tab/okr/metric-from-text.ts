import { classifyKeyResult, type KeyResultLabels } from '#shared/coach/classify.ts'
import type { Metric, MetricUnit } from '#shared/domain/metric.ts'
import { language } from '#tab/text/text.ts'

const DURATIONS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months'] as const
type Duration = (typeof DURATIONS)[number]
const isDuration = (word: string): word is Duration => DURATIONS.some((known) => known === word)

const LABEL_MAX = 60

const unitOf = (unit: string | null): MetricUnit => {
  if (unit === null) return { type: 'number' }
  if (unit === '%' || unit === 'percent') return { type: 'percent' }
  if (/^[A-Z]{3}$/.test(unit)) return { type: 'currency', currency: unit }
  return isDuration(unit)
    ? { type: 'duration', unit: unit }
    : { type: 'custom', label: unit.slice(0, LABEL_MAX) }
}

const decimalsOf = (...values: readonly (number | null)[]): number =>
  Math.min(6, Math.max(0, ...values.map((value) => (String(value ?? '').split('.')[1] ?? '').length)))

/** A way up starts at nothing unless the sentence says otherwise; a way down starts where the team stands. */
const changeOf = ({ direction, target_value, baseline_value }: KeyResultLabels, target: number) => {
  const baseline = baseline_value !== null && baseline_value !== target_value ? baseline_value : null
  const isDown = direction === 'decrease' || (baseline !== null && baseline > target)
  if (isDown) return { kind: 'decrease', baseline, target } as const
  return { kind: 'increase', baseline: baseline ?? (target > 0 ? 0 : null), target } as const
}

/**
 * The metric a key result's sentence speaks of: "10 Interviews" goes from 0 to 10 interviews. A sentence without a
 * number is a milestone until somebody says how to measure it.
 */
export const metricFromText = (text: string): Metric => {
  const labels = classifyKeyResult(text, language())
  if (labels.target_value === null) return { kind: 'yes_no' }
  const { target_value: target, baseline_value: baseline } = labels
  return { ...changeOf(labels, target), unit: unitOf(labels.unit), decimals: decimalsOf(target, baseline) }
}

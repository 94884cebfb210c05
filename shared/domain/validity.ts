import type { FieldIssue, FieldRule } from '#shared/kernel/field-rules.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { BandMetric, ChangeMetric, Metric, Reading, StagesMetric } from './metric.ts'
import type { KeyResult } from './objective.ts'
import { isSameValue } from './progress.ts'

const issue = (path: string, rule: FieldRule): FieldIssue => ({ path, rule })

function checkChange({ kind, baseline, target }: ChangeMetric): FieldIssue[] {
  if (baseline === null) return []
  if (isSameValue(target, baseline)) return [issue('/target', 'target_equals_baseline')]
  if (kind === 'increase' && target < baseline) return [issue('/target', 'target_not_above_baseline')]
  if (kind === 'decrease' && target > baseline) return [issue('/target', 'target_not_below_baseline')]
  return []
}

const checkBand = ({ min, max }: BandMetric): FieldIssue[] =>
  min.value < max.value ? [] : [issue('/max/value', 'bounds_out_of_order')]

const checkStages = (metric: StagesMetric): FieldIssue[] =>
  (['commit', 'target', 'stretch'] as const)
    .filter((stage) => metric[stage].trim() === '')
    .map((stage) => issue(`/${stage}`, 'stage_empty'))

/** Paths of the numbers a metric is made of. */
function numbersOf(metric: Metric): [string, number | null][] {
  switch (metric.kind) {
    case 'increase':
    case 'decrease':
    case 'rate':
      return [
        ['/baseline', metric.baseline],
        ['/target', metric.target],
      ]
    case 'floor':
      return [['/min/value', metric.min.value]]
    case 'ceiling':
      return [['/max/value', metric.max.value]]
    case 'band':
      return [
        ['/min/value', metric.min.value],
        ['/max/value', metric.max.value],
      ]
    default:
      return []
  }
}

const checkNumbers = (metric: Metric): FieldIssue[] =>
  numbersOf(metric)
    .filter(([, number]) => number !== null && !Number.isFinite(number))
    .map(([path]) => issue(path, 'not_finite'))

function checkMeaning(metric: Metric): FieldIssue[] {
  switch (metric.kind) {
    case 'increase':
    case 'decrease':
      return checkChange(metric)
    case 'rate':
      return isSameValue(metric.target, metric.baseline) ? [issue('/target', 'target_equals_baseline')] : []
    case 'band':
      return checkBand(metric)
    case 'stages':
      return checkStages(metric)
    default:
      return []
  }
}

/** What the shape cannot say: the target differs from the baseline and lies on the right side, bounds are in order. */
export function checkMetric(metric: Metric): Result<Metric, readonly FieldIssue[]> {
  const numbers = checkNumbers(metric)
  const issues = numbers.length > 0 ? numbers : checkMeaning(metric)
  return issues.length === 0 ? ok(metric) : err(issues)
}

const STAGE_VALUES: readonly number[] = [0, 0.3, 0.7, 1]

/** Whether a value can be reported for the metric. */
export function checkReading(metric: Metric, value: number): Result<number, readonly FieldIssue[]> {
  if (!Number.isFinite(value)) return err([issue('/value', 'not_finite')])
  if (metric.kind === 'yes_no' && value !== 0 && value !== 1)
    return err([issue('/value', 'value_not_yes_no')])
  if (metric.kind === 'stages' && !STAGE_VALUES.includes(value))
    return err([issue('/value', 'value_not_a_stage')])
  return ok(value)
}

/** Readings outlive a change of the metric's kind only where they still mean something. */
export const readingsFit = (metric: Metric, readings: readonly Reading[]): boolean =>
  readings.every(({ value }) => checkReading(metric, value).ok)

type Weighted = Pick<KeyResult, 'weight' | 'archivedAt'>

/** Weights are finite and not negative, and at least one key result counts; no key results at all is fine. */
export function checkWeights<T extends Weighted>(
  keyResults: readonly T[],
): Result<readonly T[], readonly FieldIssue[]> {
  const weights = keyResults.filter(({ archivedAt }) => archivedAt === null).map(({ weight }) => weight)
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0))
    return err([issue('/weight', 'weight_out_of_range')])
  if (weights.length > 0 && weights.every((weight) => weight === 0))
    return err([issue('/weight', 'weights_all_zero')])
  return ok(keyResults)
}

import { isInside } from '#shared/domain/bounds.ts'
import type { BoundedMetric, ChangeMetric, Metric, RateMetric } from '#shared/domain/metric.ts'
import { isBounded, isChange } from '#shared/domain/metric-kinds.ts'
import { keyResultProgress } from '#shared/domain/progress.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { measured } from '../metric-text.ts'

/** A day for an example value; its date does not matter. */
const ANY_DAY = '2000-01-03'
const CONFIDENCE = 5

const scoreOf = (metric: Metric, value: number) =>
  formatScore(keyResultProgress(metric, [{ on: ANY_DAY, value, confidence: CONFIDENCE }]) ?? 0)

/** A value half way, rounded as the metric is, so that the example looks like one that could be reported. */
const halfWay = (baseline: number, target: number, decimals: number) =>
  Number(((baseline + target) / 2).toFixed(decimals))

const changeSentence = (metric: ChangeMetric): string => {
  if (metric.baseline === null)
    return t('metric.previews.changeUnknown', { target: measured(metric.target, metric) })
  const value = halfWay(metric.baseline, metric.target, metric.decimals)
  return t('metric.previews.change', { value: measured(value, metric), progress: scoreOf(metric, value) })
}

const rateSentence = (metric: RateMetric): string => {
  const value = halfWay(metric.baseline, metric.target, metric.decimals)
  return t('metric.previews.rate', {
    baseline: measured(metric.baseline, metric),
    target: measured(metric.target, metric),
    value: measured(value, metric),
    progress: scoreOf(metric, value),
  })
}

/** One value that counts and one that does not, as close to the limit as the decimals allow. */
const boundSentence = (metric: BoundedMetric): string => {
  const limit = metric.kind === 'floor' ? metric.min.value : metric.max.value
  const step = 10 ** -metric.decimals
  const near = [limit, limit - step, limit + step].map((value) => Number(value.toFixed(metric.decimals)))
  const inside = near.find((value) => isInside(metric, value)) ?? limit
  const outside = near.find((value) => !isInside(metric, value)) ?? limit
  return t('metric.previews.bound', { inside: measured(inside, metric), outside: measured(outside, metric) })
}

/** What a metric means, shown with an example. */
export const previewOf = (metric: Metric | null): string => {
  if (metric === null) return t('metric.previews.incomplete')
  if (isChange(metric)) return changeSentence(metric)
  if (isBounded(metric)) return boundSentence(metric)
  if (metric.kind === 'rate') return rateSentence(metric)
  return t(metric.kind === 'yes_no' ? 'metric.previews.yes_no' : 'metric.previews.stages')
}

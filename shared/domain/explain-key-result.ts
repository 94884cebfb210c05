import { GRACE_DAYS, notStartedUntil } from './cadence.ts'
import { daysBetween, earlier } from './calendar-day.ts'
import type { Params, Sentence } from './explain-sentences.ts'
import type { Explanation, Figure } from './explanation.ts'
import { MIN_CHECK_INS, MIN_SPAN_DAYS } from './forecast.ts'
import { gradeColour } from './grade.ts'
import type { BoundedMetric, ChangeMetric, Metric, RateMetric } from './metric.ts'
import { isBounded, isChange, isPeriodic } from './metric-kinds.ts'
import type { Ambition, Grade, KeyResult } from './objective.ts'
import { effectiveBaseline, isSameValue, periodProgress } from './progress.ts'
import { firstReading, lastPerPeriod, lastReading } from './readings.ts'
import type { KeyResultCase, MeasuredCase } from './situation.ts'
import type { KeyResultStanding } from './standing.ts'

/** A sentence with what fills it. */
export interface Said {
  readonly sentence: Sentence
  readonly params?: Params
}
type Terms = Explanation['terms']

const bounds = (metric: BoundedMetric): Params => ({
  ...('min' in metric ? { min: metric.min.value } : {}),
  ...('max' in metric ? { max: metric.max.value } : {}),
})

function sayChange(metric: ChangeMetric, given: MeasuredCase): Said {
  const { readings } = given.keyResult
  const value = lastReading(readings)?.value ?? null
  const baseline = effectiveBaseline(metric, readings)
  if (baseline === null) return { sentence: 'progress.find_baseline' }
  const params = { value, baseline, target: metric.target }
  if (value === null) return { sentence: 'progress.no_value', params }
  const isAbove = metric.kind === 'increase' ? baseline > metric.target : baseline < metric.target
  if (isAbove || isSameValue(baseline, metric.target)) return { sentence: 'progress.beyond_target', params }
  if (metric.baseline !== null) return { sentence: `progress.${metric.kind}`, params }
  return {
    sentence: 'progress.found_baseline',
    params: { ...params, on: firstReading(readings)?.on ?? null },
  }
}

const periodTerms = (metric: RateMetric | BoundedMetric, { keyResult }: MeasuredCase): Terms =>
  lastPerPeriod(keyResult.readings, metric.period).map(({ on, value }) => ({
    label: on,
    value: periodProgress(metric, value),
    weight: 1,
    leftOut: null,
  }))

function sayPeriods(metric: RateMetric | BoundedMetric, terms: Terms): Said {
  if (terms.length === 0) return { sentence: 'progress.no_value' }
  const params = { period: metric.period, periods: terms.length }
  if (metric.kind === 'rate')
    return {
      sentence: 'progress.rate',
      params: { ...params, baseline: metric.baseline, target: metric.target },
    }
  const kept = terms.filter(({ value }) => value === 1).length
  return { sentence: `progress.${metric.kind}`, params: { ...params, ...bounds(metric), kept } }
}

const STAGE_OF = { 0.3: 'commit', 0.7: 'target', 1: 'stretch' } as const
const stageOf = (value: number): 'commit' | 'target' | 'stretch' | 'none' =>
  value === 0.3 || value === 0.7 || value === 1 ? STAGE_OF[value] : 'none'

function sayState(metric: Metric, value: number | null): Said {
  if (value === null) return { sentence: 'progress.no_value' }
  if (metric.kind === 'stages') return { sentence: `progress.stage_${stageOf(value)}` }
  return { sentence: value === 1 ? 'progress.done' : 'progress.not_done' }
}

function sayProgress(given: MeasuredCase, terms: Terms): Said {
  const { metric, readings } = given.keyResult
  if (isChange(metric)) return sayChange(metric, given)
  return isPeriodic(metric)
    ? sayPeriods(metric, terms)
    : sayState(metric, lastReading(readings)?.value ?? null)
}

/** The pace asked of the objective and of each of its key results. */
export function sayPace(given: Omit<KeyResultCase, 'keyResult'>, paced: Paced): Said {
  const { objective, cycle, today } = given
  if (paced.expected === null) return { sentence: 'pace.none' }
  const params = { ...paced, ambition: objective.ambition }
  if (objective.state === 'closed') return { sentence: 'pace.closed', params }
  return {
    sentence: 'pace.elapsed',
    params: { ...params, today, startsOn: cycle.startsOn, endsOn: cycle.endsOn },
  }
}

/** Words for a gap with the thresholds it was held against. */
export function sayGap(
  standing: Pick<KeyResultStanding, 'progress' | 'expectedPace'>,
  word: 'on_track' | 'at_risk' | 'off_track',
  thresholds: { readonly onTrack: number; readonly atRisk: number },
): Said {
  const expected = standing.expectedPace ?? 0
  const progress = standing.progress ?? 0
  const params = { expected, progress, gap: expected - progress, ...thresholds }
  return { sentence: `health.gap_${word}`, params }
}

function saySilence(given: MeasuredCase): Said {
  const last = lastReading(given.keyResult.readings)
  const days = given.settings.cadenceDays + GRACE_DAYS
  if (!last) return { sentence: 'health.stale_never', params: { days } }
  const ageDays = daysBetween(last.on, earlier(given.today, given.cycle.endsOn))
  return { sentence: 'health.stale', params: { on: last.on, ageDays, days } }
}

function sayHealth(given: MeasuredCase, standing: KeyResultStanding): Said {
  const { metric, readings } = given.keyResult
  if (standing.health === null) return { sentence: 'health.none' }
  if (standing.health === 'stale') return saySilence(given)
  if (standing.health === 'not_started')
    return { sentence: 'health.not_started', params: { until: notStartedUntil(given) } }
  if (!isBounded(metric)) return sayGap(standing, standing.health, given.settings.thresholds)
  const params = { value: lastReading(readings)?.value ?? null, ...bounds(metric) }
  return { sentence: standing.health === 'on_track' ? 'health.inside' : 'health.outside', params }
}

function sayForecast({ keyResult, cycle, objective }: MeasuredCase, { forecast }: KeyResultStanding): Said {
  const { metric, readings } = keyResult
  if (objective.state !== 'active' || (!isChange(metric) && !isPeriodic(metric)))
    return { sentence: 'forecast.none' }
  if (!forecast)
    return {
      sentence: 'forecast.too_few',
      params: { count: readings.length, needed: MIN_CHECK_INS, days: MIN_SPAN_DAYS },
    }
  const params = { ...forecast, count: readings.length, endsOn: cycle.endsOn }
  if (!isChange(metric)) return { sentence: 'forecast.periods', params }
  const way = { baseline: effectiveBaseline(metric, readings), target: metric.target }
  return { sentence: 'forecast.line', params: { ...params, ...way } }
}

/** The suggestion, or the grade that was given beside it. */
export function sayGrade(grade: Grade | null, suggested: number | null, ambition: Ambition): Said {
  if (grade)
    return {
      sentence: 'grade.given',
      params: { grade: grade.value, suggested: grade.suggested, colour: gradeColour(grade.value, ambition) },
    }
  if (suggested === null) return { sentence: 'grade.none' }
  return { sentence: 'grade.suggested', params: { suggested, colour: gradeColour(suggested, ambition) } }
}

function sayConfidence({ confidence, lastCheckIn, mismatch, health }: KeyResultStanding): Said {
  if (confidence === null || !lastCheckIn) return { sentence: 'confidence.none' }
  const params = { confidence, on: lastCheckIn.on, health }
  return { sentence: mismatch ? `confidence.${mismatch}` : 'confidence.last', params }
}

export interface Paced {
  readonly expected: number | null
  readonly elapsed: number
  readonly landing: number
}

/** Every figure of one key result with its arithmetic. */
export function explainKeyResult(
  given: MeasuredCase & { readonly keyResult: KeyResult },
  standing: KeyResultStanding,
  paced: Paced,
): readonly Explanation[] {
  const { metric, id, grade } = given.keyResult
  const terms = isPeriodic(metric) ? periodTerms(metric, given) : []
  const figure = (name: Figure, value: Explanation['value'], said: Said): Explanation => ({
    subject: id,
    figure: name,
    value,
    sentence: said.sentence,
    params: said.params ?? {},
    terms: name === 'progress' ? terms : [],
  })
  return [
    figure('progress', standing.progress, sayProgress(given, terms)),
    figure('expected_pace', standing.expectedPace, sayPace(given, paced)),
    figure('health', standing.health, sayHealth(given, standing)),
    figure('forecast', standing.forecast?.progress ?? null, sayForecast(given, standing)),
    figure(
      'suggested_grade',
      standing.suggestedGrade,
      sayGrade(grade, standing.suggestedGrade, given.objective.ambition),
    ),
    figure('confidence', standing.confidence, sayConfidence(standing)),
  ]
}

import {
  type LeftOut,
  PARAM_KINDS,
  type ParamName,
  SENTENCES,
  type Sentence,
} from '#shared/domain/explain-sentences.ts'
import type { Health } from '#shared/domain/health.ts'
import type { Metric } from '#shared/domain/metric.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { targetText, valueText } from '#tab/okr/metric-text.ts'
import { formatDate, formatNumber, formatScore, formatShare } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

export type ExplanationView =
  ResponseOf<'GET /cycles/{cycleId}/objectives/{objectiveId}/explanation'>['explanations'][number]
type Value = string | number | null

const isSentence = (key: string): key is Sentence => SENTENCES.some((known) => known === key)
const isParam = (name: string): name is ParamName => name in PARAM_KINDS

/** Grades are scores too; what is written as a share on its own stays a percentage. */
const SCORES: readonly ParamName[] = ['progress', 'expected', 'landing', 'grade', 'suggested']

const wordOf = (name: ParamName, word: string): string => {
  switch (name) {
    case 'period':
      return t(`explain.period.${word as 'week' | 'month'}`) // the domain's own words
    case 'colour':
      return t(`explain.colour.${word as 'green' | 'amber' | 'red'}`)
    case 'ambition':
      return t(`word.ambition.${word as 'aspirational' | 'committed'}`)
    default:
      return t(`word.health.${word as Health}`)
  }
}

const numberOf = (name: ParamName, value: number, metric: Metric | null): string => {
  const kind = PARAM_KINDS[name]
  if (kind === 'points' || SCORES.includes(name)) return formatScore(value)
  if (kind === 'share') return formatShare(value)
  return kind === 'value' && metric ? valueText(metric, rounded(value, metric)) : formatNumber(value, 2)
}

/** A projected value carries no more digits than a measured one. */
const rounded = (value: number, metric: Metric): number =>
  'decimals' in metric ? Number(value.toFixed(metric.decimals)) : value

const inWords = (name: string, value: Value, metric: Metric | null): string => {
  if (value === null || !isParam(name)) return t('common.none')
  if (typeof value === 'number') return numberOf(name, value, metric)
  return PARAM_KINDS[name] === 'date' ? formatDate(value) : wordOf(name, value)
}

/** The sentence under a number or colour; null where this version knows no words for it. */
export const sentenceOf = (
  { sentence, params }: ExplanationView,
  metric: Metric | null = null,
): string | null => {
  if (!isSentence(sentence)) return null
  const words = Object.entries(params).map(([name, value]) => [name, inWords(name, value, metric)])
  const bounds = metric ? targetText(metric) : ''
  return t(`explain.sentence.${sentence}`, { bounds, ...Object.fromEntries(words) })
}

export const leftOutOf = ({ terms }: ExplanationView): readonly string[] =>
  terms
    .filter(({ leftOut }) => leftOut !== null)
    .map(({ label, leftOut }) => t(`explain.leftOut.${leftOut as LeftOut}`, { label })) // LEFT_OUT is closed

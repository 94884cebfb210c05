import type { HistoryEntryView, KeyResultView } from '#shared/contracts/shapes/types.ts'
import type { DependencyState } from '#shared/domain/alignment/alignment.ts'
import type { Metric, MetricKind } from '#shared/domain/metric.ts'
import { fieldInWords, nameOf } from '#tab/okr/describe-field.ts'
import { valueText } from '#tab/okr/metric-text.ts'
import { formatDate, formatList, formatNumber, formatScore, formatShare } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import type { ObjectivePageData } from '../page.ts'
import { fieldKey, isVerb, kindOf } from './history-keys.ts'

type Change = HistoryEntryView['changes'][number]
export type Told = Pick<ObjectivePageData, 'people'> & { readonly keyResults: readonly KeyResultView[] }

const partOf = ({ keyResults }: Told, id: string | null) => keyResults.find((one) => one.id === id)

/** "Anna Krüger hat „Leads“ bearbeitet" */
export const sentenceOf = (entry: HistoryEntryView, told: Told): string => {
  const name = told.people.find(({ id }) => id === entry.by)?.name ?? t('activity.somebody')
  const part = partOf(told, entry.partId)?.title ?? t('activity.somePart')
  return isVerb(entry.verb)
    ? t(`activity.verb.${entry.verb}`, { name, part })
    : t('activity.unknownVerb', { name })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const measuredIn = (value: unknown, metric: Metric | null): string => {
  if (typeof value !== 'number') return typeof value === 'string' ? value : t('common.none')
  return metric ? valueText(metric, value) : formatNumber(value)
}

const boundIn = (value: unknown, metric: Metric | null) =>
  measuredIn(isRecord(value) ? value.value : null, metric)

const gradeIn = (value: unknown): string =>
  isRecord(value) && typeof value.value === 'number' ? formatScore(value.value) : t('common.none')

const unitIn = (value: unknown): string => {
  if (!isRecord(value)) return t('common.none')
  if (typeof value.label === 'string') return value.label
  if (typeof value.currency === 'string') return value.currency
  const type = value.type as 'number' | 'percent' | 'currency' | 'duration' | 'custom' // MetricUnit's own types
  return t(`metric.units.${type}`)
}

/** How one field's value is written for people. */
const inWords = (field: string, value: unknown, told: Told & { readonly metric: Metric | null }): string => {
  if (value === null || value === undefined || value === '') return t('common.none')
  if (field === 'state') return t(`word.state.${value as 'draft'}`) // one of the domain's states
  if (field === 'answer') return t(value === 'yes' ? 'word.yes' : 'word.no')
  if (field === 'on' || field === 'dueOn')
    return typeof value === 'string' ? formatDate(value) : t('common.none')
  if (field === 'dependencyState') return t(`activity.dependency.${value as DependencyState}`) // one of the domain's states
  if (field === 'share' && typeof value === 'number') return formatShare(value / 100)
  if (field === 'riskOwnerId') return nameOf(told.people, String(value))
  if (field === 'grade') return gradeIn(value)
  if (field === 'kind') return t(`metric.kinds.${value as MetricKind}`) // one of the domain's kinds
  if (field === 'period') return t(value === 'week' ? 'metric.week' : 'metric.month')
  if (field === 'unit') return unitIn(value)
  if (field === 'min' || field === 'max') return boundIn(value, told.metric)
  if (field === 'value' || field === 'target' || field === 'baseline') return measuredIn(value, told.metric)
  if (field === 'withoutAnswerOf' && Array.isArray(value))
    return formatList(value.map((id) => nameOf(told.people, String(id))))
  return fieldInWords(told.people)(field, value)
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === ''

/** "Zielwert: 100 → 120"; null for what stayed empty and for what people need not read (places, ids). */
const lineOf = ({ field, from, to }: Change, metric: Metric | null, told: Told): string | null => {
  const key = fieldKey(field)
  if (!key || (isEmpty(from) && isEmpty(to))) return null
  const about = { ...told, metric }
  const gradeOf = /^keyResults\.([^.]+)\.grade$/.exec(field)?.[1]
  const label = gradeOf
    ? t('activity.gradeOf', { part: partOf(told, gradeOf)?.title ?? t('activity.somePart') })
    : t(`activity.field.${key}`)
  const values = { field: label, from: inWords(key, from, about), to: inWords(key, to, about) }
  // What stays the same only says what the entry is about
  return isEmpty(from) || from === to ? t('activity.set', values) : t('activity.change', values)
}

/** A check-in on the day it speaks of need not name the day twice. */
const isSaidAnyway = ({ at }: HistoryEntryView, { field, from, to }: Change) =>
  field === 'on' && isEmpty(from) && typeof to === 'string' && at.startsWith(to)

/** From what to what, a line each; a check-in in one line. */
export const changesOf = (entry: HistoryEntryView, told: Told): readonly string[] => {
  const metric = partOf(told, entry.partId)?.metric ?? null
  const lines = entry.changes
    .filter((change) => !isSaidAnyway(entry, change))
    .map((change) => lineOf(change, metric, told))
    .filter((line) => line !== null)
  return kindOf(entry.verb) === 'check_ins' && lines.length > 0 ? [lines.join(' · ')] : lines
}

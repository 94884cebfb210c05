import type { MetricUnit } from '#shared/domain/metric.ts'
import { formatValue } from '#shared/kernel/numbers.ts'
import { locale } from './text.ts'

const made = new Map<string, unknown>()

/** Intl objects are costly to make: each is made once per kind. */
const once = <T>(key: string, make: () => T): T => {
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as T // every key is made by one place only
}

/** Digits of a score behind the separator, as the method writes it. */
export const SCORE_DIGITS = 2

/** Progress as the method writes it, unclamped: 0,67 or 1,24. */
export const formatScore = (progress: number, digits = SCORE_DIGITS): string =>
  once(
    `score${digits}`,
    () =>
      new Intl.NumberFormat(locale(), {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      }),
  ).format(progress)

export const formatShare = (share: number): string =>
  once('share', () => new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 })).format(
    share,
  )

export const formatNumber = (value: number, maximumFractionDigits = 6): string =>
  once(
    `number${maximumFractionDigits}`,
    () => new Intl.NumberFormat(locale(), { maximumFractionDigits }),
  ).format(value)

/** A measured value with its unit, in the reader's locale. */
export const formatMeasured = (value: number, unit: MetricUnit, decimals: number): string =>
  formatValue(value, unit, decimals, locale())

/** A calendar date means the same day everywhere: it is written in UTC and never shifted. */
export const formatDate = (on: string): string =>
  once('date', () => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' })).format(
    new Date(`${on}T00:00:00Z`),
  )

export const formatShortDate = (on: string): string =>
  once(
    'short',
    () => new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  ).format(new Date(`${on}T00:00:00Z`))

export const formatInstant = (at: string): string =>
  once(
    'instant',
    () => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }),
  ).format(new Date(at))

const DAYS_PER_WEEK = 7
const DAYS_PER_MONTH = 30

/** "heute", "vor 2 Tagen", "vor 3 Wochen". */
export const formatAge = (days: number): string => {
  const relative = once('relative', () => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }))
  if (days < 2 * DAYS_PER_WEEK) return relative.format(-days, 'day')
  if (days < 2 * DAYS_PER_MONTH) return relative.format(-Math.floor(days / DAYS_PER_WEEK), 'week')
  return relative.format(-Math.floor(days / DAYS_PER_MONTH), 'month')
}

export const formatList = (items: readonly string[]): string =>
  once('list', () => new Intl.ListFormat(locale(), { type: 'conjunction' })).format(items)

/** "A oder B": one of them will do. */
export const formatEither = (items: readonly string[]): string =>
  once('either', () => new Intl.ListFormat(locale(), { type: 'disjunction' })).format(items)

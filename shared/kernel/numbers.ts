import type { MetricUnit } from '#shared/domain/metric.ts'
import { err, ok, type Result } from './result.ts'

export type NumberRule = 'number_empty' | 'number_unreadable' | 'number_other_locale' | 'number_too_large'

/** Beyond a quadrillion IEEE 754 loses whole units. */
const LARGEST = 1e15

/** Signs people write around a value: percent, currency symbols and codes, and marks of writing direction. */
const DECORATION =
  /[%\p{Sc}\u200e\u200f\u202a-\u202e\u2066-\u2069]|^\s*[A-Z]{3}(?=[\s\d+−–-])|(?<=[\s\d])[A-Z]{3}\s*$/gu
const MINUS = /^[-−–]\s*/
const APOSTROPHE_GROUPS = /^\d{1,3}(?:['’]\d{3})+(?![\d'’])/
const SPACE_GROUPS = /^\d{1,3}(?:\s\d{3})+(?![\d\s])/

interface Separators {
  readonly decimal: '.' | ','
  /** Point or comma between thousands; null where the locale writes neither (Switzerland). */
  readonly group: '.' | ',' | null
}

function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6)
  const written = (type: string) => parts.find((part) => part.type === type)?.value
  if (written('decimal') === ',') return { decimal: ',', group: '.' }
  return { decimal: '.', group: written('group') === ',' ? ',' : null }
}

/** Thousands in threes with one sign; "0.250" is no thousand. */
const isGrouped = (whole: string, sign: string): boolean => {
  const [first = '', ...rest] = whole.split(sign)
  return /^[1-9]\d{0,2}$/.test(first) && rest.length > 0 && rest.every((part) => /^\d{3}$/.test(part))
}

const isWhole = (text: string): boolean => /^\d*$/.test(text)

/** Reads digits, points and commas by one locale's habit; null when they do not fit it. */
function readPlain(text: string, { decimal, group }: Separators): number | null {
  const [whole = '', fraction = '', ...more] = text.split(decimal)
  if (more.length > 0 || !isWhole(fraction) || whole + fraction === '') return null
  const isGroupedWhole = group !== null && whole.includes(group) && isGrouped(whole, group)
  if (!isGroupedWhole && !isWhole(whole)) return null
  const digits = isGroupedWhole ? whole.replaceAll(group, '') : whole
  return Number(`${digits || '0'}.${fraction || '0'}`)
}

const flip = (sign: '.' | ','): '.' | ',' => (sign === '.' ? ',' : '.')

/** Takes apostrophes and spaces between thousands away; a point after an apostrophe is a decimal one everywhere. */
function readGrouped(text: string, separators: Separators): Result<number, NumberRule> {
  const groups = APOSTROPHE_GROUPS.exec(text)?.[0]
  if (groups !== undefined) {
    const rest = text.slice(groups.length)
    const plain = readPlain(groups.replace(/['’]/g, '') + rest.replace(',', '.'), {
      decimal: '.',
      group: null,
    })
    return plain === null ? err('number_unreadable') : ok(plain)
  }
  const spaced = text.replace(SPACE_GROUPS, (found) => found.replace(/\s/g, ''))
  const plain = readPlain(spaced, separators)
  if (plain !== null) return ok(plain)
  const decimal = flip(separators.decimal)
  const isForeign = readPlain(spaced, { decimal, group: flip(decimal) }) !== null
  return err(isForeign ? 'number_other_locale' : 'number_unreadable')
}

/**
 * Reads what a person typed by the reader's locale: "1.250,5" in German, "1,250.5" in English, "1'250.5" in
 * Switzerland. "1.250" is 1250 in German and 1.25 in English. What only another locale writes ("1,250.5" in German)
 * is refused rather than read wrongly. Percent and currency signs and spaces are ignored.
 */
export function readNumber(text: string, locale: string): Result<number, NumberRule> {
  const bare = text.slice(0, 200).replace(DECORATION, '').trim()
  if (text.trim() === '') return err('number_empty')
  const isNegative = MINUS.test(bare)
  const read = readGrouped(bare.replace(MINUS, '').replace(/^\+\s*/, ''), separatorsOf(locale))
  if (!read.ok) return read
  if (read.value > LARGEST || text.length > 200) return err('number_too_large')
  return ok(isNegative && read.value !== 0 ? -read.value : read.value)
}

const formats = new Map<string, Intl.NumberFormat>()

/** Formatters are costly to make and never change: each is made once. */
function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options)
  formats.set(key, format)
  return format
}

/** How the locale writes a number with thousands and decimals; fills the gap of the refusals. */
export const numberExample = (locale: string): string => formatOf(locale, {}).format(1250.5)

function optionsOf(unit: MetricUnit): Intl.NumberFormatOptions {
  if (unit.type === 'percent') return { style: 'percent' }
  if (unit.type === 'currency') return { style: 'currency', currency: unit.currency }
  if (unit.type === 'duration') return { style: 'unit', unit: unit.unit.slice(0, -1), unitDisplay: 'long' }
  return {}
}

/** A measured value with its unit as the locale writes it; 25 percent is stored as 25. */
export function formatValue(value: number, unit: MetricUnit, decimals: number, locale: string): string {
  const digits = {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  } as const
  const text = formatOf(locale, { ...optionsOf(unit), ...digits }).format(
    unit.type === 'percent' ? value / 100 : value,
  )
  return unit.type === 'custom' ? `${text} ${unit.label}` : text
}

/** Progress as whole percent, unclamped: 1.24 is "124 %". */
export const formatProgress = (progress: number, locale: string): string =>
  formatOf(locale, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'negative' }).format(progress)

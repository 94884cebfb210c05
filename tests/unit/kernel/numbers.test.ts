import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MetricUnit } from '#shared/domain/metric.ts'
import { formatProgress, formatValue, numberExample, readNumber } from '#shared/kernel/numbers.ts'
import { table } from '#tests/vectors/table.ts'

const ANSWERS = {
  number_empty: 'empty',
  number_unreadable: 'unreadable',
  number_other_locale: 'other locale',
  number_too_large: 'too large',
} as const

/** What cannot be seen in a table is written as in HTML. */
const seen = (text: string): string =>
  text.replaceAll('&nbsp;', '\u00a0').replaceAll('&rlm;', '\u200f').replaceAll('&lrm;', '\u200e')

const answerOf = (text: string, locale: string): string => {
  const read = readNumber(text, locale)
  return read.ok ? String(read.value) : ANSWERS[read.error]
}

describe('reading a number', () => {
  test.each(table('numbers/reading'))('$says', ({ cell }) => {
    expect(answerOf(seen(cell('text')), cell('locale'))).toBe(cell('answer'))
  })

  test.each(['de', 'en', 'de-CH', 'de-AT', 'en-GB'])('reads back whatever Intl writes in %s', (locale) => {
    const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000
        expect(readNumber(written.format(value), locale)).toEqual({ ok: true, value })
      }),
    )
  })

  test('never throws and never gives anything but a finite number, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,'’ -+%€") }),
    )
    fc.assert(
      fc.property(typed, fc.constantFrom('de', 'en', 'de-CH'), (text, locale) => {
        const read = readNumber(text, locale)
        if (read.ok) expect(Number.isFinite(read.value)).toBe(true)
      }),
    )
  })

  test('answers at once to a million characters', () => {
    expect(answerOf('1'.repeat(1_000_000), 'de')).toBe('too large')
    expect(answerOf('.'.repeat(1_000_000), 'de')).toBe('unreadable')
  })

  test.each([
    ['de', '1.250,5'],
    ['en', '1,250.5'],
    ['de-CH', '1’250.5'],
  ])('shows how it is written in %s', (locale, example) => {
    expect(numberExample(locale).replace("'", '’')).toBe(example)
  })
})

describe('writing a value', () => {
  const euro: MetricUnit = { type: 'currency', currency: 'EUR' }
  const percent: MetricUnit = { type: 'percent' }
  const days: MetricUnit = { type: 'duration', unit: 'days' }
  const interviews: MetricUnit = { type: 'custom', label: 'Interviews' }
  const number: MetricUnit = { type: 'number' }

  test.each<[number, MetricUnit, number, string, string]>([
    [1250.5, number, 1, 'de', '1.250,5'],
    [1250.5, number, 1, 'en', '1,250.5'],
    [1250.5, number, 0, 'de', '1.251'],
    [-1250, number, 0, 'de', '-1.250'],
    [-0.001, number, 0, 'de', '0'],
    [1250.5, euro, 2, 'de', '1.250,50 €'],
    [1250.5, euro, 2, 'en', '€1,250.50'],
    [2_000_000, euro, 0, 'de', '2.000.000 €'],
    [25, percent, 0, 'de', '25 %'],
    [25, percent, 0, 'en', '25%'],
    [2.5, percent, 1, 'de', '2,5 %'],
    [7, days, 0, 'de', '7 Tage'],
    [1, days, 0, 'de', '1 Tag'],
    [7, days, 0, 'en', '7 days'],
    [1.5, { type: 'duration', unit: 'hours' }, 1, 'de', '1,5 Stunden'],
    [3, { type: 'duration', unit: 'months' }, 0, 'de', '3 Monate'],
    [100, interviews, 0, 'de', '100 Interviews'],
  ])('%d as %o with %i decimals in %s is %s', (value, unit, decimals, locale, text) => {
    expect(formatValue(value, unit, decimals, locale).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text)
  })

  test.each([
    [1.24, 'de', '124 %'],
    [1.24, 'en', '124%'],
    [0.666, 'de', '67 %'],
    [-0.1, 'de', '-10 %'],
    [-0.001, 'de', '0 %'],
  ])('progress %d in %s is %s', (progress, locale, text) => {
    expect(formatProgress(progress, locale).replaceAll('\u00a0', ' ')).toBe(text)
  })
})

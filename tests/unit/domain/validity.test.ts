import { describe, expect, test } from 'vitest'
import type { Metric } from '#shared/domain/metric.ts'
import { checkMetric, checkReading, checkWeights, readingsFit } from '#shared/domain/validity.ts'
import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import type { Result } from '#shared/kernel/result.ts'
import { increase, keyResult, readings, stages, upTo, yesNo } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { metricIn } from '#tests/vectors/words.ts'

const inWords = (result: Result<unknown, readonly FieldIssue[]>): string =>
  result.ok ? 'fine' : result.error.map(({ path, rule }) => `${path} ${rule}`).join(', ')

describe('a metric', () => {
  test.each(table('metric/validity'))('$says', ({ cell }) => {
    expect(inWords(checkMetric(metricIn(cell('metric'))))).toBe(cell('answer'))
  })

  test.each([
    ['target', { ...increase(0, 1), target: Number.NaN }, '/target not_finite'],
    ['baseline', { ...increase(0, 1), baseline: Number.POSITIVE_INFINITY }, '/baseline not_finite'],
    ['floor', { ...metricIn('at least 1'), min: upTo(Number.NaN) } as Metric, '/min/value not_finite'],
    ['ceiling', { ...metricIn('at most 1'), max: upTo(Number.NaN) } as Metric, '/max/value not_finite'],
  ])('a %s that is no number is refused', (_, metric, answer) => {
    expect(inWords(checkMetric(metric))).toBe(answer)
  })

  test('every stage needs words, and white space is none', () => {
    const issues = inWords(checkMetric({ ...stages, commit: '', stretch: ' \u00a0' }))
    expect(issues).toBe('/commit stage_empty, /stretch stage_empty')
  })
})

describe('a reported value', () => {
  test.each(table('metric/readings'))('$says', ({ cell }) => {
    expect(inWords(checkReading(metricIn(cell('metric')), Number(cell('value'))))).toBe(cell('answer'))
  })

  test('what was reported as a number does not fit a yes or no', () => {
    expect(readingsFit(yesNo, readings('2026-09-07: 1', '2026-09-14: 12'))).toBe(false)
    expect(readingsFit(yesNo, readings('2026-09-07: 0', '2026-09-14: 1'))).toBe(true)
  })
})

describe('weights', () => {
  const weights = (...given: readonly number[]) => given.map((weight) => keyResult({ weight }))
  test.each([
    { says: 'no key results need no weights', given: weights(), answer: 'fine' },
    { says: 'one weight above 0 is enough', given: weights(0, 0, 0.1), answer: 'fine' },
    { says: 'all zero is refused', given: weights(0, 0), answer: '/weight weights_all_zero' },
    { says: 'a single 0 is refused', given: weights(0), answer: '/weight weights_all_zero' },
    { says: 'less than 0 is refused', given: weights(1, -1), answer: '/weight weight_out_of_range' },
    { says: 'no number is refused', given: weights(Number.NaN), answer: '/weight weight_out_of_range' },
    {
      says: 'the weight of an archived one does not help',
      given: [...weights(0), keyResult({ weight: 1, archivedAt: '2026-09-20T08:00:00Z' })],
      answer: '/weight weights_all_zero',
    },
    {
      says: 'only archived ones, of weight 0, are fine',
      given: [keyResult({ weight: 0, archivedAt: '2026-09-20T08:00:00Z' })],
      answer: 'fine',
    },
  ])('$says', ({ given, answer }) => {
    expect(inWords(checkWeights(given))).toBe(answer)
  })
})

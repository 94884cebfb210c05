import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '#shared/domain/calendar-day.ts'
import { forecast } from '#shared/domain/forecast.ts'
import type { Metric, Reading } from '#shared/domain/metric.ts'
import { objectiveProgress } from '#shared/domain/objective-progress.ts'
import { dayNumber, periodOf } from '#shared/domain/period.ts'
import { clampProgress, keyResultProgress, weightedMean } from '#shared/domain/progress.ts'
import { checkMetric } from '#shared/domain/validity.ts'
import {
  AUTUMN,
  band,
  ceiling,
  decrease,
  floor,
  increase,
  keyResult,
  rate,
  upTo,
} from '#tests/vectors/given.ts'

/** Values with at most two decimals, as people report them. */
const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100)
const day = fc.integer({ min: 0, max: 90 }).map((days) => addDays(AUTUMN.startsOn, days))
const aReading: fc.Arbitrary<Reading> = fc.record({
  on: day,
  value,
  confidence: fc.integer({ min: 0, max: 10 }),
})
/** At most one reading per day, as the domain keeps them. */
const someReadings = fc.uniqueArray(aReading, { selector: ({ on }) => on, maxLength: 20 })

const numeric: fc.Arbitrary<Metric> = fc
  .tuple(value, value, fc.constantFrom('week' as const, 'month' as const))
  .filter(([a, b]) => a !== b)
  .chain(([a, b, period]) =>
    fc.constantFrom<Metric>(
      increase(Math.min(a, b), Math.max(a, b)),
      increase(null, b),
      decrease(Math.max(a, b), Math.min(a, b)),
      decrease(null, b),
      rate(a, b, period),
      floor(upTo(a), period),
      ceiling(upTo(a), period),
      band(upTo(Math.min(a, b)), upTo(Math.max(a, b)), period),
    ),
  )

const scaled = (metric: Metric, factor: number): Metric =>
  JSON.parse(JSON.stringify(metric), (key: string, inner: unknown) =>
    ['baseline', 'target', 'value'].includes(key) && typeof inner === 'number' ? inner * factor : inner,
  )

describe('whatever the metric', () => {
  test('every metric of these properties is a valid one', () => {
    fc.assert(fc.property(numeric, (metric) => checkMetric(metric).ok))
  })

  test('progress is a finite number, or undefined exactly when nothing has been reported', () => {
    fc.assert(
      fc.property(numeric, someReadings, (metric, given) => {
        const progress = keyResultProgress(metric, given)
        expect(progress === null).toBe(given.length === 0)
        if (progress !== null) expect(Number.isFinite(progress)).toBe(true)
      }),
    )
  })

  test('the order in which readings are stored does not matter', () => {
    const shuffled = someReadings.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    )
    fc.assert(
      fc.property(numeric, shuffled, (metric, [given, other]) => {
        expect(keyResultProgress(metric, other)).toBe(keyResultProgress(metric, given))
        expect(forecast(metric, other, AUTUMN)).toEqual(forecast(metric, given, AUTUMN))
      }),
    )
  })

  test('the unit does not matter: euros and cents give the same progress', () => {
    fc.assert(
      fc.property(numeric, someReadings, (metric, given) => {
        const inCents = given.map((reading) => ({ ...reading, value: reading.value * 128 }))
        expect(keyResultProgress(scaled(metric, 128), inCents)).toBe(keyResultProgress(metric, given))
      }),
    )
  })

  test('the way from the baseline grows with the value, and falls with it when decreasing', () => {
    fc.assert(
      fc.property(value, value, value, (baseline, target, reported) => {
        fc.pre(baseline !== target)
        const metric = baseline < target ? increase(baseline, target) : decrease(baseline, target)
        const step = baseline < target ? 1 : -1
        const at = (v: number) =>
          keyResultProgress(metric, [{ on: '2026-09-07', value: v, confidence: 5 }]) ?? NaN
        expect(at(reported + step)).toBeGreaterThan(at(reported))
      }),
    )
  })

  test('periods give a share between 0 and 1', () => {
    fc.assert(
      fc.property(numeric, someReadings, (metric, given) => {
        fc.pre('period' in metric && given.length > 0)
        const progress = keyResultProgress(metric, given) ?? NaN
        expect(progress).toBe(clampProgress(progress))
      }),
    )
  })
})

const aKeyResult = fc
  .tuple(numeric, someReadings, fc.integer({ min: 0, max: 100 }))
  .map(([metric, given, weight]) => keyResult({ metric, readings: given, weight }))

describe('whatever the key results', () => {
  test('the progress of an objective lies between its weakest and its strongest one, within 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(aKeyResult, { maxLength: 8 }), (keyResults) => {
        const progress = objectiveProgress(keyResults)
        const counted = keyResults
          .filter(({ weight }) => weight > 0)
          .flatMap(({ metric, readings }) => keyResultProgress(metric, readings) ?? [])
          .map(clampProgress)
        if (progress === null) {
          expect(counted).toEqual([])
          return
        }
        expect(progress).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-9)
        expect(progress).toBeLessThanOrEqual(Math.max(...counted) + 1e-9)
      }),
    )
  })

  test('only the proportion of the weights matters', () => {
    fc.assert(
      fc.property(fc.array(aKeyResult, { maxLength: 8 }), (keyResults) => {
        const doubled = keyResults.map((each) => ({ ...each, weight: each.weight * 2 }))
        expect(objectiveProgress(doubled)).toBe(objectiveProgress(keyResults))
      }),
    )
  })

  test('the mean does not depend on the order of its terms', () => {
    const terms = fc.array(fc.record({ value: fc.option(value), weight: fc.integer({ min: 0, max: 9 }) }))
    fc.assert(
      fc.property(terms, (given) => {
        const [mean, reversed] = [weightedMean(given), weightedMean([...given].reverse())]
        expect(reversed ?? 0).toBeCloseTo(mean ?? 0, 6)
        expect(reversed === null).toBe(mean === null)
      }),
    )
  })
})

describe('calendar days without a date library', () => {
  const anyDay = fc
    .integer({ min: -40_000, max: 80_000 })
    .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }))

  test('count the same days as Temporal does', () => {
    fc.assert(
      fc.property(
        anyDay,
        (given) => dayNumber(given.toString()) === daysBetween('1970-01-01', given.toString()),
      ),
    )
  })

  test('fall into the same ISO weeks as Temporal says', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 10 }), (given, days) => {
        const other = given.add({ days })
        const isSameWeek = given.weekOfYear === other.weekOfYear && given.yearOfWeek === other.yearOfWeek
        expect(periodOf(given.toString(), 'week') === periodOf(other.toString(), 'week')).toBe(isSameWeek)
      }),
    )
  })
})

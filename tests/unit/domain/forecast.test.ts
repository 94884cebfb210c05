import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/domain/calendar-day.ts'
import { forecast, theilSen } from '#shared/domain/forecast.ts'
import { AUTUMN, increase, readings } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { metricIn, numberIn, readingsIn, wordIn } from '#tests/vectors/words.ts'

describe('the forecast', () => {
  test.each(table('forecast/landing'))('$says', ({ cell }) => {
    const landing = forecast(metricIn(cell('metric')), readingsIn(cell('readings')), AUTUMN)
    if (wordIn(cell('value')) === null) return expect(landing).toBeNull()
    expect(landing?.value).toBeCloseTo(numberIn(cell('value')) ?? Number.NaN, 8)
    expect(landing?.progress).toBeCloseTo(numberIn(cell('progress')) ?? Number.NaN, 8)
  })

  test('names a range, from the quartiles of the slopes, around the value', () => {
    const given = readings('2026-09-01: 0', '2026-09-11: 12', '2026-09-21: 15', '2026-10-01: 33')
    const landing = forecast(increase(0, 100), given, AUTUMN)
    expect(landing?.low).toBeLessThan(landing?.value ?? 0)
    expect(landing?.high).toBeGreaterThan(landing?.value ?? 0)
  })

  test('has a range of no width where everything lies on one line', () => {
    const landing = forecast(
      increase(0, 100),
      readings('2026-09-01: 0', '2026-09-11: 10', '2026-09-21: 20'),
      AUTUMN,
    )
    expect([landing?.low, landing?.high]).toEqual([landing?.value, landing?.value])
  })

  test('low, value and high are always in order', () => {
    const points = fc.uniqueArray(
      fc.record({
        on: fc.integer({ min: 0, max: 90 }).map((days) => addDays(AUTUMN.startsOn, days)),
        value: fc.integer({ min: -1000, max: 1000 }),
        confidence: fc.constant(5),
      }),
      { selector: ({ on }) => on, minLength: 3, maxLength: 30 },
    )
    fc.assert(
      fc.property(points, (given) => {
        const landing = forecast(increase(0, 100), given, AUTUMN)
        if (!landing) return
        expect(landing.low).toBeLessThanOrEqual(landing.value + 1e-6)
        expect(landing.value).toBeLessThanOrEqual(landing.high + 1e-6)
      }),
    )
  })

  test('of more than 60 check-ins the latest decide, so that a long cycle stays quick', () => {
    const given = Array.from({ length: 91 }, (_, days) => ({
      on: addDays(AUTUMN.startsOn, days),
      value: days < 31 ? 500 : days,
      confidence: 5,
    }))
    expect(forecast(increase(0, 100), given, AUTUMN)?.value).toBeCloseTo(90, 8)
  })

  test('ignores what was reported for a day after the cycle', () => {
    const given = readings('2026-11-01: 1', '2026-11-10: 2', '2026-12-20: 3')
    expect(forecast(increase(0, 100), given, AUTUMN)).toBeNull()
  })
})

describe('the robust line', () => {
  test('finds any straight line again, even if more than a quarter of its points are wild', () => {
    const slope = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(slope, slope, fc.integer({ min: -1e6, max: 1e6 }), (m, b, wild) => {
        const points = Array.from({ length: 12 }, (_, x) => ({ x, y: m * x + b }))
        const bent = points.map((point, index) => (index % 4 === 1 ? { ...point, y: wild } : point))
        expect(theilSen(bent).line(20)).toBeCloseTo(m * 20 + b, 6)
      }),
    )
  })
})

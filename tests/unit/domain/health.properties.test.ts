import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '#shared/domain/calendar-day.ts'
import { forecast } from '#shared/domain/forecast.ts'
import { gradeColour, suggestGrade } from '#shared/domain/grade.ts'
import { combinedHealth, gapHealth, type Health, keyResultHealth } from '#shared/domain/health.ts'
import { elapsedShare, expectedPace } from '#shared/domain/pace.ts'
import {
  AUTUMN,
  ceiling,
  increase,
  keyResult,
  objective,
  rate,
  SETTINGS,
  upTo,
} from '#tests/vectors/given.ts'

const { thresholds } = SETTINGS
const LENGTH = daysBetween(AUTUMN.startsOn, AUTUMN.endsOn)
const onDay = (day: number) => addDays(AUTUMN.startsOn, day)
const day = fc.integer({ min: -30, max: LENGTH + 30 })
const inCycle = fc.integer({ min: 0, max: LENGTH })
const ambition = fc.constantFrom('aspirational' as const, 'committed' as const)
const someMetric = fc.constantFrom(
  increase(0, 100),
  increase(null, 100),
  rate(0, 100, 'week'),
  ceiling(upTo(50)),
)
const progress = fc.double({ min: -2, max: 3, noNaN: true })
const RANK: readonly Health[] = ['off_track', 'at_risk', 'on_track']

describe('expected pace', () => {
  test('never falls, begins at 0 and ends at a good landing', () => {
    fc.assert(
      fc.property(day, day, ambition, (a, b, kind) => {
        const at = (when: number) => expectedPace(elapsedShare(AUTUMN, onDay(when)), kind)
        const [earlier, later] = a <= b ? [at(a), at(b)] : [at(b), at(a)]
        expect(earlier).toBeLessThanOrEqual(later)
        expect(earlier).toBeGreaterThanOrEqual(0)
        expect(later).toBeLessThanOrEqual(kind === 'committed' ? 1 : 0.7)
      }),
    )
  })
})

describe('health', () => {
  test('is never better for being further behind', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const [less, more] = a <= b ? [a, b] : [b, a]
        expect(RANK.indexOf(gapHealth(more, thresholds))).toBeLessThanOrEqual(
          RANK.indexOf(gapHealth(less, thresholds)),
        )
      }),
    )
  })

  test('is never green in silence, whatever the metric, the value and the day', () => {
    const silence = SETTINGS.cadenceDays + 4
    fc.assert(
      fc.property(
        someMetric,
        fc.integer({ min: -1000, max: 1000 }),
        inCycle,
        fc.integer({ min: silence, max: LENGTH }),
        ambition,
        (metric, value, reported, quiet, kind) => {
          fc.pre(reported + quiet <= LENGTH)
          const health = keyResultHealth({
            cycle: AUTUMN,
            settings: SETTINGS,
            today: onDay(reported + quiet),
            objective: objective({ ambition: kind }),
            keyResult: keyResult({ metric, readings: [{ on: onDay(reported), value, confidence: 5 }] }),
          })
          expect(health).toBe('stale')
        },
      ),
    )
  })

  const part = fc.record({
    health: fc.constantFrom<Health>('not_started', 'on_track', 'at_risk', 'off_track', 'stale'),
    weight: fc.integer({ min: 0, max: 9 }),
  })

  test('of a whole is never green while a part of it that counts is silent', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), progress, (parts, gap) => {
        fc.pre(parts.some(({ health, weight }) => health === 'stale' && weight > 0))
        expect(combinedHealth(parts, gap, thresholds)).not.toBe('on_track')
      }),
    )
  })

  test('of a whole does not depend on the order of its parts, nor on the scale of their weights', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), progress, (parts, gap) => {
        const word = combinedHealth(parts, gap, thresholds)
        expect(combinedHealth([...parts].reverse(), gap, thresholds)).toBe(word)
        const doubled = parts.map(({ health, weight }) => ({ health, weight: weight * 2 }))
        expect(combinedHealth(doubled, gap, thresholds)).toBe(word)
      }),
    )
  })
})

describe('forecast', () => {
  const line = fc.record({
    start: fc.integer({ min: -500, max: 500 }),
    slope: fc.integer({ min: -20, max: 20 }),
    days: fc.uniqueArray(inCycle, { minLength: 3, maxLength: 12 }),
  })
  const readingsOn = (line: { start: number; slope: number; days: readonly number[] }) =>
    line.days.map((at) => ({ on: onDay(at), value: line.start + line.slope * at, confidence: 5 }))
  const spans = (days: readonly number[]) => Math.max(...days) - Math.min(...days) >= 7

  test('of values on a line is that line', () => {
    fc.assert(
      fc.property(line, (given) => {
        fc.pre(spans(given.days))
        const found = forecast(increase(0, 10_000), readingsOn(given), AUTUMN)
        const end = given.start + given.slope * LENGTH
        expect(found?.value).toBeCloseTo(end, 6)
        expect(found?.low).toBeCloseTo(end, 6)
        expect(found?.high).toBeCloseTo(end, 6)
        expect(found?.progress).toBeCloseTo(end / 10_000, 8)
      }),
    )
  })

  test('is not bent by one wild value among seven', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1000, max: 1_000_000 }), (given, wild) => {
        fc.pre(given.days.length >= 7 && spans(given.days))
        const straight = readingsOn(given)
        const bent = straight.map((reading, index) => (index === 3 ? { ...reading, value: wild } : reading))
        const end = given.start + given.slope * LENGTH
        expect(forecast(increase(0, 10_000), bent, AUTUMN)?.value).toBeCloseTo(end, 6)
      }),
    )
  })

  test('moves with its values: the same everywhere higher lands as much higher', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: -500, max: 500 }), (given, shift) => {
        const found = (by: number) =>
          forecast(increase(0, 100), readingsOn({ ...given, start: given.start + by }), AUTUMN)?.value
        const [plain, shifted] = [found(0), found(shift)]
        expect(shifted === undefined).toBe(plain === undefined)
        if (plain !== undefined) expect(shifted).toBeCloseTo(plain + shift, 6)
      }),
    )
  })
})

describe('grade', () => {
  test('is suggested between 0 and 1 with two decimals, and never falls with more progress', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const [less, more] = [suggestGrade(Math.min(a, b)) ?? NaN, suggestGrade(Math.max(a, b)) ?? NaN]
        expect(less).toBeLessThanOrEqual(more)
        for (const grade of [less, more]) {
          expect(grade).toBeGreaterThanOrEqual(0)
          expect(grade).toBeLessThanOrEqual(1)
          expect(Math.round(grade * 100) / 100).toBe(grade)
        }
      }),
    )
  })

  test('of a committed objective is never a better colour than of an aspirational one', () => {
    const colours = ['red', 'amber', 'green']
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (grade) => {
        expect(colours.indexOf(gradeColour(grade, 'committed'))).toBeLessThanOrEqual(
          colours.indexOf(gradeColour(grade, 'aspirational')),
        )
      }),
    )
  })
})

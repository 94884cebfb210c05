import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FINGER, geometryOf, groupsOf, MARGIN, pathOf } from '#tab/features/objective/chart/geometry.ts'
import { cycleView, keyResultView, objectiveView } from './support/views.ts'

const SIZE = { width: 400, height: 180 }
const number = { unit: { type: 'number' }, decimals: 0 }
const page = { cycle: cycleView(), objective: objectiveView() }
const reading = (on: string, value: number) => ({ on, value, confidence: 5 })

const drawn = (metric: object, readings: ReturnType<typeof reading>[], part: object = {}) =>
  geometryOf({ keyResult: keyResultView({ metric, ...part }), readings, page, size: SIZE })

const rising = { kind: 'increase', baseline: 0, target: 10, ...number }

describe('the picture of a key result', () => {
  test('runs from the first to the last day of the cycle', () => {
    const { dots } = drawn(rising, [reading('2026-09-01', 0), reading('2026-12-31', 10)])
    expect(dots.map(({ x }) => x)).toEqual([MARGIN.left, SIZE.width - MARGIN.right])
  })
  test('has more at the top', () => {
    const [low, high] = drawn(rising, [reading('2026-09-01', 2), reading('2026-10-01', 8)]).dots
    expect(high?.y).toBeLessThan(low?.y ?? 0)
  })
  test.each([
    ['a rising value from its baseline to a landing at 0.7', rising, 2],
    ['stages', { kind: 'stages', commit: 'a', target: 'b', stretch: 'c' }, 2],
    [
      'a limit: it asks for the same every day',
      { kind: 'ceiling', max: { value: 7, inclusive: true }, period: 'week', ...number },
      0,
    ],
    ['a milestone', { kind: 'yes_no' }, 0],
    [
      'a rising value without a baseline and without a check-in',
      { kind: 'increase', baseline: null, target: 10, ...number },
      0,
    ],
  ])('knows the expected line of %s', (_, metric, points) => {
    expect(drawn(metric, []).expected).toHaveLength(points)
  })
  test('takes the first check-in for the baseline nobody knew', () => {
    const unknown = { ...rising, baseline: null }
    expect(drawn(unknown, [reading('2026-09-01', 4)]).expected).toHaveLength(2)
  })
  test('draws the forecast from the last value to the last day, with its band', () => {
    const forecast = { value: 9, low: 8, high: 10, progress: 0.9 }
    const { forecast: line } = drawn(rising, [reading('2026-10-01', 3)], { forecast })
    expect(line?.line.at(-1)?.x).toBe(SIZE.width - MARGIN.right)
    expect(line?.band).toHaveLength(3)
  })
  test('has no forecast without one', () => {
    expect(drawn(rising, [reading('2026-10-01', 3)]).forecast).toBeNull()
  })
  test('writes the lower of two close limits below its line', () => {
    const band = {
      kind: 'band',
      min: { value: 100, inclusive: true },
      max: { value: 101, inclusive: true },
      period: 'week',
      ...number,
    }
    const { targets } = drawn(band, [reading('2026-10-01', 0)])
    const [min, max] = targets
    expect(min?.labelY).toBeGreaterThan(min?.y ?? 0)
    expect(max?.labelY).toBeLessThan(max?.y ?? 0)
  })
  test('stays inside its frame whatever was reported', () => {
    const value = fc.double({ noNaN: true, min: -1e9, max: 1e9 })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const readings = values.map((one, index) =>
          reading(`2026-10-${String(index + 1).padStart(2, '0')}`, one),
        )
        for (const { x, y } of drawn(rising, readings).dots) {
          expect(x).toBeGreaterThanOrEqual(MARGIN.left)
          expect(x).toBeLessThanOrEqual(SIZE.width - MARGIN.right)
          expect(y).toBeGreaterThanOrEqual(MARGIN.top - 1e-6)
          expect(y).toBeLessThanOrEqual(SIZE.height - MARGIN.bottom + 1e-6)
        }
      }),
    )
  })
})

describe('dots to press', () => {
  const day = fc.integer({ min: 1, max: 30 })
  test('lie a finger apart and lose no check-in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1 }), (days) => {
        const on = [...days].sort((a, b) => a - b).map((one) => `2026-11-${String(one).padStart(2, '0')}`)
        const { dots } = drawn(
          rising,
          on.map((one) => reading(one, 1)),
        )
        const groups = groupsOf(dots)
        expect(groups.reduce((count, group) => count + group.dots.length, 0)).toBe(dots.length)
        const places = groups.map(({ x }) => x).sort((a, b) => a - b)
        for (const [index, x] of places.slice(1).entries())
          expect(x - (places[index] ?? 0)).toBeGreaterThanOrEqual(FINGER)
      }),
    )
  })
})

test('a line is written as SVG reads it', () => {
  expect(
    pathOf([
      { x: 1, y: 2.04 },
      { x: 3.26, y: 4 },
    ]),
  ).toBe('1.0,2.0 3.3,4.0')
})

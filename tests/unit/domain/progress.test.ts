import { describe, expect, test } from 'vitest'
import { unitStand } from '#shared/domain/health.ts'
import { objectiveConfidence, objectiveProgress } from '#shared/domain/objective-progress.ts'
import { keyResultProgress, needsBaseline } from '#shared/domain/progress.ts'
import { AUTUMN, decrease, increase, keyResult, rate, readings, SETTINGS } from '#tests/vectors/given.ts'
import { OBJECTIVE_CASES, UNIT_CASES } from '#tests/vectors/progress/means.ts'
import { sections } from '#tests/vectors/table.ts'
import { metricIn, numberIn, readingsIn } from '#tests/vectors/words.ts'

/** Equal up to the rounding of binary fractions, and 0 is never minus 0. */
function expectProgress(actual: number | null, expected: number | null) {
  if (expected === null || actual === null) expect(actual).toBe(expected)
  else expect(actual).toBeCloseTo(expected, 10)
  expect(Object.is(actual, -0)).toBe(false)
}

describe.each(sections('progress/key-results'))('%s', (_, cases) => {
  test.each(cases)('$says', ({ cell }) => {
    const progress = keyResultProgress(metricIn(cell('metric')), readingsIn(cell('readings')))
    expectProgress(progress, numberIn(cell('progress')))
  })
})

describe('progress of an objective', () => {
  test.each(OBJECTIVE_CASES)('$says', (given) => {
    expectProgress(objectiveProgress(given.of), given.progress)
  })
})

describe('progress of a unit', () => {
  test.each(UNIT_CASES)('$says', (given) => {
    expectProgress(
      unitStand({ cycle: AUTUMN, today: '2026-10-16', settings: SETTINGS, objectives: given.of }).progress,
      given.progress,
    )
  })
})

describe('finding the baseline', () => {
  test.each([
    { says: 'asks for it while it is unknown', metric: increase(null, 5), values: [], asks: true },
    { says: 'asks for it when decreasing too', metric: decrease(null, 5), values: [], asks: true },
    {
      says: 'is content with the first check-in',
      metric: increase(null, 5),
      values: ['2026-09-07: 1'],
      asks: false,
    },
    { says: 'is content with a given one, also 0', metric: increase(0, 5), values: [], asks: false },
    { says: 'never asks of a rate', metric: rate(0, 5), values: [], asks: false },
  ])('$says', ({ metric, values, asks }) => {
    expect(needsBaseline(metric, readings(...values))).toBe(asks)
  })
})

describe('confidence of an objective', () => {
  const sure = (confidence: number, weight = 1) =>
    keyResult({ weight, readings: readings(`2026-09-07: 1 (sure: ${confidence})`) })

  test('is the mean of the latest votes weighted as progress is', () => {
    expect(objectiveConfidence([sure(8, 3), sure(4, 1)])).toBeCloseTo(7, 10)
  })

  test('takes the last vote of each key result', () => {
    const changing = keyResult({ readings: readings('2026-09-07: 1 (sure: 9)', '2026-09-14: 1 (sure: 3)') })
    expect(objectiveConfidence([changing])).toBe(3)
  })

  test('leaves out archived ones, weight 0 and those nobody voted on', () => {
    const archived = { ...sure(0), archivedAt: '2026-09-20T08:00:00Z' }
    expect(objectiveConfidence([sure(6), sure(0, 0), keyResult(), archived])).toBe(6)
  })

  test('is unknown before the first check-in', () => {
    expect(objectiveConfidence([keyResult()])).toBeNull()
  })
})

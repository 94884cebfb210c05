import { describe, expect, test } from 'vitest'
import { dueOn, isCheckedIn, isStale } from '#shared/domain/cadence.ts'
import type { KeyResultCase } from '#shared/domain/situation.ts'
import { AUTUMN, keyResult, objective, person, readings, SETTINGS } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { day, metricIn, readingsIn, wordIn } from '#tests/vectors/words.ts'

const given: KeyResultCase = {
  cycle: AUTUMN,
  today: '2026-09-12',
  settings: SETTINGS,
  objective: objective(),
  keyResult: keyResult({ readings: readings('2026-09-10: 5') }),
}

const daysIn = (text: string): string[] => (text === 'none' ? [] : text.split(', ').map(day))

describe('the next check-in in the calendar', () => {
  test.each(table('health/due-with-meetings'))('$says', ({ cell }) => {
    const reported = keyResult({ readings: readingsIn(cell('readings')) })
    const meetings = daysIn(cell('meetings'))
    const asked = { ...given, meetings, today: day(cell('today')), keyResult: reported }
    expect(dueOn(asked)).toBe(day(cell('due')))
    expect(isStale(asked)).toBe(cell('silent') === 'yes')
  })
})

describe('the next check-in', () => {
  test.each(table('health/due'))('$says', ({ cell }) => {
    const reported = keyResult({ metric: metricIn(cell('metric')), readings: readingsIn(cell('readings')) })
    const due = dueOn({ ...given, today: day(cell('today')), keyResult: reported })
    const expected = wordIn(cell('due'))
    expect(due).toBe(expected === null ? null : day(expected))
  })

  test('is due a cadence after activation where that came after the start', () => {
    const activation = { by: person('lena'), at: '2026-09-20T08:00:00Z', withoutAnswerOf: [] }
    expect(dueOn({ ...given, objective: objective({ activation }), keyResult: keyResult() })).toBe(
      '2026-09-27',
    )
  })

  test.each(['draft', 'proposed', 'agreed', 'closed', 'cancelled'] as const)(
    'is not expected while the objective is %s',
    (state) => {
      expect(dueOn({ ...given, objective: objective({ state }) })).toBeNull()
    },
  )

  test('is not expected of archived things', () => {
    const archivedAt = '2026-09-11T08:00:00Z'
    expect(dueOn({ ...given, objective: objective({ archivedAt }) })).toBeNull()
    expect(dueOn({ ...given, keyResult: keyResult({ archivedAt }) })).toBeNull()
  })

  test.each([
    { state: 'running', today: '2026-09-12', expected: true },
    { state: 'closing', today: '2026-12-02', expected: false },
    { state: 'closed', today: '2027-01-10', expected: false },
    { state: 'planning', today: '2026-08-20', expected: false },
    { state: 'planning', today: '2026-09-12', expected: true },
  ] as const)('in a $state cycle on $today: $expected', ({ state, today, expected }) => {
    expect(dueOn({ ...given, today, cycle: { ...AUTUMN, state } }) !== null).toBe(expected)
  })
})

describe('checked in within the cadence', () => {
  test.each([
    { says: 'yes, on the day itself', today: '2026-09-10', done: true },
    { says: 'yes, six days later', today: '2026-09-16', done: true },
    { says: 'no, when the next one is due', today: '2026-09-17', done: false },
  ])('$says', ({ today, done }) => {
    expect(isCheckedIn({ ...given, today })).toBe(done)
  })

  test('no, before the first check-in, though none is due yet', () => {
    expect(isCheckedIn({ ...given, today: '2026-09-02', keyResult: keyResult() })).toBe(false)
  })

  test('yes, with the final value of the cycle', () => {
    const final = keyResult({ readings: readings('2026-11-30: 70') })
    expect(isCheckedIn({ ...given, today: '2026-11-30', keyResult: final })).toBe(true)
  })
})

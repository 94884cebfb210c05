import { describe, expect, test } from 'vitest'
import type { KeyResult, Objective } from '#shared/domain/objective.ts'
import { keyResultStanding, objectiveStanding } from '#shared/domain/standing.ts'
import { AUTUMN, increase, keyResult, objective, readings, SETTINGS, yesNo } from '#tests/vectors/given.ts'

const standing = (keyResult: KeyResult, of: Partial<Omit<Objective, 'id'>> = {}, today = '2026-10-16') =>
  keyResultStanding({ cycle: AUTUMN, today, settings: SETTINGS, keyResult, objective: objective(of) })

const reported = keyResult({ readings: readings('2026-10-02: 20', '2026-10-09: 30 (sure: 8)') })

describe('how a key result stands', () => {
  test('shows everything a view needs', () => {
    expect(standing(reported)).toMatchObject({
      value: 30,
      progress: 0.3,
      health: 'on_track',
      confidence: 8,
      mismatch: null,
      findBaseline: false,
      milestone: false,
      lastCheckIn: { on: '2026-10-09', ageDays: 7 },
      dueOn: '2026-10-16',
      isDue: true,
      forecast: null,
      suggestedGrade: 0.3,
    })
  })

  test('is due on the day itself, not the day before', () => {
    expect(standing(reported, {}, '2026-10-15').isDue).toBe(false)
    expect(standing(reported, {}, '2026-10-17').isDue).toBe(true)
  })

  test('knows nothing before the first check-in', () => {
    expect(standing(keyResult(), {}, '2026-09-02')).toMatchObject({
      value: null,
      progress: null,
      health: 'not_started',
      confidence: null,
      lastCheckIn: null,
      isDue: false,
      suggestedGrade: null,
    })
  })

  test('says that a baseline is to be found, and that a yes or no is a milestone', () => {
    expect(standing(keyResult({ metric: increase(null, 5) })).findBaseline).toBe(true)
    expect(standing(keyResult({ metric: yesNo })).milestone).toBe(true)
  })

  test('has neither pace nor colour nor due date in a draft', () => {
    const draft = standing(reported, { state: 'draft' })
    expect([draft.expectedPace, draft.health, draft.dueOn, draft.isDue]).toEqual([null, null, null, false])
  })

  test('looks ahead only while its objective is pursued', () => {
    const steady = keyResult({ readings: readings('2026-10-01: 10', '2026-10-08: 20', '2026-10-15: 30') })
    expect(standing(steady).forecast).not.toBeNull()
    expect(standing(steady, { state: 'closed' }).forecast).toBeNull()
  })
})

test('how an objective stands comes from its key results', () => {
  const of = objective({
    keyResults: [reported, keyResult({ readings: readings('2026-10-14: 50 (sure: 4)') })],
  })
  const shown = objectiveStanding({ cycle: AUTUMN, today: '2026-10-16', settings: SETTINGS, objective: of })
  expect(shown).toMatchObject({ progress: 0.4, health: 'on_track', confidence: 6, suggestedGrade: 0.4 })
  expect(shown.expectedPace).toBeCloseTo(0.35, 10)
})

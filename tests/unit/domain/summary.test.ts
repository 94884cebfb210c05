import { describe, expect, test } from 'vitest'
import type { KeyResult, Objective } from '#shared/domain/objective.ts'
import { balance, combineSummaries, type SummaryInput, summariseUnit } from '#shared/domain/summary.ts'
import { AUTUMN, keyResult, objective, person, readings, SETTINGS, unitId } from '#tests/vectors/given.ts'

const at = (percent: number, on = '2026-10-14'): KeyResult =>
  keyResult({ readings: readings(`${on}: ${percent}`) })
const summarise = (objectives: readonly Objective[], given: Partial<SummaryInput> = {}) =>
  summariseUnit({
    unitId: unitId('sales'),
    aim: 0.4,
    cycle: AUTUMN,
    today: '2026-10-16',
    settings: SETTINGS,
    objectives,
    ...given,
  })

describe('the summary of a unit', () => {
  const objectives = [
    objective({ keyResults: [at(60), at(20)], origin: 'top_down' }),
    objective({ keyResults: [at(2), keyResult()] }),
    objective({ state: 'draft', keyResults: [keyResult()] }),
    objective({ state: 'cancelled', keyResults: [at(99)] }),
    objective({ archivedAt: '2026-10-01T08:00:00Z', keyResults: [at(99)] }),
  ]
  const summary = summarise(objectives)

  test('counts what is alive: drafts too, cancelled and archived ones not', () => {
    expect([summary.objectiveCount, summary.keyResultCount]).toEqual([3, 5])
  })

  test('takes progress and pace from what is pursued', () => {
    expect(summary.progress).toBeCloseTo((0.4 + 0.02) / 2, 10)
    expect(summary.expectedPace).toBeCloseTo(0.35, 10)
  })

  test('counts each pursued objective under its colour', () => {
    expect(summary.healthCounts).toEqual({ not_started: 0, on_track: 1, at_risk: 0, off_track: 0, stale: 1 })
    expect(summary.health).toBe('stale')
  })

  test('counts check-ins done of those expected', () => {
    expect([summary.checkInsDone, summary.checkInsExpected]).toEqual([3, 4])
    const late = summarise([objective({ keyResults: [at(50), at(50, '2026-10-01')] })])
    expect([late.checkInsDone, late.checkInsExpected]).toEqual([1, 2])
  })

  test('expects nothing while the cycle is graded', () => {
    const graded = summarise(objectives, { cycle: { ...AUTUMN, state: 'closing' }, today: '2026-12-02' })
    expect([graded.checkInsDone, graded.checkInsExpected]).toEqual([0, 0])
  })

  test('of a unit without objectives says that nothing is known', () => {
    expect(summarise([])).toEqual({
      unitId: 'sales',
      progress: null,
      expectedPace: null,
      health: null,
      objectiveCount: 0,
      keyResultCount: 0,
      checkInsDone: 0,
      checkInsExpected: 0,
      healthCounts: { not_started: 0, on_track: 0, at_risk: 0, off_track: 0, stale: 0 },
      balance: { topDown: 0, bottomUp: 0, topDownShare: null, aim: 0.4 },
    })
  })

  test('names nobody: owners do not enter it', () => {
    const owned = (name: string) => [
      objective({ ownerId: person(name), keyResults: [{ ...at(50), ownerId: person(name) }] }),
    ]
    expect(summarise(owned('anna'))).toEqual(summarise(owned('ben')))
    expect(JSON.stringify(summarise(owned('anna')))).not.toContain('anna')
  })
})

describe('the balance', () => {
  const from = (origin: Objective['origin'], given: Partial<Omit<Objective, 'id'>> = {}) =>
    objective({ origin, ...given })

  test('is the share of top-down objectives beside the aim', () => {
    const objectives = [
      from('top_down'),
      from('top_down'),
      from('bottom_up'),
      from('bottom_up'),
      from('bottom_up'),
    ]
    expect(balance(objectives, 0.4)).toEqual({ topDown: 2, bottomUp: 3, topDownShare: 0.4, aim: 0.4 })
  })

  test('counts drafts, because it is for planning, but nothing cancelled or archived', () => {
    const objectives = [
      from('top_down', { state: 'draft' }),
      from('bottom_up', { state: 'cancelled' }),
      from('bottom_up', { archivedAt: '2026-10-01T08:00:00Z' }),
    ]
    expect(balance(objectives, 0.4)).toMatchObject({ topDown: 1, bottomUp: 0, topDownShare: 1 })
  })
})

describe('the organisation', () => {
  const sales = summarise([objective({ keyResults: [at(60)], origin: 'top_down' })])
  const service = summarise([objective({ keyResults: [at(30)] }), objective({ keyResults: [at(30)] })])
  const all = combineSummaries([sales, service, summarise([])], 0.4)

  test('adds its units up', () => {
    expect(all).toMatchObject({ objectiveCount: 3, keyResultCount: 3, checkInsDone: 3, checkInsExpected: 3 })
    expect(all.healthCounts.on_track).toBe(3)
    expect(all.balance).toEqual({ topDown: 1, bottomUp: 2, topDownShare: 1 / 3, aim: 0.4 })
  })

  test('weighs every objective the same, so that small units do not count more', () => {
    expect(all.progress).toBeCloseTo(0.4, 10)
    expect(all.expectedPace).toBeCloseTo(0.35, 10)
  })

  test('without units knows nothing', () => {
    expect(combineSummaries([], 0.4)).toMatchObject({ progress: null, objectiveCount: 0 })
  })
})

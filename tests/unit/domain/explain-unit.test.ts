import { describe, expect, test } from 'vitest'
import { explainUnit } from '#shared/domain/explain-unit.ts'
import type { Figure } from '#shared/domain/explanation.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { summariseUnit } from '#shared/domain/summary.ts'
import { AUTUMN, keyResult, objective, readings, SETTINGS, unitId } from '#tests/vectors/given.ts'

const situation = { cycle: AUTUMN, today: '2026-10-16', settings: SETTINGS }

const at = (title: string, percent: number | null, on = '2026-10-15', given: Partial<Objective> = {}) =>
  objective({
    id: title,
    title,
    keyResults: [keyResult({ readings: percent === null ? [] : readings(`${on}: ${percent}`) })],
    ...given,
  })

const explained = (objectives: readonly Objective[], figure: Figure) => {
  const summary = summariseUnit({ ...situation, objectives, unitId: unitId('sales'), aim: 0.4 })
  const found = explainUnit({ ...situation, objectives, summary }).find((one) => one.figure === figure)
  if (!found) throw new Error(`${figure} is not explained`)
  return found
}

describe('a unit explains itself', () => {
  test('its progress is the mean of what counts, and what does not is named', () => {
    const { value, terms } = explained(
      [
        at('A', 40),
        at('B', 20),
        at('Draft', null, '', { state: 'draft' }),
        at('Gone', 90, '2026-10-15', { archivedAt: '2026-10-15T08:00:00Z' }),
      ],
      'progress',
    )
    expect(value).toBeCloseTo(0.3, 10)
    expect(terms.map(({ label, leftOut }) => [label, leftOut])).toEqual([
      ['A', null],
      ['B', null],
      ['Draft', 'not_active'],
    ])
    const counting = terms.filter(({ leftOut }) => leftOut === null)
    const sum = counting.reduce((total, term) => total + (term.value ?? 0), 0)
    expect(sum / counting.length).toBeCloseTo(Number(value), 10)
  })

  test('its status names the gap that it was held against', () => {
    const { value, sentence, params } = explained([at('A', 40), at('B', 10)], 'health')
    expect([value, sentence]).toEqual(['on_track', 'health.gap_on_track'])
    expect(params.gap).toBeCloseTo(0.1, 10)
    expect(Number(params.expected) - Number(params.progress)).toBeCloseTo(Number(params.gap), 10)
  })

  test('silence is named with whose it is', () => {
    const one = explained([at('A', 40), at('B', 40), at('Silent', 40, '2026-09-20')], 'health')
    expect([one.value, one.sentence]).toEqual(['at_risk', 'health.unit_partly_silent'])
    expect(one.terms.map(({ label }) => label)).toEqual(['Silent'])
    const most = explained([at('A', 40), at('Silent', 40, '2026-09-20')], 'health')
    expect([most.value, most.sentence, most.params]).toEqual([
      'stale',
      'health.unit_mostly_silent',
      { kept: 1, count: 2 },
    ])
  })

  test('the cycle is told in days', () => {
    const { value, params } = explained([], 'cycle')
    expect(value).toBe(Number(params.passed) / Number(params.days))
  })
})

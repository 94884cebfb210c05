import { describe, expect, test } from 'vitest'
import { type TransitionInput, transition } from '#shared/domain/lifecycle.ts'
import type { Objective, ObjectiveState } from '#shared/domain/objective.ts'
import { keyResult, objective, person, readings } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { as, CLOSED, done, refusalOf } from './doing-as.ts'

const measured = keyResult({ readings: readings('2026-10-15: 60') })
const given = (state: ObjectiveState, more: Partial<Omit<Objective, 'id'>> = {}) =>
  objective({ state, keyResults: [measured], ...more })
const closing: TransitionInput = { to: 'closed', grade: 0.6, reason: null, keyResults: [] }
const INPUTS: readonly TransitionInput[] = [
  { to: 'draft' },
  { to: 'proposed' },
  { to: 'active', reason: 'Graded too early' },
  closing,
  { to: 'cancelled', reason: 'The market is gone' },
]

describe('the way of an objective', () => {
  test.each(table('lifecycle/transitions'))('from $says', ({ says, cell }) => {
    const from = says as ObjectiveState // the table is written in the states' names
    for (const input of INPUTS) {
      const result = transition(given(from), input, as('lena'))
      expect(result.ok ? result.value.history.verb : 'no', input.to).toBe(cell(input.to))
      if (!result.ok) expect(result.error.code).toBe('invalid_transition')
      else expect(result.value.objective.state).toBe(input.to)
    }
  })

  test.each(INPUTS)('to $to ends with the cycle', (input) => {
    for (const state of ['draft', 'proposed', 'active', 'closed'] as const)
      expect(refusalOf(transition(given(state), input, as('lena', { cycle: CLOSED })))).toBe('cycle_closed')
  })

  test('is blocked while it is archived', () => {
    const archived = given('active', { archivedAt: '2026-10-01T08:00:00Z' })
    expect(refusalOf(transition(archived, closing, as('lena')))).toBe('invalid_transition')
  })

  test('is kept in the history: who, when, from what to what', () => {
    const { history } = done(transition(given('draft'), { to: 'proposed' }, as('anna')))
    expect(history).toEqual({
      subjectId: 'o1',
      partId: null,
      verb: 'proposed',
      by: 'anna',
      at: '2026-10-16T09:00:00Z',
      changes: [{ field: 'state', from: 'draft', to: 'proposed' }],
      reason: null,
    })
  })
})

const yes = (name: string) => ({ personId: person(name), answer: 'yes', note: null, at: '' }) as const

describe('activation', () => {
  test('of what all agreed on misses nobody', () => {
    const agreed = given('agreed', { agreements: [yes('anna'), yes('ben'), yes('carla')], activation: null })
    const { objective: after } = done(transition(agreed, { to: 'active' }, as('lena')))
    expect(after.activation).toEqual({ by: 'lena', at: '2026-10-16T09:00:00Z', withoutAnswerOf: [] })
  })

  test('before all have answered records whose yes was missing, a no included', () => {
    const agreements = [yes('anna'), { ...yes('ben'), answer: 'no' as const }]
    const { objective: after, history } = done(
      transition(given('proposed', { agreements }), { to: 'active' }, as('lena')),
    )
    expect(after.activation?.withoutAnswerOf).toEqual(['ben', 'carla'])
    expect(history.changes).toContainEqual({ field: 'withoutAnswerOf', from: null, to: ['ben', 'carla'] })
  })

  test('taking a proposal back forgets its answers', () => {
    const proposed = given('agreed', { agreements: [yes('anna')] })
    expect(done(transition(proposed, { to: 'draft' }, as('anna'))).objective.agreements).toEqual([])
  })
})

describe('closing', () => {
  test('takes the suggested grade without a reason', () => {
    const { objective: after, history } = done(transition(given('active'), closing, as('lena')))
    expect(after.grade).toEqual({ value: 0.6, suggested: 0.6, reason: null })
    expect(history.changes).toContainEqual({ field: 'state', from: 'active', to: 'closed' })
    expect(history.changes).toContainEqual({ field: 'grade', from: null, to: after.grade })
  })

  test('asks why another grade is given', () => {
    expect(refusalOf(transition(given('active'), { ...closing, grade: 0.9 }, as('lena')))).toBe(
      'invalid_input /reason reason_required',
    )
    const why = { ...closing, grade: 0.9, reason: 'Customers say more than the number' }
    expect(done(transition(given('active'), why, as('lena'))).objective.grade).toEqual({
      value: 0.9,
      suggested: 0.6,
      reason: 'Customers say more than the number',
    })
  })

  const gradeOf = (value: number, reason: string | null, keyResultId = measured.id) => ({
    ...closing,
    keyResults: [{ keyResultId, value, reason }],
  })

  test('grades its key results beside it', () => {
    const { objective: after, history } = done(transition(given('active'), gradeOf(0.6, null), as('lena')))
    expect(after.keyResults[0]?.grade).toEqual({ value: 0.6, suggested: 0.6, reason: null })
    expect(history.changes.map(({ field }) => field)).toContain('keyResults.kr1.grade')
  })

  test('points at the key result whose grade needs a reason or is out of range', () => {
    expect(refusalOf(transition(given('active'), gradeOf(0.2, null), as('lena')))).toBe(
      'invalid_input /keyResults/0/reason reason_required',
    )
    expect(refusalOf(transition(given('active'), gradeOf(1.2, 'so'), as('lena')))).toBe(
      'invalid_input /keyResults/0/value grade_out_of_range',
    )
  })

  test('knows only its own key results', () => {
    const strange = gradeOf(0.6, null, keyResult({ id: 'other' }).id)
    expect(refusalOf(transition(given('active'), strange, as('lena')))).toBe(
      'invalid_input /keyResults/0/keyResultId unknown_reference',
    )
  })

  test('without any value needs a reason for whatever grade', () => {
    const silent = given('active', { keyResults: [keyResult()] })
    expect(refusalOf(transition(silent, { ...closing, grade: 0 }, as('lena')))).toBe(
      'invalid_input /reason reason_required',
    )
  })
})

describe('a sentence why', () => {
  test.each(['', '   '])('"%s" is none for cancelling', (reason) => {
    const result = transition(given('active'), { to: 'cancelled', reason }, as('lena'))
    expect(refusalOf(result)).toBe('invalid_input /reason reason_required')
  })

  test('is kept with the cancelled objective and in its history', () => {
    const result = done(transition(given('active'), { to: 'cancelled', reason: ' No budget. ' }, as('lena')))
    expect([result.objective.cancelReason, result.history.reason]).toEqual(['No budget.', 'No budget.'])
  })

  test('is needed for reopening, not for activating', () => {
    expect(refusalOf(transition(given('closed'), { to: 'active' }, as('lena')))).toBe(
      'invalid_input /reason reason_required',
    )
    expect(refusalOf(transition(given('agreed'), { to: 'active' }, as('lena')))).toBe('fine')
  })

  test('reopening keeps the first activation and the grade until it is closed again', () => {
    const closed = given('closed', { grade: { value: 0.6, suggested: 0.6, reason: null } })
    const { objective: after } = done(
      transition(closed, { to: 'active', reason: 'Closed by mistake' }, as('lena')),
    )
    expect(after.activation).toEqual(closed.activation)
    expect(after.grade).toEqual(closed.grade)
  })
})

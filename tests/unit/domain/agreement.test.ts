import { describe, expect, test } from 'vitest'
import { answer, awaiting } from '#shared/domain/agreement.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { objective } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { as, done, MEMBERS, refusalOf } from './doing-as.ts'

const proposed = objective({ state: 'proposed', activation: null })

function afterAnswers(text: string): Objective {
  let current = proposed
  for (const part of text === 'none' ? [] : text.split(', ')) {
    const [name = '', said] = part.split(' ')
    current = done(answer(current, { answer: said === 'yes' ? 'yes' : 'no' }, as(name))).objective
  }
  return current
}

describe('the agreement round', () => {
  test.each(table('lifecycle/agreement'))('$says', ({ cell }) => {
    const after = afterAnswers(cell('answers'))
    expect(after.state).toBe(cell('state'))
    expect(awaiting(after, MEMBERS).join(' ') || 'none').toBe(cell('awaiting'))
  })

  test('keeps each name with answer, note and time', () => {
    const result = done(answer(proposed, { answer: 'no', note: ' Too much at once. ' }, as('ben')))
    expect(result.objective.agreements).toEqual([
      { personId: 'ben', answer: 'no', note: 'Too much at once.', at: '2026-10-16T09:00:00Z' },
    ])
    expect(result.history).toMatchObject({ verb: 'answered', by: 'ben', reason: 'Too much at once.' })
    expect(result.history.changes).toEqual([{ field: 'answer', from: null, to: 'no' }])
  })

  test('says in the history that the last yes made it agreed', () => {
    const before = afterAnswers('anna yes, ben yes')
    const { history } = done(answer(before, { answer: 'yes' }, as('carla')))
    expect(history.verb).toBe('agreed')
    expect(history.changes).toEqual([
      { field: 'answer', from: null, to: 'yes' },
      { field: 'state', from: 'proposed', to: 'agreed' },
    ])
  })

  test('asks members only', () => {
    expect(refusalOf(answer(proposed, { answer: 'yes' }, as('zoe')))).toBe(
      'invalid_input /answer not_a_member',
    )
  })

  test('no longer waits for somebody who has left the unit', () => {
    const before = afterAnswers('anna yes')
    const left = as('ben', { members: MEMBERS.slice(0, 2) })
    expect(done(answer(before, { answer: 'yes' }, left)).objective.state).toBe('agreed')
  })

  test.each(['draft', 'active', 'closed', 'cancelled'] as const)('is over or has not begun: %s', (state) => {
    expect(refusalOf(answer(objective({ state }), { answer: 'yes' }, as('anna')))).toBe('invalid_transition')
  })

  test('does not take place over an archived objective', () => {
    const archived = { ...proposed, archivedAt: '2026-10-01T08:00:00Z' }
    expect(refusalOf(answer(archived, { answer: 'yes' }, as('anna')))).toBe('invalid_transition')
  })
})

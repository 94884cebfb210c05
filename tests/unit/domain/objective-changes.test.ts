import { describe, expect, test } from 'vitest'
import {
  archiveObjective,
  createObjective,
  editObjective,
  type NewObjective,
  type ObjectiveEdit,
} from '#shared/domain/objective-changes.ts'
import { byOrder, placeAfter } from '#shared/domain/ordering.ts'
import { AUTUMN, objective, person, unitId } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { as, CLOSED, done, refusalOf } from './doing-as.ts'

const siblings = [objective({ id: 'a', order: 'a0' }), objective({ id: 'b', order: 'a1' })]
const lena = { ...as('lena'), siblings }
const draft: NewObjective = {
  id: objective({ id: 'new' }).id,
  unitId: unitId('sales'),
  title: 'Lead in DACH',
  why: 'Strategy 2027',
  origin: 'top_down',
  ambition: 'aspirational',
  ownerId: null,
}

describe('a new objective', () => {
  test('is a draft at the end of the unit’s list', () => {
    const { objective: created, history } = done(createObjective(draft, siblings, as('lena')))
    expect(created).toMatchObject({ state: 'draft', cycleId: AUTUMN.id, createdBy: 'lena', keyResults: [] })
    expect(byOrder([...siblings, created]).map(({ id }) => id)).toEqual(['a', 'b', 'new'])
    expect(history).toMatchObject({ subjectId: 'new', verb: 'created' })
    expect(history.changes).toContainEqual({ field: 'title', from: null, to: 'Lead in DACH' })
  })

  test('goes where it is asked to: behind a sibling, or first', () => {
    const place = (afterId: NewObjective['afterId']) =>
      byOrder([...siblings, done(createObjective({ ...draft, afterId }, siblings, as('lena'))).objective])
    expect(place(siblings[0]?.id).map(({ id }) => id)).toEqual(['a', 'new', 'b'])
    expect(place(null).map(({ id }) => id)).toEqual(['new', 'a', 'b'])
  })

  test('is refused behind a sibling that does not exist and in a closed cycle', () => {
    const lost = { ...draft, afterId: objective({ id: 'gone' }).id }
    expect(refusalOf(createObjective(lost, siblings, as('lena')))).toBe(
      'invalid_input /afterId unknown_reference',
    )
    expect(refusalOf(createObjective(draft, siblings, as('lena', { cycle: CLOSED })))).toBe('cycle_closed')
  })
})

const agreed = objective({
  id: 'a',
  state: 'agreed',
  agreements: [{ personId: person('anna'), answer: 'yes', note: null, at: '2026-09-01T08:00:00Z' }],
})

describe('what was agreed to', () => {
  test.each(table('lifecycle/asked-again'))('$says', ({ cell }) => {
    const [field = '', to = ''] = cell('change').split(' = ')
    const { objective: after } = done(editObjective(agreed, { [field]: to } as ObjectiveEdit, lena))
    const kept = { state: after.state, answers: after.agreements.length }
    expect(kept).toEqual(
      cell('answers') === 'again' ? { state: 'proposed', answers: 0 } : { state: 'agreed', answers: 1 },
    )
  })

  test('may be put in other words after activation without asking again', () => {
    const active = { ...agreed, state: 'active' } as const
    const { objective: after } = done(editObjective(active, { title: 'Better words' }, lena))
    expect(after).toMatchObject({ state: 'active', title: 'Better words', agreements: active.agreements })
  })
})

describe('an edit', () => {
  test('keeps from what to what', () => {
    const { history } = done(editObjective(agreed, { ownerId: person('ben'), reason: 'Anna is away' }, lena))
    expect(history).toMatchObject({ verb: 'edited', reason: 'Anna is away' })
    expect(history.changes).toEqual([{ field: 'ownerId', from: null, to: 'ben' }])
  })

  test('of nothing changes nothing', () => {
    const { objective: after, history } = done(editObjective(agreed, { title: agreed.title }, lena))
    expect(after).toEqual(agreed)
    expect(history.changes).toEqual([])
  })

  test('can take the owner away', () => {
    const owned = { ...agreed, ownerId: person('ben') }
    expect(done(editObjective(owned, { ownerId: null }, lena)).objective.ownerId).toBeNull()
  })

  test('of the place alone is a move', () => {
    const { objective: after, history } = done(editObjective(agreed, { afterId: siblings[1]?.id }, lena))
    expect(after.order > 'a1').toBe(true)
    expect(history.verb).toBe('moved')
  })

  test.each(['closed', 'cancelled'] as const)('is refused once it is %s', (state) => {
    expect(refusalOf(editObjective({ ...agreed, state }, { title: 'x' }, lena))).toBe('invalid_transition')
  })

  test('is refused in a closed cycle', () => {
    expect(refusalOf(editObjective(agreed, { title: 'x' }, { ...lena, cycle: CLOSED }))).toBe('cycle_closed')
  })
})

describe('the archive', () => {
  const archived = done(archiveObjective(agreed, as('anna'))).objective

  test('keeps an objective as it was', () => {
    expect(archived).toEqual({ ...agreed, archivedAt: '2026-10-16T09:00:00Z' })
  })

  test('gives it back unchanged', () => {
    const restored = done(editObjective(archived, { archived: false }, lena))
    expect(restored.objective).toEqual(agreed)
    expect(restored.history.verb).toBe('restored')
  })

  test('gives a closed objective back, too, but lets nobody change it on the way', () => {
    const closed = { ...archived, state: 'closed' } as const
    expect(done(editObjective(closed, { archived: false }, lena)).objective.archivedAt).toBeNull()
    const both = editObjective(closed, { archived: false, title: 'x' }, lena)
    expect(refusalOf(both)).toBe('invalid_transition')
  })

  test('must be left before anything is edited', () => {
    expect(refusalOf(editObjective(archived, { title: 'x' }, lena))).toBe('invalid_transition')
  })

  test('keeps the first date when archived twice', () => {
    const later = as('ben', { at: '2026-11-01T09:00:00Z' })
    expect(done(archiveObjective(archived, later)).objective.archivedAt).toBe('2026-10-16T09:00:00Z')
  })

  test('is closed with the cycle', () => {
    expect(refusalOf(archiveObjective(agreed, as('anna', { cycle: CLOSED })))).toBe('cycle_closed')
  })
})

describe('places', () => {
  test('two items put in the same place at once still have one order for everybody', () => {
    const twins = [objective({ id: 'z', order: 'a0' }), objective({ id: 'y', order: 'a0' })]
    expect(byOrder(twins).map(({ id }) => id)).toEqual(['y', 'z'])
    const between = done(placeAfter([...twins, objective({ id: 'b', order: 'a1' })], 'y'))
    expect(between > 'a0' && between < 'a1').toBe(true)
  })

  test('a hundred insertions at one place stay within what the wire takes', () => {
    const first = { id: 'first', order: 'a0' }
    let next = { id: 'next', order: 'a1' }
    for (let count = 0; count < 100; count++)
      next = { id: 'next', order: done(placeAfter([first, next], 'first')) }
    expect(next.order > first.order).toBe(true)
    expect(next.order).toMatch(/^[0-9A-Za-z]{1,100}$/)
  })
})

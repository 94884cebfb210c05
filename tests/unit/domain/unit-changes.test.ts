import { describe, expect, test } from 'vitest'
import type { Unit } from '#shared/domain/organisation.ts'
import { ancestors, createUnit, editUnit, type UnitEdit } from '#shared/domain/unit-changes.ts'
import { unitId } from '#tests/vectors/given.ts'
import { as, done, refusalOf } from './doing-as.ts'

const unit = (id: string, parent: string | null, given: Partial<Unit> = {}): Unit => ({
  id: unitId(id),
  name: id,
  parentId: parent === null ? null : unitId(parent),
  teamId: null,
  archivedAt: null,
  ...given,
})
const archivedAt = '2026-10-01T08:00:00Z'
const company = unit('company', null)
const sales = unit('sales', 'company', { teamId: 'team-sales' })
const inside = unit('inside sales', 'sales')
const old = unit('old', 'company', { archivedAt })
const all = [company, sales, inside, old]
const doing = { ...as('admin'), all }
const edit = (before: Unit, input: UnitEdit) => refusalOf(editUnit(before, input, doing))

describe('a new unit', () => {
  const create = (given: Partial<Unit>) => {
    const { id, name, parentId, teamId } = unit('service', 'company', given)
    return createUnit({ id, name, parentId, teamId }, doing)
  }

  test('lies below its parent and is kept in the history', () => {
    const { unit: created, history } = done(create({ teamId: 'team-service' }))
    expect(created).toEqual(unit('service', 'company', { teamId: 'team-service' }))
    expect(history).toMatchObject({ subjectId: 'service', verb: 'unit_created' })
  })

  test.each([
    ['below nothing that exists', { parentId: unitId('gone') }, 'invalid_input /parentId unknown_reference'],
    ['below an archived one', { parentId: old.id }, 'invalid_input /parentId parent_archived'],
    ['with a sibling’s name', { name: 'Sales ' }, 'already_exists /name name_taken'],
    ['with a name taken elsewhere', { name: 'inside sales' }, 'fine'],
    ['with an archived sibling’s name', { name: 'old' }, 'fine'],
    ['for a team that has a unit', { teamId: 'team-sales' }, 'already_exists /teamId team_taken'],
    ['without a parent', { parentId: null }, 'fine'],
  ])('%s', (_, given, refusal) => {
    expect(refusalOf(create(given))).toBe(refusal)
  })
})

describe('an edited unit', () => {
  test.each<[string, Unit, UnitEdit, string]>([
    ['below itself', sales, { parentId: sales.id }, 'invalid_input /parentId parent_cycle'],
    ['below its own child', sales, { parentId: inside.id }, 'invalid_input /parentId parent_cycle'],
    ['below its grandchild', company, { parentId: inside.id }, 'invalid_input /parentId parent_cycle'],
    ['to the top', inside, { parentId: null }, 'fine'],
    ['below another one', inside, { parentId: company.id }, 'fine'],
    ['below an archived one', inside, { parentId: old.id }, 'invalid_input /parentId parent_archived'],
    ['bound to a free team', inside, { teamId: 'team-inside' }, 'fine'],
    ['bound to a taken team', inside, { teamId: 'team-sales' }, 'conflict /teamId team_taken'],
    ['unbound', sales, { teamId: null }, 'fine'],
    [
      'renamed to a sibling’s name',
      unit('service', 'company'),
      { name: 'SALES' },
      'conflict /name name_taken',
    ],
    ['archived with living children', sales, { archived: true }, 'conflict /archived has_active_children'],
    ['archived without children', inside, { archived: true }, 'fine'],
    ['restored', old, { archived: false }, 'fine'],
    [
      'restored below an archived parent',
      unit('x', 'old', { archivedAt }),
      { archived: false },
      'invalid_input /parentId parent_archived',
    ],
  ])('%s', (_, before, input, refusal) => {
    expect(edit(before, input)).toBe(refusal)
  })

  test('is kept from what to what', () => {
    const { unit: after, history } = done(editUnit(inside, { name: 'Inside', archived: true }, doing))
    expect(after).toEqual({ ...inside, name: 'Inside', archivedAt: '2026-10-16T09:00:00Z' })
    expect(history.changes).toEqual([
      { field: 'name', from: 'inside sales', to: 'Inside' },
      { field: 'archivedAt', from: null, to: '2026-10-16T09:00:00Z' },
    ])
  })

  test('may have been stored in a circle: its ancestors still come to an end', () => {
    const [a, b] = [unit('a', 'b'), unit('b', 'a')]
    expect(ancestors(a, [a, b]).map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

import { describe, expect, test } from 'vitest'
import type { ObjectiveState } from '#shared/domain/objective.ts'
import { ACTIONS, type Action } from '#shared/policy/actions.ts'
import { denial, denialsFor, type PolicyContext, SCOPES, type Who } from '#shared/policy/policy.ts'
import { person, unitId } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'

const sales = unitId('sales')
const service = unitId('service')

const who = (given: Partial<Who> = {}): Who => ({
  personId: person('anna'),
  isAdmin: false,
  isGuest: false,
  memberOf: new Set(),
  leadOf: new Set(),
  ...given,
})
const ROLES: Readonly<Record<string, Who>> = {
  admin: who({ isAdmin: true }),
  lead: who({ memberOf: new Set([sales]), leadOf: new Set([sales]) }),
  member: who({ memberOf: new Set([sales]) }),
  "other unit's lead": who({ memberOf: new Set([service]), leadOf: new Set([service]) }),
  "other unit's member": who({ memberOf: new Set([service]) }),
  'guest in the unit': who({ isGuest: true, memberOf: new Set([sales]), leadOf: new Set([sales]) }),
}
const LEAD = who({ leadOf: new Set([sales]) })

/** A state in which the action makes sense. */
const STATE_FOR: Partial<Record<Action, ObjectiveState>> = {
  'objective.propose': 'draft',
  'objective.answer': 'proposed',
  'objective.activate': 'agreed',
}
const about = (action: Action): PolicyContext => ({
  unitId: sales,
  objectiveState: STATE_FOR[action] ?? 'active',
  cycleState: 'running',
  archived: false,
  authorId: person('anna'),
  isLast: true,
  hasTeam: true,
  ownsTeam: false,
})
const said = (reason: string | null): string => reason ?? 'yes'
const rows = (name: string) => table(name).map((row) => ({ ...row, action: row.says as Action })) // checked below

describe('who may', () => {
  test('the table names every action once', () => {
    expect(rows('policy/roles').map(({ action }) => action)).toEqual([...ACTIONS])
  })

  test.each(rows('policy/roles'))('$action', ({ action, cell }) => {
    for (const [role, person] of Object.entries(ROLES))
      expect(said(denial(action, person, about(action))), role).toBe(cell(role))
  })
})

describe('in which state', () => {
  test.each(rows('policy/states'))('$action', ({ action, cell }) => {
    const context = { ...about(action), archived: false }
    for (const state of ['draft', 'proposed', 'agreed', 'active', 'closed', 'cancelled'] as const)
      expect(said(denial(action, LEAD, { ...context, objectiveState: state })), state).toBe(cell(state))
    expect(said(denial(action, LEAD, { ...context, archived: true })), 'archived').toBe(cell('archived'))
    const closed = { ...context, cycleState: 'closed' } as const
    expect(said(denial(action, LEAD, closed)), 'cycle closed').toBe(cell('cycle closed'))
  })

  test('nobody edits or plans in a closed cycle, and an admin can still take it up again', () => {
    const closed = { cycleState: 'closed', unitId: sales } as const
    expect(denial('cycle.edit', who({ isAdmin: true }), closed)).toBe('cycle_closed')
    expect(denial('objective.create', LEAD, closed)).toBe('cycle_closed')
    expect(denial('cycle.transition', who({ isAdmin: true }), closed)).toBeNull()
  })
})

describe('one’s own things', () => {
  const member = who({ memberOf: new Set([sales]) })
  const mine = { ...about('checkIn.change'), authorId: person('anna') }
  const others = { ...mine, authorId: person('ben') }

  test('a check-in is corrected by its author only, not even by an admin', () => {
    expect(denial('checkIn.change', member, mine)).toBeNull()
    expect(denial('checkIn.change', member, others)).toBe('not_the_author')
    expect(denial('checkIn.change', who({ isAdmin: true }), others)).toBe('not_the_author')
  })

  test('only the last check-in is corrected', () => {
    expect(denial('checkIn.change', member, { ...mine, isLast: false })).toBe('not_the_last')
  })

  test('a comment is changed by its author only, wherever they belong', () => {
    expect(denial('comment.change', who(), mine)).toBeNull()
    expect(denial('comment.change', who({ isAdmin: true }), others)).toBe('not_the_author')
  })
})

describe('binding a Teams team', () => {
  const claim = { unitId: sales, hasTeam: false, ownsTeam: true }
  test.each([
    ['the owner of the team claims a unit without one', who(), claim, 'yes'],
    ['somebody who does not own the team', who(), { ...claim, ownsTeam: false }, 'needs_lead'],
    [
      'the owner of a team may not take a unit over that has one',
      who(),
      { ...claim, hasTeam: true },
      'needs_lead',
    ],
    ['the unit’s lead binds it to another team', LEAD, { ...claim, hasTeam: true, ownsTeam: false }, 'yes'],
    ['a guest who owns the team', who({ isGuest: true }), claim, 'guest_reads_only'],
    ['an admin binds anything', who({ isAdmin: true }), { ...claim, hasTeam: true, ownsTeam: false }, 'yes'],
  ] as const)('%s', (_, person, context, answer) => {
    expect(said(denial('unit.bind', person, context))).toBe(answer)
  })
})

describe('what the tab is told', () => {
  test('every action is offered somewhere, reading apart', () => {
    const offered = new Set<Action>(Object.values(SCOPES).flat())
    expect(ACTIONS.filter((action) => !offered.has(action))).toEqual(['objective.read'])
  })

  test('lists the refused actions of the scope with their reasons and nothing else', () => {
    const context = {
      unitId: sales,
      objectiveState: 'draft',
      cycleState: 'running',
      archived: false,
    } as const
    expect(denialsFor('objective', who({ memberOf: new Set([sales]) }), context)).toEqual({
      'objective.answer': 'wrong_state',
      'objective.activate': 'needs_lead',
      'objective.close': 'needs_lead',
      'objective.cancel': 'needs_lead',
      'keyResult.checkIn': 'wrong_state',
    })
    expect(denialsFor('organisation', who({ isAdmin: true }))).toEqual({})
  })

  test('somebody of any unit may begin to carry over; which unit, decides', () => {
    const member = who({ memberOf: new Set([sales]) })
    expect(denialsFor('cycle', member)['cycle.carryOver']).toBeUndefined()
    expect(denialsFor('cycle', who())['cycle.carryOver']).toBe('not_a_member')
    expect(denialsFor('board', member, { unitId: service })['cycle.carryOver']).toBe('not_a_member')
    expect(denialsFor('cycle', { ...member, isGuest: true })['cycle.carryOver']).toBe('guest_reads_only')
  })
})

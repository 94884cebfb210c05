import { describe, expect, test } from 'vitest'
import type { Cycle, CycleState } from '#shared/domain/cycle.ts'
import {
  createCycle,
  currentCycle,
  cycleWarnings,
  editCycle,
  type NewCycle,
  transitionCycle,
} from '#shared/domain/cycle-changes.ts'
import type { CycleId } from '#shared/kernel/ids.ts'
import { AUTUMN, WINTER } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { day } from '#tests/vectors/words.ts'
import { as, done, refusalOf } from './doing-as.ts'

const STATES: readonly CycleState[] = ['planning', 'running', 'closing', 'closed']
const spring: NewCycle = {
  id: 'spring' as CycleId, // brands exist in types only
  name: 'Spring 2027',
  startsOn: '2027-04-01',
  endsOn: '2027-06-30',
}
const all = [AUTUMN, WINTER]

describe('warnings', () => {
  test.each(table('cycle/warnings'))('$says', ({ cell }) => {
    const cycle: Cycle = {
      ...spring,
      state: 'planning',
      startsOn: day(cell('from')),
      endsOn: day(cell('to')),
    }
    expect(cycleWarnings(cycle, [AUTUMN, cycle]).join(' ') || 'none').toBe(cell('warnings'))
  })
})

describe('a cycle', () => {
  test('begins in planning and is kept in the history', () => {
    const { cycle, history } = done(createCycle(spring, all, as('admin')))
    expect(cycle).toEqual({ ...spring, state: 'planning' })
    expect(history).toMatchObject({ subjectId: 'spring', verb: 'cycle_created', by: 'admin' })
  })

  test.each([
    ['ends before it starts', { endsOn: '2027-03-31' }, 'invalid_input /endsOn end_not_after_start'],
    ['ends on the day it starts', { endsOn: '2027-04-01' }, 'invalid_input /endsOn end_not_after_start'],
    ['is called like another one', { name: ' autumn 2026 ' }, 'already_exists /name name_taken'],
  ])('that %s is refused', (_, given, refusal) => {
    expect(refusalOf(createCycle({ ...spring, ...given }, all, as('admin')))).toBe(refusal)
  })

  test('can be renamed and moved, from what to what', () => {
    const { cycle, history } = done(editCycle(WINTER, { endsOn: '2027-02-28' }, { ...as('admin'), all }))
    expect(cycle).toEqual({ ...WINTER, endsOn: '2027-02-28' })
    expect(history.changes).toEqual([{ field: 'endsOn', from: '2027-03-31', to: '2027-02-28' }])
  })

  test.each([
    ['over its own start', WINTER, { endsOn: '2026-11-01' }, 'invalid_input /endsOn end_not_after_start'],
    ['to a taken name', WINTER, { name: 'AUTUMN 2026' }, 'invalid_input /name name_taken'],
    ['to its own name', WINTER, { name: 'Winter 2026' }, 'fine'],
    ['once closed', { ...WINTER, state: 'closed' }, { name: 'x' }, 'cycle_closed'],
  ] as const)('edited %s', (_, before, input, refusal) => {
    expect(refusalOf(editCycle(before, input, { ...as('admin'), all }))).toBe(refusal)
  })

  test.each(table('cycle/transitions'))('goes its way: from $says', ({ says, cell }) => {
    for (const to of STATES) {
      const before = { ...WINTER, state: says as CycleState } // the table is written in the states' names
      const result = transitionCycle(before, to, as('admin'))
      expect(refusalOf(result), to).toBe(cell(to) === 'yes' ? 'fine' : 'invalid_transition')
    }
  })
})

describe('the current cycle', () => {
  const closed = { ...AUTUMN, state: 'closed' } as const
  test.each([
    ['is the running one', all, '2026-10-16', 'autumn'],
    [
      'is the one that is graded, while the next is planned',
      [{ ...AUTUMN, state: 'closing' }, WINTER],
      '2026-12-02',
      'autumn',
    ],
    [
      'is the running one rather than the one that is graded',
      [
        { ...AUTUMN, state: 'closing' },
        { ...WINTER, state: 'running' },
      ],
      '2026-12-02',
      'winter',
    ],
    ['is the next one after the last was closed', [closed, WINTER], '2026-12-02', 'winter'],
    ['is the last one when nothing follows', [closed], '2027-05-01', 'autumn'],
  ] as const)('%s', (_, cycles, today, id) => {
    expect(currentCycle(cycles, today)?.id).toBe(id)
  })

  test('does not exist without cycles', () => {
    expect(currentCycle([], '2026-10-16')).toBeNull()
  })
})

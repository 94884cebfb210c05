import { describe, expect, test } from 'vitest'
import {
  type DueValue,
  dueActions,
  dueValues,
  endsSoon,
  isReminderTime,
  type RemindedDays,
  reminders,
} from '#shared/domain/notice/reminders.ts'
import type { ActionState, ReviewAction } from '#shared/domain/review/memory.ts'
import type { KeyResultId, PersonId, ReviewId } from '#shared/kernel/ids.ts'
import { AUTUMN, keyResult, objective, person, readings, SETTINGS, unitId } from '#tests/vectors/given.ts'
import { type Row, sections, table } from '#tests/vectors/table.ts'

const rowsOf = (heading: string): readonly Row[] =>
  sections('notice/mornings').find(([under]) => under === heading)?.[1] ?? []
const yes = (is: boolean): string => (is ? 'yes' : 'no')
const orNull = (cell: string): string | null => (cell === '' ? null : cell)

describe('mornings', () => {
  const holidays = new Map([['2026-10-07', 'Feiertag']])
  test.each(rowsOf('When people are reminded'))('$says', ({ cell }) => {
    const wall = { on: cell('on'), startsAt: cell('at') }
    expect(yes(isReminderTime(wall, holidays))).toBe(cell('reminded'))
  })
})

describe('actions', () => {
  const action = (row: Row): ReviewAction => ({
    memory: 'action',
    id: 'x',
    unitId: unitId('sales'),
    text: 'Angebot schreiben',
    ownerId: row.cell('owner') === '' ? null : person(row.cell('owner')),
    dueOn: orNull(row.cell('due on')),
    state: row.cell('state') as ActionState, // the table names states only
    from: { cycleId: AUTUMN.id, reviewId: 'r' as ReviewId, ritual: 'weekly_check_in', on: '2026-10-05' },
    by: person('anna'),
    at: '',
    settled: null,
  })
  test.each(rowsOf('Which actions have come due'))('$says', (row) => {
    const morning = { today: '2026-10-12', lastOn: orNull(row.cell('last reminded on')) }
    expect(yes(dueActions([action(row)], morning).length === 1)).toBe(row.cell('told'))
  })
})

describe('the end of a cycle', () => {
  test.each(rowsOf('When leads hear that a cycle ends'))('$says', ({ cell }) => {
    const cycle = { ...AUTUMN, state: cell('state') as typeof AUTUMN.state } // the table names states only
    const morning = { today: cell('today'), lastOn: orNull(cell('last reminded on')) }
    expect(yes(endsSoon(cycle, morning))).toBe(cell('told'))
  })
})

describe('check-ins', () => {
  const dueIn = (cell: string): DueValue[] =>
    cell
      .split('; ')
      .filter(Boolean)
      .map((line) => {
        const [keyResultId = '', rest = ''] = line.split(': ')
        const [who = '', unit = '', on = ''] = rest.split(', ')
        return {
          personId: person(who),
          unitId: unitId(unit),
          keyResultId: keyResultId as KeyResultId, // brands exist in types only
          dueOn: `2026-${on}`,
        }
      })
  const remindedIn = (cell: string) => {
    const [who = '', keyResultId = '', on = ''] = cell.split(' ')
    return (personId: PersonId): RemindedDays => (personId === who ? { [keyResultId]: `2026-${on}` } : {})
  }
  test.each(table('notice/check-ins'))('$says', ({ cell }) => {
    const told = reminders(dueIn(cell('due')), remindedIn(cell('reminded of')))
    const inWords = told.map(({ personId, keyResults, unitId: unit }) =>
      [personId, keyResults, unit].filter((part) => part !== null).join(' '),
    )
    expect(inWords.join('; ')).toBe(cell('told'))
  })

  test('are those of the owner, or of the objective’s owner where a key result has none', () => {
    const own = keyResult({ id: 'a' as KeyResultId, ownerId: person('carla') })
    const inherited = keyResult({ id: 'b' as KeyResultId, ownerId: null })
    const fresh = keyResult({
      id: 'c' as KeyResultId,
      ownerId: person('carla'),
      readings: readings('2026-10-15: 3'),
    })
    const given = objective({ state: 'active', ownerId: person('ben'), keyResults: [own, inherited, fresh] })
    const situation = { cycle: AUTUMN, today: '2026-10-16', settings: SETTINGS }
    expect(
      dueValues(given, situation).map(({ personId, keyResultId }) => `${personId} ${keyResultId}`),
    ).toEqual(['carla a', 'ben b'])
    expect(dueValues({ ...given, state: 'proposed' }, situation)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { UnitSummaryView } from '#shared/contracts/shapes/types.ts'
import {
  countsOf,
  filterOf,
  isFiltered,
  matching,
  NO_FILTER,
  standingRows,
} from '#tab/features/overview/standing.ts'
import { unitView } from './support/views.ts'

const summary = (unitId: string, part: object = {}) =>
  ({
    unitId,
    objectiveCount: 2,
    keyResultCount: 6,
    checkInsDone: 3,
    checkInsExpected: 5,
    health: 'on_track',
    ...part,
  }) as unknown as UnitSummaryView // only what these rules look at

const UNITS = [
  unitView({ id: 'a', name: 'Vertrieb DACH' }),
  unitView({ id: 'b', name: 'Kundenservice' }),
  unitView({ id: 'old', name: 'Altes Team', archivedAt: '2026-10-01T08:00:00Z' }),
  unitView({ id: 'gone', name: 'Nie dabei', archivedAt: '2026-10-01T08:00:00Z' }),
]
const SUMMARIES = [
  summary('a', { health: 'at_risk' }),
  summary('old', { objectiveCount: 1, keyResultCount: 0 }),
]
const rows = standingRows(UNITS, SUMMARIES)
const names = (found: typeof rows) => found.map(({ unit }) => unit.name)

describe('the overview', () => {
  test('shows living units, and archived ones that took part in the cycle', () => {
    expect(names(rows)).toEqual(['Altes Team', 'Kundenservice', 'Vertrieb DACH'])
  })
  test('counts work, also of units that have nothing', () => {
    expect(countsOf(rows)).toEqual({ units: 3, objectives: 3, keyResults: 6, done: 6, expected: 10 })
  })
  test.each([
    ['nothing', NO_FILTER, ['Altes Team', 'Kundenservice', 'Vertrieb DACH']],
    ['a part of the name, whatever its case', { ...NO_FILTER, text: ' DACH ' }, ['Vertrieb DACH']],
    ['a health', { ...NO_FILTER, health: 'at_risk' as const }, ['Vertrieb DACH']],
    ['both', { text: 'kunden', health: 'at_risk' as const }, []],
  ])('is filtered by %s', (_, filter, expected) => expect(names(matching(rows, filter))).toEqual(expected))
})

describe('a filter from an address', () => {
  test('knows the words for health', () => expect(filterOf('stale', '').health).toBe('stale'))
  test.each([undefined, 'any', 'green', 'toString'])('takes %s for any', (word) => {
    expect(filterOf(word, '').health).toBe('any')
  })
  test('of blanks is none', () => expect(isFiltered(filterOf(undefined, '  '))).toBe(false))
})

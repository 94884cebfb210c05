import { describe, expect, test } from 'vitest'
import { byTrouble, gridOf, MOST_UNITS, verdictOf } from '#tab/features/alignment-gaps/matrix-grid.ts'
import type { MatrixCell } from '#tab/features/alignment-gaps/matrix-words.ts'
import { farthestFirst, type UnitBalance } from '#tab/features/alignment-gaps/unit-balance.ts'

const NONE = { requested: 0, confirmed: 0, declined: 0, delivered: 0, overdue: 0 }
const CALM = { not_started: 0, on_track: 0, at_risk: 0, off_track: 0, stale: 0 }
const cell = (from: string, to: string, dependencies = {}, healthCounts = {}) =>
  ({
    fromUnitId: from,
    toUnitId: to,
    contributions: 1,
    dependencies: { ...NONE, ...dependencies },
    healthCounts: { ...CALM, ...healthCounts },
  }) as MatrixCell // made-up ids

describe('how well it goes between two units', () => {
  test.each([
    ['nothing is depended on', {}, {}, null],
    ['confirmed and on track', { confirmed: 1 }, { on_track: 1 }, 'well'],
    ['confirmed and not begun', { confirmed: 1 }, { not_started: 1 }, 'well'],
    ['delivered', { delivered: 2 }, {}, 'well'],
    ['not answered', { requested: 1 }, { on_track: 1 }, 'open'],
    ['what is needed is at risk', { confirmed: 1 }, { at_risk: 1 }, 'open'],
    ['nobody has checked in on what is needed', { confirmed: 1 }, { stale: 1 }, 'open'],
    ['declined', { declined: 1, confirmed: 1 }, { on_track: 1 }, 'stuck'],
    ['overdue', { confirmed: 1, overdue: 1 }, { on_track: 1 }, 'stuck'],
    ['what is needed is off track', { confirmed: 1 }, { off_track: 1 }, 'stuck'],
  ] as const)('%s', (_, dependencies, health, verdict) =>
    expect(verdictOf(cell('a', 'b', dependencies, health))).toBe(verdict),
  )
})

describe('the grid of who depends on whom', () => {
  const stuck = cell('a', 'b', { declined: 1 })
  const well = cell('c', 'b', { confirmed: 3 }, { on_track: 3 })
  const open = cell('c', 'd', { requested: 1 })
  const only = cell('e', 'f')

  test('has rows for who needs and columns for who is needed, trouble first; contributions alone are left out', () => {
    const grid = gridOf([well, only, open, stuck])
    expect(grid.rows).toEqual(['a', 'c'])
    expect(grid.columns).toEqual(['b', 'd'])
    expect(grid.cellOf('c', 'd')).toBe(open)
    expect(grid.cellOf('a', 'd')).toBeUndefined()
    expect(grid.left).toBe(0)
  })

  test('shows as many units as can be taken in, and says how many pairs are left for the list', () => {
    const many = Array.from({ length: 40 }, (_, at) => cell(`from ${at}`, `to ${at % 20}`, { confirmed: 1 }))
    const grid = gridOf(many)
    expect(grid.rows).toHaveLength(MOST_UNITS)
    expect(grid.columns).toHaveLength(MOST_UNITS)
    const shown = grid.rows.flatMap((row) => grid.columns.filter((column) => grid.cellOf(row, column)))
    expect(shown.length + grid.left).toBe(40)
  })

  test('is a list too, with what needs attention first', () =>
    expect(byTrouble([well, only, open, stuck])).toEqual([stuck, open, well, only]))
})

test('units whose balance is farthest from the aim come first; those without objectives are not there', () => {
  const unit = (unitId: string, topDownShare: number | null) =>
    ({ unitId, balance: { topDownShare, aim: 0.4 } }) as unknown as UnitBalance // only what the order reads
  const units = [unit('near', 0.5), unit('none', null), unit('all', 1), unit('low', 0)]
  expect(farthestFirst(units).map(({ unitId }) => unitId)).toEqual(['all', 'low', 'near'])
})

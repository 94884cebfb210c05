import { describe, expect, test } from 'vitest'
import { filterOf, MAP_FILTERS, showsNode, withLinksOf } from '#tab/features/map/map-filter.ts'
import { mapOf } from './support/alignment-map.ts'

const well = { health: 'on_track', gaps: undefined } as const
const poor = { health: 'off_track', gaps: ['orphan_objective'] } as const

describe('what the map lays stress on', () => {
  test.each([
    ['all', true, true],
    ['gaps', false, true],
    ['at_risk', false, false],
    ['off_track', false, true],
    ['stale', false, false],
    ['contributes_to', true, true],
    ['depends_on', true, true],
  ] as const)('%s', (filter, isWellShown, isPoorShown) => {
    expect(showsNode(filter, well)).toBe(isWellShown)
    expect(showsNode(filter, { ...poor, gaps: [...poor.gaps] })).toBe(isPoorShown)
  })

  test.each([
    ['all', 2],
    ['gaps', 2],
    ['contributes_to', 1],
    ['depends_on', 1],
  ] as const)('%s leaves %i of two links', (filter, count) => {
    const links = (['contributes_to', 'depends_on'] as const).map((kind) => ({ kind, from: 0, to: 1 }))
    const map = { ...mapOf([0], [0, 1]), links } as Parameters<typeof withLinksOf>[1] // ids and cycle say nothing here
    expect(withLinksOf(filter, map).links).toHaveLength(count)
  })

  test('an address that names no filter of ours shows everything', () => {
    expect(filterOf(undefined)).toBe('all')
    expect(filterOf('nonsense')).toBe('all')
    for (const filter of MAP_FILTERS) expect(filterOf(filter)).toBe(filter)
  })
})

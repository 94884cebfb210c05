import { describe, expect, test } from 'vitest'
import type { GapView } from '#shared/contracts/shapes/types.ts'
import { gapsByKind, wayOf } from '#tab/okr/alignment/gap-way.ts'

describe('a gap leads to where it can be closed', () => {
  const link = { unitId: 'u1', objectiveId: 'o1', otherObjectiveId: 'o2', alignmentId: 'a1' } as GapView // only what the way reads
  const unit = { unitId: 'u1', objectiveId: null, otherObjectiveId: null } as GapView // only what the way reads
  test.each([
    ['contribute_to_parent', link, '/cycles/c1/objectives/o1/link/contributes_to'],
    ['ask_for_contributors', link, '/cycles/c1/objectives/o1/link/asks'],
    ['ask_other_unit', link, '/cycles/c1/objectives/o1/links/a1/edit'],
    ['move_due_date', link, '/cycles/c1/objectives/o1/links/a1/edit'],
    ['ask_again', link, '/cycles/c1/objectives/o1/links/a1/again'],
    ['withdraw_link', link, '/cycles/c1/objectives/o1/links/a1/withdraw'],
    ['answer_request', link, '/cycles/c1/objectives/o2/links/a1/answer'],
    ['deliver', link, '/cycles/c1/objectives/o2/links/a1/deliver'],
    ['restore_end', { ...link, gone: { objectiveId: 'o2' } } as GapView, '/cycles/c1/objectives/o2'],
    ['restore_end', { ...link, gone: { objectiveId: 'o1' } } as GapView, '/cycles/c1/objectives/o1'],
    ['link_to_other_unit', unit, '/cycles/c1/alignment/all/u1'],
  ] as const)('%s', (fix, gap, address) => expect(wayOf(gap, fix, { cycleId: 'c1' })).toBe(address))

  test('a unit’s form stands over the list it was opened from', () => {
    const listed = { cycleId: 'c1', unitId: 'u7' }
    expect(wayOf(unit, 'link_to_other_unit', listed)).toBe('/cycles/c1/alignment/u7/u1')
  })
})

test('gaps stand by kind in the order of the kinds, each kind once', () => {
  const gap = (id: string, kind: GapView['kind']) => ({ id, kind }) as GapView // only what the order reads
  const listed = gapsByKind([
    gap('1', 'unlinked_unit'),
    gap('2', 'orphan_objective'),
    gap('3', 'unlinked_unit'),
  ])
  expect(listed.map(([kind, gaps]) => [kind, gaps.map(({ id }) => id)])).toEqual([
    ['orphan_objective', ['2']],
    ['unlinked_unit', ['1', '3']],
  ])
})

import { describe, expect, test } from 'vitest'
import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import { linkOf, NEW_LINK, readShare } from '#tab/okr/alignment/link-form.ts'
import { groupOf, otherEnd, shareLeft } from '#tab/okr/alignment/link-groups.ts'

type Kind = AlignmentView['kind']

/** Only what the grouping reads. */
const link = (kind: Kind, [from, to]: readonly [string, string], share: number | null = null) =>
  ({ kind, from: { objectiveId: from }, to: { objectiveId: to }, share }) as AlignmentView

describe('on the page of objective "me" a link', () => {
  test.each([
    ['contributes_to', 'me', 'them', 'parents'],
    ['contributes_to', 'them', 'me', 'contributors'],
    ['depends_on', 'me', 'them', 'needs'],
    ['depends_on', 'them', 'me', 'asked'],
  ] as const)('%s from %s to %s stands below %s, and shows the others', (kind, from, to, group) => {
    const one = link(kind, [from, to])
    expect(groupOf(one, 'me')).toBe(group)
    expect(otherEnd(one, 'me').objectiveId).toBe('them')
  })
})

test.each([
  [[], 100],
  [[null, null], 100],
  [[60, null], 40],
  [[33.3, 33.3], 33.4],
  [[60, 40], 0],
  [[80, 40], 0],
])('of shares %j there are %d %% left', (shares, left) =>
  expect(shareLeft(shares.map((share) => link('contributes_to', ['me', 'them'], share)))).toBe(left),
)

describe('the form of a new link', () => {
  const target = { objectiveId: 'o2', keyResultId: 'k7', title: 'T', unitId: 'u2' }
  const ends = {
    from: { objectiveId: 'o1', keyResultId: null },
    to: { objectiveId: 'o2', keyResultId: 'k7' },
  }

  test('says nothing before it is chosen what it leads to', () => expect(linkOf('o1', NEW_LINK)).toBeNull())

  test('sends a contribution with the share, and none where nobody has said', () => {
    expect(linkOf('o1', { ...NEW_LINK, target, share: '40' })).toEqual({
      kind: 'contributes_to',
      ...ends,
      share: 40,
    })
    expect(linkOf('o1', { ...NEW_LINK, target })).toMatchObject({ share: null })
  })

  test('sends no contribution whose share is no number, and says why', () => {
    expect(linkOf('o1', { ...NEW_LINK, target, share: 'viel' })).toBeNull()
    expect(readShare('viel').error).not.toBeNull()
  })

  test('asks another unit without what was typed for a contribution', () =>
    expect(
      linkOf('o1', { kind: 'depends_on', target, share: 'viel', message: ' Daten ', dueOn: '2026-12-01' }),
    ).toEqual({ kind: 'depends_on', ...ends, message: 'Daten', dueOn: '2026-12-01' }))
})

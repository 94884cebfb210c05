import { describe, expect, test } from 'vitest'
import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import { editOf, formOf } from '#tab/okr/alignment/edit-form.ts'
import { changed, linkOf, newLink, readShare } from '#tab/okr/alignment/link-form.ts'
import { groupOf, otherEnd, shareLeft } from '#tab/okr/alignment/link-groups.ts'

type Kind = AlignmentView['kind']

/** Only what the grouping reads. */
const link = (kind: Kind, [from, to]: readonly [string, string], share: number | null = null) =>
  ({ kind, from: { objectiveId: from, keyResultId: null }, to: { objectiveId: to }, share }) as AlignmentView

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

  test('says nothing before it is chosen what it leads to', () => expect(linkOf('o1', newLink())).toBeNull())

  test('sends a contribution with the share, and none where nobody has said', () => {
    expect(linkOf('o1', { ...newLink(), target, share: '40' })).toEqual({
      kind: 'contributes_to',
      ...ends,
      share: 40,
    })
    expect(linkOf('o1', { ...newLink(), target })).toMatchObject({ share: null })
  })

  test('sends no contribution whose share is no number, and says why', () => {
    expect(linkOf('o1', { ...newLink(), target, share: 'viel' })).toBeNull()
    expect(readShare('viel').error).not.toBeNull()
  })

  test('asks another unit without what was typed for a contribution', () => {
    const asked = { share: 'viel', message: ' Daten ', dueOn: '2026-12-01' }
    expect(linkOf('o1', { ...newLink('depends_on', target), ...asked })).toEqual({
      kind: 'depends_on',
      ...ends,
      message: 'Daten',
      dueOn: '2026-12-01',
    })
  })

  test('begins at a key result where one is chosen', () =>
    expect(linkOf('o1', { ...newLink('depends_on', target), keyResultId: 'k1' })).toMatchObject({
      from: { objectiveId: 'o1', keyResultId: 'k1' },
    }))

  test('a contribution that is received leads the other way', () =>
    expect(linkOf('o1', { ...newLink('receives', target), keyResultId: 'k1' })).toEqual({
      kind: 'contributes_to',
      from: ends.to,
      to: { objectiveId: 'o1', keyResultId: 'k1' },
      share: null,
    }))

  test('sent again it is the same request; changed it is another', () => {
    const form = newLink('depends_on', target)
    expect({ ...form }.key).toBe(form.key)
    expect(changed(form, { message: 'Daten' }).key).not.toBe(form.key)
  })
})

describe('the form of a link that is there', () => {
  const written = String
  const dependency = { message: 'Daten', dueOn: '2026-12-01', riskOwnerId: 'p1' }
  const request = { ...link('depends_on', ['me', 'them']), dependency } as AlignmentView
  const contribution = { ...link('contributes_to', ['me', 'them'], 40), dependency: null } as AlignmentView

  test('sends nothing where nothing was changed, so that nobody is asked anew', () => {
    expect(editOf(request, formOf(request, written))).toEqual({})
    expect(editOf(contribution, formOf(contribution, written))).toEqual({})
  })

  test.each([
    [{ dueOn: '2026-12-11' }, { dueOn: '2026-12-11' }],
    [{ dueOn: '' }, { dueOn: null }],
    [{ message: ' Zahlen ' }, { message: 'Zahlen' }],
    [{ riskOwnerId: null }, { riskOwnerId: null }],
  ])('of a request %j sends %j', (typed, sent) =>
    expect(editOf(request, { ...formOf(request, written), ...typed })).toEqual(sent),
  )

  test.each([
    ['60', { share: 60 }],
    ['', { share: null }],
    ['viel', null],
  ])('a share of "%s" sends %j', (share, sent) =>
    expect(editOf(contribution, { ...formOf(contribution, written), share })).toEqual(sent),
  )
})

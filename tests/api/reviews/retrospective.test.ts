import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from '#tests/api/support/front-door.ts'
import { people } from '#tests/api/support/people.ts'
import { openSession, SITTING, scheduled } from './session.ts'

let door: FrontDoor
beforeEach(async () => {
  door = await openFrontDoor()
})
afterEach(() => door.close())

type Params = Readonly<Record<string, string>>
const write = (person: 'lead' | 'member' | 'otherMember', params: Params, id: string, columnId = 'keep') =>
  door.as(person).call('addCard', { params, body: { id, columnId, text: `Karte ${id}` } })
const reveal = (params: Params, what: string) =>
  door.as('lead').call('revealReview', { params, body: { what } })
const view = (person: 'lead' | 'member' | 'otherMember' | 'outsider', params: Params) =>
  door.as(person).call('getReview', { params })
const answers = (value: number) => ({
  agreed_together: value,
  influence: value,
  transparency: value,
  focus: value,
  learning: value,
})

describe('cards', () => {
  test('are their author’s until the reveal; everybody else sees how many there are', async () => {
    const { params } = await openSession(door, 'retrospective')
    const card = await write('member', params, 'c1')
    expect(card).toMatchObject({ isMine: true, isHidden: true, by: null })
    await write('otherMember', params, 'c2', 'drop')
    const seen = await view('member', params)
    expect(seen.cards.map(({ text }) => text)).toEqual(['Karte c1'])
    expect(seen.hiddenCards).toEqual([
      { columnId: 'drop', count: 1 },
      { columnId: 'keep', count: 1 },
    ])
    const guess = { params: { ...params, cardId: 'c2' }, body: { text: 'Anders' } }
    expect(await door.as('member').refused('editCard', guess)).toMatchObject({ reason: 'not_the_author' })
  })

  test('sent twice are one card, and another’s id is taken', async () => {
    const { params } = await openSession(door, 'retrospective')
    const first = await write('member', params, 'c1')
    expect(await write('member', params, 'c1')).toEqual(first)
    const body = { id: 'c1', columnId: 'keep', text: 'Auch hier' }
    expect(await door.as('lead').refused('addCard', { params, body })).toMatchObject({
      code: 'already_exists',
    })
  })

  test('lose their author with the reveal, unless the team has chosen names', async () => {
    const { scene, params } = await openSession(door, 'retrospective')
    await write('member', params, 'c1')
    await reveal(params, 'cards')
    expect((await view('member', params)).cards).toMatchObject([
      { text: 'Karte c1', isMine: false, isHidden: false, by: null },
    ])
    const named = await scheduled(door, scene, 'retrospective', '2026-09-08')
    const body = { retro: { format: 'own', ownColumns: ['Wind', 'Anker'], isAnonymous: false } }
    const headers = { 'if-match': `"${named.session.etag}"` }
    const edited = await door.as('member').call('editReview', { params: named.params, body, headers })
    expect(edited.retro?.columns).toEqual([
      { id: 'own_1', title: 'Wind' },
      { id: 'own_2', title: 'Anker' },
    ])
    await door.as('lead').call('openReview', { params: named.params })
    await write('member', named.params, 'c1', 'own_2')
    await reveal(named.params, 'cards')
    const { cards } = await view('otherMember', named.params)
    expect(cards).toMatchObject([{ by: people.member.oid, isMine: false }])
  })

  test('written after a reveal wait for the next', async () => {
    const { params } = await openSession(door, 'retrospective')
    await reveal(params, 'cards')
    await write('member', params, 'late')
    expect((await view('lead', params)).cards).toEqual([])
    await reveal(params, 'cards')
    expect((await view('lead', params)).cards.map(({ text }) => text)).toEqual(['Karte late'])
  })

  test('are revealed all together, however many there are', async () => {
    const { params } = await openSession(door, 'retrospective')
    for (let n = 0; n < 110; n++) await write(SITTING[n % 3] ?? 'lead', params, `c${n}`)
    await reveal(params, 'cards')
    const { cards, hiddenCards } = await view('member', params)
    expect([cards.length, hiddenCards]).toEqual([110, []])
    expect(new Set(cards.map(({ text }) => text)).size).toBe(110)
  })

  test('stay in the unit: nobody else gets what was written, not even that something was', async () => {
    const { params } = await openSession(door, 'retrospective')
    await write('member', params, 'c1')
    await reveal(params, 'cards')
    const seen = await view('outsider', params)
    expect(seen).toMatchObject({ withheld: 'members_only', cards: [], items: [], actions: [] })
    const { markdown } = await door.as('outsider').call('getMinutes', { params })
    expect(markdown).not.toContain('Karte')
    const { groups } = await door.as('outsider').call('negotiateLive', { body: { reviews: [params] } })
    expect(groups.some((group) => group.includes(params.reviewId))).toBe(false)
  })
})

describe('groups and dots', () => {
  test('a group takes its cards’ dots, and goes with its last card', async () => {
    const { params } = await openSession(door, 'retrospective')
    for (const id of ['a', 'b', 'c']) await write('member', params, id)
    const hiddenGroup = { params, body: { cardIds: ['a'] } }
    expect(await door.as('member').refused('groupCards', hiddenGroup)).toMatchObject({
      errors: [{ rule: 'not_revealed' }],
    })
    await reveal(params, 'cards')
    const [one, two, three] = (await view('member', params)).cards.map(({ id }) => id)
    if (!one || !two || !three) throw new Error('three cards were revealed')
    const body = { cardIds: [one, two], title: 'Wege' }
    const { group } = await door.as('otherMember').call('groupCards', { params, body })
    const dot = (person: 'member' | 'lead', targetId: string, dots: number) =>
      door.as(person).call('dotReview', { params, body: { targetId, dots } })
    await dot('member', one, 2)
    await dot('lead', group?.id ?? '', 1)
    await dot('lead', three, 1)
    const before = await view('otherMember', params)
    expect(before.dots).toMatchObject({ isRevealed: false, mine: [], totals: [], spent: 0 })
    await reveal(params, 'dots')
    expect((await view('otherMember', params)).dots?.totals).toEqual([
      { targetId: group?.id, dots: 3 },
      { targetId: three, dots: 1 },
    ])
    await door.as('member').call('groupCards', { params, body: { cardIds: [one, two], groupId: null } })
    expect((await view('member', params)).groups).toEqual([])
  })

  test('nobody gives more than the budget', async () => {
    const { params } = await openSession(door, 'retrospective')
    await write('member', params, 'a')
    await reveal(params, 'cards')
    const [card] = (await view('member', params)).cards
    const dot = (dots: number) =>
      door.as('member').send('dotReview', { params, body: { targetId: card?.id, dots } })
    expect(await dot(6)).toMatchObject({ status: 422, body: { errors: [{ rule: 'dots_over_budget' }] } })
    expect(await dot(5)).toMatchObject({ status: 200, body: { spent: 5, budget: 5 } })
    await reveal(params, 'dots')
    expect(await dot(1)).toMatchObject({ status: 409, body: { code: 'already_revealed' } })
  })
})

describe('the pulse', () => {
  const answer = (person: 'lead' | 'member' | 'otherMember', params: Params, value: number) =>
    door.as(person).send('answerPulse', { params, body: { answers: answers(value) } })

  test('is answered once each and shown from three answers up', async () => {
    const { params } = await openSession(door, 'retrospective')
    await answer('lead', params, 5)
    await answer('member', params, 2)
    expect(await answer('member', params, 3)).toMatchObject({
      status: 409,
      body: { code: 'already_answered' },
    })
    const early = await door.as('lead').refused('revealReview', { params, body: { what: 'pulse' } })
    expect(early).toMatchObject({ status: 409, code: 'too_few_answers' })
    expect((await view('member', params)).pulse).toMatchObject({ count: 2, hasAnswered: true, results: null })
    await answer('otherMember', params, 2)
    await reveal(params, 'pulse')
    const { pulse } = await view('member', params)
    expect(pulse?.results?.[0]).toEqual({ questionId: 'agreed_together', counts: [0, 2, 0, 0, 1], mean: 3 })
    expect(await answer('lead', params, 1)).toMatchObject({ body: { code: 'already_revealed' } })
  })

  test('is compared with earlier retrospectives of the unit, also of the cycle before', async () => {
    const { scene, params } = await openSession(door, 'retrospective')
    for (const person of SITTING) await answer(person, params, 4)
    await door.as('lead').call('closeReview', { params })
    door.travelTo('2027-01-11T08:00:00.000Z')
    const next = await door.as('admin').call('createCycle', {
      body: { name: 'Q1/2027', startsOn: '2027-01-04', endsOn: '2027-04-18' },
    })
    const later = await scheduled(door, { ...scene, cycle: next }, 'retrospective')
    await door.as('lead').call('openReview', { params: later.params })
    for (const person of SITTING) await answer(person, later.params, 5)
    await reveal(later.params, 'pulse')
    const { pulse } = await view('member', later.params)
    expect(pulse?.earlier).toMatchObject([{ cycleId: scene.cycle.id, on: '2026-09-07' }])
    expect(pulse?.earlier[0]?.results[0]).toMatchObject({ mean: 4 })
  })
})

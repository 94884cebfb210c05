import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from '#tests/api/support/front-door.ts'
import { people } from '#tests/api/support/people.ts'
import { openSession, scheduled } from './session.ts'

let door: FrontDoor
beforeEach(async () => {
  door = await openFrontDoor()
})
afterEach(() => door.close())

describe('the confidence vote', () => {
  test('shows faces until the reveal, then the spread without people', async () => {
    const { params, objective, keyResult } = await openSession(door, 'weekly_check_in')
    const about = { objectiveId: objective.id, keyResultId: keyResult.id }
    const vote = (person: 'lead' | 'member', confidence: number | null) =>
      door.as(person).call('voteReview', { params, body: { votes: [{ ...about, confidence }] } })
    await vote('lead', 8)
    await vote('member', 9)
    expect((await vote('member', 3)).votes).toEqual([{ ...about, confidence: 3 }])
    const before = await door.as('otherMember').call('getReview', { params })
    expect(before.votes).toEqual([
      {
        ...about,
        isRevealed: false,
        votedBy: [people.lead.oid, people.member.oid],
        mine: null,
        spread: null,
      },
    ])
    await door.as('lead').call('revealReview', { params, body: { what: 'votes' } })
    const { votes } = await door.as('otherMember').call('getReview', { params })
    expect(votes).toEqual([
      {
        ...about,
        isRevealed: true,
        votedBy: [],
        mine: null,
        spread: { values: [3, 8], low: 3, high: 8, mean: 5.5 },
      },
    ])
  })

  test('is revealed for one thing at a time, while votes on others stay hidden and can be changed', async () => {
    const { params, objective, keyResult } = await openSession(door, 'weekly_check_in')
    const [first, second] = [
      { objectiveId: objective.id, keyResultId: null },
      { objectiveId: objective.id, keyResultId: keyResult.id },
    ]
    const votes = [
      { ...first, confidence: 8 },
      { ...second, confidence: 2 },
    ]
    for (const person of ['lead', 'member'] as const)
      await door.as(person).call('voteReview', { params, body: { votes } })
    await door.as('lead').call('revealReview', { params, body: { what: 'votes', topicId: objective.id } })
    const seen = await door.as('member').call('getReview', { params })
    expect(seen.votes).toMatchObject([
      { ...first, isRevealed: true, spread: { values: [8, 8] } },
      { ...second, isRevealed: false, mine: 2, spread: null },
    ])
    const changed = { params, body: { votes: [{ ...second, confidence: 9 }] } }
    await door.as('member').call('voteReview', changed)
    await door.as('lead').call('revealReview', { params, body: { what: 'votes', topicId: keyResult.id } })
    expect((await door.as('member').call('getReview', { params })).votes).toMatchObject([
      { spread: { values: [8, 8] } },
      { spread: { values: [2, 9] } },
    ])
    expect(await door.as('otherMember').refused('voteReview', changed)).toMatchObject({
      code: 'already_revealed',
    })
  })

  test('takes no vote after the reveal and says so', async () => {
    const { params, objective, keyResult } = await openSession(door, 'weekly_check_in')
    const votes = [{ objectiveId: objective.id, keyResultId: keyResult.id, confidence: 7 }]
    await door.as('member').call('voteReview', { params, body: { votes } })
    await door.as('lead').call('revealReview', { params, body: { what: 'votes' } })
    const problem = await door.as('otherMember').refused('voteReview', { params, body: { votes } })
    expect(problem).toMatchObject({ status: 409, code: 'already_revealed' })
  })

  test('is about the unit’s own key results', async () => {
    const { params, objective } = await openSession(door, 'weekly_check_in')
    const votes = [{ objectiveId: objective.id, keyResultId: 'nothing', confidence: 7 }]
    expect(await door.as('member').refused('voteReview', { params, body: { votes } })).toMatchObject({
      errors: [{ path: '/votes/0', rule: 'unknown_reference' }],
    })
  })
})

describe('what is noted', () => {
  test('open actions come back in the unit’s next session until they are settled', async () => {
    const { scene, params } = await openSession(door, 'weekly_check_in')
    const body = { text: 'Angebot schicken', ownerId: people.member.oid, dueOn: '2026-09-10' }
    const action = await door.as('member').call('addAction', { params, body })
    expect(action).toMatchObject({ ...body, state: 'open', isFromEarlier: false, isOverdue: false })
    await door.as('lead').call('closeReview', { params })
    door.travelTo('2026-09-14T08:00:00.000Z')
    const next = await scheduled(door, scene, 'weekly_check_in')
    await door.as('lead').call('openReview', { params: next.params })
    const { actions, people: named } = await door.as('member').call('getReview', { params: next.params })
    expect(actions).toMatchObject([{ id: action.id, isFromEarlier: true, isOverdue: true }])
    expect(named.map(({ id }) => id)).toContain(people.member.oid)
    const address = { ...next.params, actionId: action.id }
    await door.as('member').call('editAction', { params: address, body: { state: 'done' } })
    await door.as('lead').call('closeReview', { params: next.params })
    door.travelTo('2026-09-21T08:00:00.000Z')
    const last = await scheduled(door, scene, 'weekly_check_in')
    expect((await door.as('member').call('getReview', { params: last.params })).actions).toEqual([])
    expect((await door.as('member').call('getReview', { params: next.params })).actions).toMatchObject([
      { id: action.id, state: 'done' },
    ])
    const early = await door
      .as('outsider')
      .refused('editAction', { params: address, body: { state: 'open' } })
    expect(early.status).toBe(403)
  })

  test('a commitment not kept and a blocker in the way come back as open actions, those settled do not', async () => {
    const { scene, params } = await openSession(door, 'weekly_check_in')
    const member = door.as('member')
    const note = (kind: string, text: string) =>
      member.call('addItem', { params, body: { kind, text, ownerId: people.member.oid } })
    const [kept, blocker] = [await note('commitment', 'Anrufen'), await note('blocker', 'Freigabe fehlt')]
    await note('decision', 'Wir bleiben dabei')
    const settled = { params: { ...params, itemId: kept.id }, body: { isDone: true } }
    await member.call('editItem', settled)
    door.travelTo('2026-09-07T09:00:00.000Z')
    await note('commitment', 'Angebot schreiben')
    await door.as('lead').call('closeReview', { params })
    expect((await member.call('getReview', { params })).actions).toEqual([])
    door.travelTo('2026-09-14T08:00:00.000Z')
    const next = await scheduled(door, scene, 'weekly_check_in')
    const open = async () => (await member.call('getReview', { params: next.params })).actions
    expect(await open()).toMatchObject([
      { text: 'Freigabe fehlt', ownerId: people.member.oid, isFromEarlier: true, state: 'open' },
      { text: 'Angebot schreiben', ownerId: people.member.oid, isFromEarlier: true, state: 'open' },
    ])
    // What is settled in the session that is opened again does not come back twice, or at all
    await door.as('lead').call('reopenReview', { params, body: { reason: 'Ist doch geschafft' } })
    await member.call('editItem', { params: { ...params, itemId: blocker.id }, body: { isDone: true } })
    await door.as('lead').call('closeReview', { params })
    expect(await open()).toMatchObject([{ text: 'Angebot schreiben' }])
  })

  test('minutes tell what happened, in the session’s language, and are kept on closing', async () => {
    const { params, objective, keyResult } = await openSession(door, 'weekly_check_in')
    const member = door.as('member')
    const address = { cycleId: params.cycleId, objectiveId: objective.id, keyResultId: keyResult.id }
    door.travelTo('2026-09-07T08:05:00.000Z')
    await member.call('createCheckIn', {
      params: address,
      body: { value: 4, confidence: 6, note: 'Zwei *neue* Termine' },
    })
    const item = {
      kind: 'blocker',
      text: 'Kein Zugang zum CRM',
      ownerId: people.lead.oid,
      keyResultId: keyResult.id,
    }
    await member.call('addItem', { params, body: { ...item, objectiveId: objective.id } })
    await member.call('addItem', { params, body: { kind: 'decision', text: 'Wir rufen zuerst an' } })
    await door.as('lead').call('closeReview', { params })
    const { markdown, isEdited } = await member.call('getMinutes', { params })
    expect(isEdited).toBe(false)
    expect(markdown).toContain('# Wöchentlicher Check-in · Vertrieb')
    expect(markdown).toContain('7\\. September 2026')
    expect(markdown).toContain(
      '10 Interviews mit Schlüsselkunden: 4 Interviews, Zuversicht 6 – Zwei \\*neue\\* Termine',
    )
    expect(markdown).toContain('Kein Zugang zum CRM (verantwortlich: Lea Lindner)')
    expect(markdown).toContain('## Entscheidungen\n\n- Wir rufen zuerst an')
    const file = await member.raw(
      'GET',
      `/api/cycles/${params.cycleId}/reviews/${params.reviewId}/minutes.md`,
    )
    expect(file.headers.get('content-type')).toContain('text/markdown')
    expect(await file.text()).toBe(markdown)
    const { posted } = await member.call('postMinutes', { params, body: { to: ['calendar', 'channel'] } })
    // Nothing is booked in a calendar, and Graph is out of reach of these tests
    expect(posted).toMatchObject([
      { to: 'calendar', outcome: 'not_set_up' },
      { to: 'channel', outcome: 'failed' },
    ])
  })

  test('minutes can be written by hand until the session ends, by one at a time', async () => {
    const { params } = await openSession(door, 'weekly_check_in')
    const { etag } = await door.as('member').call('getMinutes', { params })
    const write = (markdown: string | null, tag: string) =>
      door
        .as('member')
        .send('putMinutes', { params, body: { markdown }, headers: { 'if-match': `"${tag}"` } })
    const first = await write('Unser Protokoll', etag)
    expect(first).toMatchObject({ status: 200, body: { markdown: 'Unser Protokoll', isEdited: true } })
    expect((await write('Ein anderes', etag)).status).toBe(412)
    await door.as('lead').call('closeReview', { params })
    const kept = await door.as('member').call('getMinutes', { params })
    expect(kept).toMatchObject({ markdown: 'Unser Protokoll', isEdited: true })
    expect(await write('Zu spät', kept.etag)).toMatchObject({ status: 409, body: { code: 'session_closed' } })
  })
})

describe('meetings', () => {
  const joinUrl = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Xyz%40thread.v2/0?context=%7b%7d'

  test('lead to their session by the join address, however it is spelled', async () => {
    const { scene, params, session } = await openSession(door, 'weekly_check_in')
    const body = { joinUrl, cycleId: params.cycleId, unitId: scene.sales.id, ritual: 'weekly_check_in' }
    expect(await door.as('guest').call('findByMeeting', { query: { joinUrl } })).toEqual({
      meeting: null,
      session: null,
    })
    await door.as('member').call('bindMeeting', { body })
    for (const spelled of [
      joinUrl,
      'https://teams.microsoft.com/l/meetup-join/19:meeting_Xyz@thread.v2/0',
      'https://TEAMS.microsoft.com/l/meetup-join/19%253ameeting_xyz%2540thread.v2/0',
    ]) {
      const found = await door.as('guest').call('findByMeeting', { query: { joinUrl: spelled } })
      expect(found.session?.id).toBe(session.id)
      expect(found.meeting).toEqual({
        cycleId: params.cycleId,
        unitId: scene.sales.id,
        ritual: 'weekly_check_in',
      })
    }
    expect(await door.as('stranger').call('findByMeeting', { query: { joinUrl } })).toMatchObject({
      meeting: null,
    })
  })

  test('also lead there by unit and ritual, as the link in the calendar entry does', async () => {
    const { scene, params, session } = await openSession(door, 'weekly_check_in')
    const find = (ritual: string) => {
      const at = { cycleId: params.cycleId ?? '', unitId: scene.sales.id, ritual }
      return door.as('guest').call('findSession', { params: at })
    }
    expect((await find('weekly_check_in')).session?.id).toBe(session.id)
    expect((await find('retrospective')).session).toBeNull()
    const elsewhere = { cycleId: params.cycleId ?? '', unitId: scene.sales.id, ritual: 'weekly_check_in' }
    expect(await door.as('stranger').refused('findSession', { params: elsewhere })).toMatchObject({
      status: 404,
    })
  })
})

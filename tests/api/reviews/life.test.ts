import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeForgottenReviews } from '#functions/jobs/close-forgotten-reviews.ts'
import { type FrontDoor, openFrontDoor } from '#tests/api/support/front-door.ts'
import { people, SALES_TEAM } from '#tests/api/support/people.ts'
import { setUp } from '#tests/api/support/scene.ts'
import { teamMember } from '#tests/api/support/team-directory.ts'
import { openSession, scheduled, secondsLater } from './session.ts'

let door: FrontDoor
beforeEach(async () => {
  door = await openFrontDoor()
})
afterEach(() => door.close())

const view = (person: 'lead' | 'member' | 'outsider', params: Record<string, string>) =>
  door.as(person).call('getReview', { params })

describe('the life of a session', () => {
  test('is one session for whoever asks for the same unit, ritual and day', async () => {
    const scene = await setUp(door)
    const first = await scheduled(door, scene, 'weekly_check_in')
    const second = await scheduled(door, scene, 'weekly_check_in')
    const other = await scheduled(door, scene, 'weekly_check_in', '2026-09-14')
    expect(second.session).toEqual(first.session)
    expect(other.session.id).not.toBe(first.session.id)
    expect(first.session).toMatchObject({ state: 'scheduled', on: '2026-09-07', facilitatorId: null })
    expect(first.session.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30)
    const list = await door.as('guest').call('listReviews', {
      params: { cycleId: scene.cycle.id },
      query: { unitId: scene.sales.id, ritual: 'weekly_check_in' },
    })
    expect(list.items.map(({ on }) => on)).toEqual(['2026-09-14', '2026-09-07'])
  })

  test('has an agenda that can be changed until it is opened', async () => {
    const scene = await setUp(door)
    const { session, params } = await scheduled(door, scene, 'weekly_check_in')
    const agenda = [
      { stepId: 'confidence', minutes: 5 },
      { stepId: 'check_ins', minutes: 10 },
    ]
    const ifMatch = (etag: string) => ({ 'if-match': `"${etag}"` })
    const edited = await door
      .as('member')
      .call('editReview', { params, body: { agenda }, headers: ifMatch(session.etag) })
    expect(edited.agenda).toEqual(agenda)
    const twice = { agenda: [...agenda, { stepId: 'confidence', minutes: 1 }] }
    expect(
      await door.as('member').refused('editReview', { params, body: twice, headers: ifMatch(edited.etag) }),
    ).toMatchObject({ status: 422, errors: [{ path: '/agenda/2/stepId', rule: 'step_twice' }] })
    const opened = await door.as('member').call('openReview', { params })
    expect(opened.current).toEqual({ stepId: 'confidence', startedAt: door.now(), focusId: null })
    expect(
      await door
        .as('member')
        .refused('editReview', { params, body: { agenda }, headers: ifMatch(opened.etag) }),
    ).toMatchObject({ code: 'invalid_transition' })
  })

  test('has an agenda as long as its meeting', async () => {
    const scene = await setUp(door)
    const body = { unitId: scene.sales.id, ritual: 'weekly_check_in', minutes: 15 }
    const { agenda } = await door
      .as('lead')
      .call('createReview', { params: { cycleId: scene.cycle.id }, body })
    expect(agenda.map(({ minutes }) => minutes)).toEqual([2, 2, 5, 3, 2, 1])
  })

  test('takes nothing before it is opened and nothing after it is closed', async () => {
    const scene = await setUp(door)
    const { params } = await scheduled(door, scene, 'retrospective')
    const card = { params, body: { id: 'c1', columnId: 'keep', text: 'Zu früh' } }
    expect(await door.as('member').refused('addCard', card)).toMatchObject({ code: 'session_not_open' })
    await door.as('lead').call('openReview', { params })
    await door.as('lead').call('closeReview', { params })
    const late = await door.as('member').refused('addCard', card)
    expect(late).toMatchObject({ status: 409, code: 'session_closed', reason: 'session_closed' })
    expect(late.detail).toMatch(/ended/)
    expect((await view('member', params)).denials).toMatchObject({ 'review.speak': 'session_closed' })
  })

  test('is opened again only by the lead, with a reason that stays', async () => {
    const { params } = await openSession(door, 'weekly_check_in')
    await door.as('lead').call('closeReview', { params })
    const body = { reason: 'Ein Beschluss fehlt noch' }
    expect(await door.as('member').refused('reopenReview', { params, body })).toMatchObject({
      reason: 'needs_lead',
    })
    const again = await door.as('lead').call('reopenReview', { params, body })
    expect(again).toMatchObject({
      state: 'open',
      closedAt: null,
      reopenings: [{ by: people.lead.oid, at: door.now(), reason: body.reason }],
    })
  })
})

describe('who leads', () => {
  test('two facilitators at once do not skip a step: the second is told, or finds it done', async () => {
    const { params } = await openSession(door, 'weekly_check_in')
    const step = (to: string) =>
      door.as('lead').send('stepReview', { params, body: { from: 'open_actions', to } })
    const [first, second] = [await step('confidence'), await step('confidence')]
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.body).toEqual(first.body)
    expect(await step('blockers')).toMatchObject({ status: 409, body: { code: 'moved_on' } })
  })

  test('leads within a step too, without a trace in the history', async () => {
    const { params, keyResult } = await openSession(door, 'weekly_check_in')
    const look = (from: string, focusId = keyResult.id) =>
      door.as('lead').send('stepReview', { params, body: { from, to: from, focusId } })
    expect((await view('member', params)).session.current?.focusId).toBeNull()
    expect(await look('open_actions')).toMatchObject({ status: 200 })
    expect((await view('member', params)).session.current?.focusId).toBe(keyResult.id)
    expect(await look('confidence')).toMatchObject({ status: 409, body: { code: 'moved_on' } })
    const body = { from: 'open_actions', to: 'open_actions', focusId: keyResult.id }
    expect(await door.as('member').refused('stepReview', { params, body })).toMatchObject({
      reason: 'not_facilitating',
    })
    await door.as('lead').call('stepReview', { params, body: { from: 'open_actions', to: 'confidence' } })
    expect((await view('member', params)).session.current).toMatchObject({
      stepId: 'confidence',
      focusId: null,
    })
  })

  test('of two who open at once the first facilitates, and the other may not lead', async () => {
    const { params } = await openSession(door, 'weekly_check_in')
    const second = await door.as('member').call('openReview', { params })
    expect(second.facilitatorId).toBe(people.lead.oid)
    const body = { from: 'open_actions', to: 'confidence' }
    expect(await door.as('member').refused('stepReview', { params, body })).toMatchObject({
      reason: 'not_facilitating',
    })
  })

  test('hands over to a member, not to a guest', async () => {
    const { params } = await openSession(door, 'weekly_check_in')
    const to = (personId: string) => door.as('lead').send('setFacilitator', { params, body: { personId } })
    expect(await to(people.guest.oid)).toMatchObject({ status: 422 })
    expect(await to(people.member.oid)).toMatchObject({
      status: 200,
      body: { facilitatorId: people.member.oid },
    })
    const body = { from: 'open_actions', to: 'confidence' }
    expect((await door.as('member').call('stepReview', { params, body })).current?.stepId).toBe('confidence')
  })

  test('is taken over by any member when the facilitator has not been seen for a minute', async () => {
    const { params } = await openSession(door, 'weekly_check_in')
    const take = { params, body: { personId: people.member.oid } }
    expect(await door.as('member').refused('setFacilitator', take)).toMatchObject({
      reason: 'not_facilitating',
    })
    door.travelTo(secondsLater(door.now(), 61))
    await door.as('member').call('joinReview', { params })
    const seen = await view('member', params)
    expect(seen).toMatchObject({ isFacilitatorAway: true })
    expect(seen.denials['review.takeOver']).toBeUndefined()
    expect(seen.participants.filter(({ isPresent }) => isPresent).map(({ personId }) => personId)).toEqual([
      people.member.oid,
    ])
    expect((await door.as('member').call('setFacilitator', take)).facilitatorId).toBe(people.member.oid)
  })

  test('somebody removed from the unit in the middle can neither lead nor vote any more', async () => {
    const { params, objective, keyResult } = await openSession(door, 'weekly_check_in')
    door.directory.teams.set(SALES_TEAM, [teamMember(people.member, 'lead'), teamMember(people.otherMember)])
    door.travelTo(secondsLater(door.now(), 301))
    for (const person of ['lead', 'member'] as const) await door.as(person).call('joinReview', { params })
    const vote = { objectiveId: objective.id, keyResultId: keyResult.id, confidence: 5 }
    expect(await door.as('lead').refused('voteReview', { params, body: { votes: [vote] } })).toMatchObject({
      reason: 'not_a_member',
    })
    expect(
      await door
        .as('lead')
        .refused('stepReview', { params, body: { from: 'open_actions', to: 'confidence' } }),
    ).toMatchObject({ reason: 'not_a_member' })
    expect((await view('member', params)).isFacilitatorAway).toBe(true)
    const take = { params, body: { personId: people.member.oid } }
    expect((await door.as('member').call('setFacilitator', take)).facilitatorId).toBe(people.member.oid)
  })
})

describe('time', () => {
  test('is the server’s: a panel with a wrong clock is told both moments', async () => {
    const { params } = await openSession(door, 'weekly_check_in')
    door.travelTo(secondsLater(door.now(), 30))
    const { session, serverNow } = await view('member', params)
    expect(Date.parse(serverNow) - Date.parse(session.current?.startedAt ?? '')).toBe(30_000)
  })

  test('a sign of life makes nobody fetch the session again, somebody coming does', async () => {
    const { params } = await openSession(door, 'weekly_check_in')
    const first = await door.as('member').send('getReview', { params })
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    door.published.length = 0
    door.travelTo(secondsLater(door.now(), 25))
    await door.as('otherMember').call('joinReview', { params })
    expect((await door.as('member').send('getReview', { params, headers })).status).toBe(304)
    expect(door.published).toEqual([])
    await door.as('outsider').call('joinReview', { params })
    expect((await door.as('member').send('getReview', { params, headers })).status).toBe(200)
    expect(door.published).toMatchObject([{ type: 'review', id: params.reviewId }])
  })

  test('a session nobody closed is closed by the timer, once it is long over', async () => {
    const { params } = await openSession(door, 'weekly_check_in')
    const [timer] = door.app.timers.filter(({ name }) => name === closeForgottenReviews.name)
    door.travelTo(secondsLater(door.now(), 4 * 3600))
    await timer?.run()
    expect((await view('member', params)).session.state).toBe('open')
    door.travelTo(secondsLater(door.now(), 31 * 60))
    await timer?.run()
    const { session } = await view('member', params)
    expect(session).toMatchObject({ state: 'closed', closedBy: 'timer', closedAt: door.now() })
    await timer?.run()
    expect((await view('member', params)).session).toEqual(session)
  })
})

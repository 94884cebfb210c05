import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import { type FrontDoor, openFrontDoor } from '#tests/api/support/front-door.ts'
import { type PersonName, people } from '#tests/api/support/people.ts'
import { onTopOf, type Scene, setUp } from '#tests/api/support/scene.ts'
import { openSession, scheduled } from './session.ts'

const JOIN = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Abc%40thread.v2/0'

const NOTHING = { cycle: null, ritual: null, objectives: [], due: [], people: [] }

let door: FrontDoor
beforeEach(async () => {
  door = await openFrontDoor()
})
afterEach(() => door.close())

const open = (who: PersonName, query: Readonly<Record<string, string>> = {}) =>
  door.as(who).call('getAppointment', { query })
const placeOf = ({ cycle, sales }: Scene, ritual: Ritual = 'weekly_check_in') => ({
  cycleId: cycle.id,
  unitId: sales.id,
  ritual,
})

test('recognises a ritual by the address of its meeting and by the place our link leads to', async () => {
  const { scene, session } = await openSession(door, 'weekly_check_in')
  const place = placeOf(scene)
  await door.as('member').call('bindMeeting', { body: { joinUrl: JOIN, ...place } })
  for (const query of [{ joinUrl: JOIN }, place, { joinUrl: `${JOIN}?context=%7b%7d` }]) {
    const { ritual, cycle } = await open('guest', query)
    expect(cycle?.id).toBe(scene.cycle.id)
    expect(ritual).toMatchObject({
      ritual: 'weekly_check_in',
      unit: { id: scene.sales.id, name: scene.sales.name },
      session: { id: session.id, state: 'open' },
      agenda: session.agenda,
    })
  }
})

test('believes the meeting before a link that was copied into the text', async () => {
  const { scene } = await openSession(door, 'weekly_check_in')
  await door.as('member').call('bindMeeting', { body: { joinUrl: JOIN, ...placeOf(scene, 'cycle_review') } })
  const { ritual } = await open('member', { joinUrl: JOIN, ...placeOf(scene) })
  expect(ritual?.ritual).toBe('cycle_review')
})

test('shows the session of the day of the occurrence, not the one of today', async () => {
  const { scene } = await openSession(door, 'weekly_check_in')
  const later = await scheduled(door, scene, 'weekly_check_in', '2026-09-14')
  const place = placeOf(scene)
  const at = (startsAt: string) => open('member', { ...place, startsAt })
  expect((await at('2026-09-14T07:00:00.000Z')).ritual?.session?.id).toBe(later.session.id)
  // Still the 14th in Berlin, already the 15th a day later
  expect((await at('2026-09-14T21:59:00.000Z')).ritual?.session?.id).toBe(later.session.id)
  expect((await at('2026-09-14T22:01:00.000Z')).ritual?.session).toBeNull()
})

test('before there is a session, the usual agenda fills the appointment', async () => {
  const scene = await setUp(door)
  const { ritual } = await open('member', {
    ...placeOf(scene),
    startsAt: '2026-09-21T07:00:00.000Z',
    minutes: '60',
  })
  expect(ritual?.session).toBeNull()
  expect(ritual?.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60)
})

test('shows the unit’s objectives, how it stands, and what is due for the reader alone', async () => {
  const { scene, objective, keyResult } = await openSession(door, 'weekly_check_in')
  await door.as('member').call('editKeyResult', {
    params: { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id },
    body: { ownerId: people.member.oid },
    headers: onTopOf(objective),
  })
  door.travelTo('2026-09-21T08:00:00.000Z')
  const seen = await open('member', placeOf(scene))
  expect(seen.objectives.map(({ id }) => id)).toEqual([objective.id])
  expect(seen.ritual?.summary).toMatchObject({ objectiveCount: 1, checkInsDone: 0 })
  expect(seen.due).toMatchObject([{ kind: 'check_in', keyResultId: keyResult.id }])
  const looking = await open('outsider', placeOf(scene))
  expect([looking.objectives.length, looking.due]).toEqual([1, []])
})

test('an appointment that is no ritual leads to what is due in the current cycle', async () => {
  const { scene, objective, keyResult } = await openSession(door, 'weekly_check_in')
  await door.as('member').call('editKeyResult', {
    params: { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id },
    body: { ownerId: people.member.oid },
    headers: onTopOf(objective),
  })
  door.travelTo('2026-09-21T08:00:00.000Z')
  for (const query of [{}, { joinUrl: JOIN }, { unitId: scene.sales.id }]) {
    const { ritual, cycle, due, objectives } = await open('member', query)
    expect(ritual).toBeNull()
    expect(cycle?.id).toBe(scene.cycle.id)
    expect(due).toMatchObject([{ keyResultId: keyResult.id }])
    expect(objectives.map(({ id }) => id)).toEqual([objective.id])
  }
})

test('an organisation without a cycle has nothing due', async () => {
  expect(await open('admin')).toMatchObject(NOTHING)
})

describe('open actions of last time', () => {
  const agreed = async (ritual: Ritual) => {
    const { scene, params } = await openSession(door, ritual)
    const body = { text: 'Angebot schicken', ownerId: people.member.oid, dueOn: '2026-09-10' }
    await door.as('member').call('addAction', { params, body })
    return scene
  }

  test('are shown with their owners until they are settled', async () => {
    const scene = await agreed('weekly_check_in')
    door.travelTo('2026-09-14T08:00:00.000Z')
    const { ritual, people: named } = await open('guest', placeOf(scene))
    expect(ritual?.openActions).toMatchObject([{ text: 'Angebot schicken', isOverdue: true }])
    expect(named.map(({ id }) => id)).toContain(people.member.oid)
  })

  test('of a retrospective stay among the unit’s people', async () => {
    const scene = await agreed('retrospective')
    expect((await open('member', placeOf(scene))).ritual?.openActions).toHaveLength(1)
    for (const ritual of ['weekly_check_in', 'retrospective'] as const) {
      const seen = await open('outsider', placeOf(scene, ritual))
      expect([seen.ritual?.openActions, seen.people.map(({ id }) => id)]).toEqual([
        [],
        expect.not.arrayContaining(['Angebot schicken']),
      ])
    }
  })
})

test('another organisation finds no ritual by our addresses', async () => {
  const { scene } = await openSession(door, 'weekly_check_in')
  await door.as('member').call('bindMeeting', { body: { joinUrl: JOIN, ...placeOf(scene) } })
  for (const query of [{ joinUrl: JOIN }, placeOf(scene)])
    expect(await open('stranger', query)).toMatchObject(NOTHING)
})

test.each([
  ['an address that is none', { joinUrl: 'meeting' }],
  ['a ritual nobody knows', { ritual: 'stand_up' }],
  ['a day without a time', { startsAt: '2026-09-21' }],
  ['a length of nothing', { minutes: '0' }],
  ['a question of another endpoint', { archived: 'true' }],
])('refuses %s', async (_, query) => {
  expect(await door.as('member').refused('getAppointment', { query })).toMatchObject({ status: 422 })
})

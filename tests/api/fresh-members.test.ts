import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { err } from '#shared/kernel/result.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { people, SALES_TEAM, type TestPerson } from './support/people.ts'
import { draft, type Scene, setUp } from './support/scene.ts'
import { teamMember } from './support/team-directory.ts'

let door: FrontDoor
let scene: Scene
beforeEach(async () => {
  door = await openFrontDoor()
  scene = await setUp(door)
  door.directory.asked = 0
})
afterEach(() => door.close())

const write = (who: 'member' | 'outsider') =>
  door.as(who).send('createObjective', {
    params: { cycleId: scene.cycle.id },
    body: { unitId: scene.sales.id, title: 'Ein Ziel' },
  })
const minutesLater = (minutes: number) =>
  door.travelTo(new Date(Date.parse(door.now()) + minutes * 60_000).toISOString())

test('does not ask the directory again within five minutes', async () => {
  minutesLater(4)
  await draft(door, scene)
  expect(door.directory.asked).toBe(0)
})

test('who leaves the team loses the right to write after five minutes', async () => {
  door.directory.teams.set(SALES_TEAM, [teamMember(people.lead, 'lead')])
  expect((await write('member')).status).toBe(201)
  minutesLater(6)
  expect(await write('member')).toMatchObject({ status: 403, body: { reason: 'not_a_member' } })
})

test('who joins the team may write without anybody syncing by hand', async () => {
  door.directory.teams.set(SALES_TEAM, [teamMember(people.lead, 'lead'), teamMember(people.outsider)])
  minutesLater(6)
  expect((await write('outsider')).status).toBe(201)
  expect(door.directory.asked).toBe(1)
})

test('without consent what the directory said last goes on to hold, and it is not asked all the time', async () => {
  door.directory.refusal = { reason: 'consent_required', scopes: ['TeamMember.Read.All'], claims: null }
  minutesLater(60)
  for (let count = 0; count < 3; count++) expect((await write('member')).status).toBe(201)
  expect(door.directory.asked).toBe(1)
})

test('who has left a team that shows its people to members only loses the right all the same', async () => {
  door.directory.isStrict = true
  door.directory.teams.set(SALES_TEAM, [teamMember(people.lead, 'lead')])
  minutesLater(6)
  expect(await write('member')).toMatchObject({ status: 403, body: { reason: 'not_a_member' } })
  const { unit } = await door.as('lead').call('getUnit', { params: { unitId: scene.sales.id } })
  expect(unit.members).not.toContain(people.member.oid)
  expect(unit.members).toContain(people.otherMember.oid)
})

test('who may not see the people but is still one of them keeps the right', async () => {
  door.directory.teamMembers = async () =>
    err({ reason: 'consent_required', scopes: ['TeamMember.Read.All'], claims: null })
  minutesLater(6)
  expect((await write('member')).status).toBe(201)
})

test('reading never makes somebody wait who has rights', async () => {
  minutesLater(60)
  const params = { cycleId: scene.cycle.id, unitId: scene.sales.id }
  await door.as('member').call('getMe')
  await door.as('member').call('getBoard', { params })
  await door.as('guest').call('getBoard', { params })
  await door.as('outsider').call('getOverview', { params })
  expect([door.directory.asked, door.directory.askedOwn]).toEqual([0, 0])
})

describe('somebody who has just joined the team', () => {
  const params = () => ({ cycleId: scene.cycle.id, unitId: scene.sales.id })
  const newcomer = { ...people.outsider, oid: '00000000-0000-4000-8000-00000000abcd', name: 'Nele Neu' }
  const join = (who: TestPerson = people.outsider) => {
    const before = door.directory.teams.get(SALES_TEAM) ?? []
    door.directory.teams.set(SALES_TEAM, [...before, teamMember(who)])
    door.directory.isStrict = true
    minutesLater(6)
  }

  test('finds the board open for writing at the first look', async () => {
    const before = await door.as('outsider').call('getBoard', { params: params() })
    expect(before.denials['objective.create']).toBe('not_a_member')
    join()
    const board = await door.as('outsider').call('getBoard', { params: params() })
    expect(board.denials['objective.create']).toBeUndefined()
    expect(board.unit.members).toContain(people.outsider.oid)
  })

  test('finds the unit among the own ones', async () => {
    const me = () => door.as(newcomer).call('getMe')
    expect((await me()).memberOf).toEqual([])
    join(newcomer)
    expect((await me()).memberOf).toEqual([scene.sales.id])
  })

  test('is asked for once in five minutes, whatever is looked at', async () => {
    minutesLater(6)
    for (let count = 0; count < 3; count++) {
      await door.as('outsider').call('getBoard', { params: params() })
      await door.as('outsider').call('getUnit', { params: params() })
    }
    expect([door.directory.asked, door.directory.askedOwn]).toEqual([0, 1])
  })

  test('sees the board all the same where nobody has consented', async () => {
    join()
    door.directory.refusal = { reason: 'consent_required', scopes: ['TeamMember.Read.All'], claims: null }
    const board = await door.as('outsider').call('getBoard', { params: params() })
    expect(board.denials['objective.create']).toBe('not_a_member')
  })
})

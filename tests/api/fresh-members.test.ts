import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { people, SALES_TEAM } from './support/people.ts'
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
  door.directory.refusal = { reason: 'consent_required', claims: null }
  minutesLater(60)
  for (let count = 0; count < 3; count++) expect((await write('member')).status).toBe(201)
  expect(door.directory.asked).toBe(1)
})

test('reading never waits for the directory', async () => {
  minutesLater(60)
  await door.as('member').call('getMe')
  await door.as('member').call('getOverview', { params: { cycleId: scene.cycle.id } })
  expect(door.directory.asked).toBe(0)
})

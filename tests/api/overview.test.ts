import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { active, draft, onTopOf, type Scene, setUp } from './support/scene.ts'

let door: FrontDoor
let scene: Scene
beforeEach(async () => {
  door = await openFrontDoor()
  scene = await setUp(door)
})
afterEach(() => door.close())

const overview = () => door.as('guest').call('getOverview', { params: { cycleId: scene.cycle.id } })
const sales = async () => {
  const { units } = await overview()
  return units.find(({ unitId }) => unitId === scene.sales.id)
}

test('shows every unit, also those without objectives', async () => {
  const { units, balance } = await overview()
  const counts = units.map(({ unitId, objectiveCount }) => [unitId, objectiveCount])
  expect(counts.toSorted()).toEqual([scene.sales.id, scene.service.id].toSorted().map((id) => [id, 0]))
  expect(balance).toEqual({ topDown: 0, bottomUp: 0, topDownShare: null, aim: 0.4 })
})

test('follows every check-in and every day', async () => {
  const { objective, keyResult } = await active(door, scene)
  expect(await sales()).toMatchObject({ progress: null, health: 'not_started', checkInsExpected: 1 })
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id }
  await door.as('member').call('createCheckIn', { params, body: { value: 5, confidence: 8 } })
  expect(await sales()).toMatchObject({ progress: 0.5, health: 'on_track', checkInsDone: 1 })
  door.travelTo('2026-09-25T08:00:00Z')
  expect(await sales()).toMatchObject({ progress: 0.5, health: 'stale', checkInsDone: 0 })
})

test('says the same as the board', async () => {
  const { objective, keyResult } = await active(door, scene)
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id }
  await door.as('member').call('createCheckIn', { params, body: { value: 3, confidence: 8 } })
  await draft(door, scene, 'Noch ein Ziel')
  for (const day of ['2026-09-08', '2026-10-30', '2026-12-31']) {
    door.travelTo(`${day}T08:00:00Z`)
    const board = await door
      .as('member')
      .call('getBoard', { params: { cycleId: scene.cycle.id, unitId: scene.sales.id } })
    expect(board.summary).toEqual(await sales())
  }
})

test('counts what is top-down and bottom-up, without what is archived', async () => {
  const admin = door.as('admin')
  const params = { cycleId: scene.cycle.id }
  const body = { unitId: scene.service.id, title: 'Von oben', origin: 'top_down' }
  await admin.call('createObjective', { params, body })
  const gone = await draft(door, scene, 'Von unten')
  await draft(door, scene, 'Auch von unten')
  expect((await overview()).balance).toMatchObject({ topDown: 1, bottomUp: 2, topDownShare: 1 / 3 })
  const archive = { params: { ...params, objectiveId: gone.id }, headers: onTopOf(gone) }
  await door.as('member').call('archiveObjective', archive)
  expect((await overview()).balance).toMatchObject({ topDown: 1, bottomUp: 1 })
})

test('is not sent again while nothing has changed, and is after a check-in', async () => {
  const { objective, keyResult } = await active(door, scene)
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id }
  const ask = (headers = {}) => door.as('member').send('getOverview', { params, headers })
  const headers = { 'if-none-match': (await ask()).headers.get('etag') ?? '' }
  expect((await ask(headers)).status).toBe(304)
  await door.as('member').call('createCheckIn', { params, body: { value: 1, confidence: 8 } })
  expect((await ask(headers)).status).toBe(200)
})

test('reads no objective', async () => {
  await draft(door, scene)
  await overview()
  const asked: string[] = []
  const query = door.store.query.bind(door.store)
  door.store.query = (pk, what) => {
    asked.push(what.type)
    return query(pk, what)
  }
  await overview()
  expect(asked).toEqual(['summary'])
})

test('a cycle that does not exist is not found', async () => {
  expect(await door.as('member').refused('getOverview', { params: { cycleId: 'x' } })).toMatchObject({
    status: 404,
  })
})

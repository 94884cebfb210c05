import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { people } from './support/people.ts'
import { active, draft, onTopOf, type Scene, setUp } from './support/scene.ts'

let door: FrontDoor
let scene: Scene
beforeEach(async () => {
  door = await openFrontDoor()
  scene = await setUp(door)
})
afterEach(() => door.close())

test('whoever looks at the board or the objective is told of a check-in, with the revision to fetch', async () => {
  const { objective, keyResult } = await active(door, scene)
  door.published.length = 0
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id }
  const { objective: after } = await door
    .as('member')
    .call('createCheckIn', { params, body: { value: 1, confidence: 5 } })
  const common = { tenantId: people.member.tid, revision: after.etag }
  expect(door.published).toEqual([
    { ...common, type: 'objective', id: objective.id },
    { ...common, type: 'board', id: `${scene.cycle.id}.${scene.sales.id}` },
  ])
})

test('nobody is told of what was refused, repeated or changed nothing', async () => {
  const key = { 'idempotency-key': 'once' }
  const create = {
    params: { cycleId: scene.cycle.id },
    body: { unitId: scene.sales.id, title: 'Ein Ziel' },
    headers: key,
  }
  await door.as('member').call('createObjective', create)
  const objective = await draft(door, scene)
  door.published.length = 0
  await door.as('member').call('createObjective', create)
  await door.as('guest').refused('createObjective', { ...create, headers: {} })
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id }
  const same = { params, body: { title: objective.title }, headers: onTopOf(objective) }
  expect((await door.as('member').call('editObjective', same)).etag).toBe(objective.etag)
  expect(door.published).toEqual([])
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { StoreUnavailable } from '#functions/ports/store.ts'
import type { CycleView, KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { active, draft, type Scene, setUp } from './support/scene.ts'

let door: FrontDoor
let scene: Scene
let next: CycleView
let objective: ObjectiveView
let keyResult: KeyResultView
const start = async () => {
  scene = await setUp(door)
  const body = { name: 'Q1/2027', startsOn: '2027-01-01', endsOn: '2027-04-15' }
  next = await door.as('admin').call('createCycle', { body })
  ;({ objective, keyResult } = await active(door, scene))
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id }
  await door.as('member').call('createCheckIn', { params, body: { value: 4, confidence: 6 } })
}
beforeEach(async () => {
  door = await openFrontDoor()
  await start()
})
afterEach(() => door.close())

const chosen = (more: object = {}) => ({
  params: { cycleId: scene.cycle.id },
  body: {
    toCycleId: next.id,
    objectives: [{ objectiveId: objective.id, keyResultIds: [keyResult.id] }],
    ...more,
  },
})
const inNext = async () =>
  (await door.as('member').call('listObjectives', { params: { cycleId: next.id } })).items
const original = async () => {
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id }
  return (await door.as('member').call('getObjective', { params })).objective
}

test('the chosen start as drafts of the next cycle, from where this one ended, and point back', async () => {
  const { created, alreadyThere } = await door.as('member').call('carryOver', chosen())
  expect(alreadyThere).toEqual([])
  expect(created).toMatchObject([
    {
      cycleId: next.id,
      title: objective.title,
      state: 'draft',
      carriedFrom: { cycleId: scene.cycle.id, objectiveId: objective.id },
      keyResults: [{ value: null, metric: { baseline: 4, target: 10 } }],
    },
  ])
  expect((await original()).carriedTo).toEqual({ cycleId: next.id, objectiveId: created[0]?.id })
  expect(await inNext()).toEqual(created)
})

test('key results that were not chosen stay behind', async () => {
  const objectives = [{ objectiveId: objective.id, keyResultIds: [] }]
  const { created } = await door.as('member').call('carryOver', chosen({ objectives }))
  expect(created[0]?.keyResults).toEqual([])
})

test('what has been carried over is left as it is', async () => {
  await door.as('member').call('carryOver', chosen())
  const again = await door.as('otherMember').call('carryOver', chosen())
  expect(again).toEqual({ created: [], alreadyThere: [objective.id] })
  expect(await inNext()).toHaveLength(1)
})

test('two people who carry over at once make one draft', async () => {
  await Promise.all([
    door.as('member').call('carryOver', chosen()),
    door.as('lead').call('carryOver', chosen()),
  ])
  expect(await inNext()).toHaveLength(1)
})

test('both histories tell of it', async () => {
  const { created } = await door.as('member').call('carryOver', chosen())
  for (const params of [
    { cycleId: next.id, objectiveId: created[0]?.id ?? '' },
    { cycleId: scene.cycle.id, objectiveId: objective.id },
  ]) {
    const { items } = await door.as('member').call('listHistory', { params })
    expect(items.filter(({ verb }) => verb === 'carried_over')).toHaveLength(1)
  }
})

test('many keep the order in which they were chosen', async () => {
  const others = await Promise.all([1, 2, 3].map((number) => draft(door, scene, `Ziel ${number}`)))
  const ids = [...others.map(({ id }) => id), objective.id]
  const objectives = ids.map((objectiveId) => ({ objectiveId, keyResultIds: [] }))
  const { created } = await door.as('member').call('carryOver', chosen({ objectives }))
  expect(created.map(({ carriedFrom }) => carriedFrom?.objectiveId)).toEqual(ids)
  expect((await inNext()).map(({ id }) => id)).toEqual(created.map(({ id }) => id))
})

test.each<[string, () => object, string, string]>([
  ['into a cycle that does not exist', () => ({ toCycleId: 'x' }), '/toCycleId', 'unknown_reference'],
  ['into the same cycle', () => ({ toCycleId: scene.cycle.id }), '/toCycleId', 'same_cycle'],
  [
    'of what does not exist',
    () => ({ objectives: [{ objectiveId: 'x', keyResultIds: [] }] }),
    '/objectives/0/objectiveId',
    'unknown_reference',
  ],
  [
    'with a foreign key result',
    () => ({ objectives: [{ objectiveId: objective.id, keyResultIds: ['x'] }] }),
    '/objectives/0/keyResultIds',
    'unknown_reference',
  ],
  ['of nothing', () => ({ objectives: [] }), '/objectives', 'too_small'],
])('%s is refused', async (_, more, path, rule) => {
  expect(await door.as('member').refused('carryOver', chosen(more()))).toMatchObject({
    status: 422,
    errors: [{ path, rule }],
  })
  expect((await original()).carriedTo).toBeNull()
})

test('only members carry their unit’s objectives over', async () => {
  for (const who of ['outsider', 'guest'] as const)
    expect(await door.as(who).refused('carryOver', chosen())).toMatchObject({ status: 403 })
})

test.each([1, 2])(
  'a request that broke off at write %i is completed when it is repeated',
  async (failing) => {
    await door.close()
    const store = new SqliteStore(':memory:')
    door = await openFrontDoor({ store })
    await start()
    const commit = store.commit.bind(store)
    let count = 0
    store.commit = (pk, writes) => {
      count += 1
      return count === failing ? Promise.reject(new StoreUnavailable('gone')) : commit(pk, writes)
    }
    const headers = { 'idempotency-key': 'carry' }
    expect(await door.as('member').refused('carryOver', { ...chosen(), headers })).toMatchObject({
      status: 503,
    })
    const { created } = await door.as('member').call('carryOver', { ...chosen(), headers })
    expect(created).toHaveLength(1)
    expect((await original()).carriedTo?.objectiveId).toBe(created[0]?.id)
    expect(await inNext()).toHaveLength(1)
  },
)

import { afterEach, beforeEach, expect, test } from 'vitest'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { type Store, StoreUnavailable } from '#functions/ports/store.ts'
import type { ContractSpec } from '#shared/contracts/contract.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { active, draft, onTopOf, type Scene, setUp } from './support/scene.ts'

let door: FrontDoor
let scene: Scene
beforeEach(async () => {
  door = await openFrontDoor()
  scene = await setUp(door)
})
afterEach(() => door.close())

const key = { 'idempotency-key': '5f0c-1' }
const create = (title: string, headers: Record<string, string> = key) => ({
  params: { cycleId: scene.cycle.id },
  body: { unitId: scene.sales.id, title },
  headers,
})
const all = () => door.as('member').call('listObjectives', { params: { cycleId: scene.cycle.id } })

test('a repeated request gets the same answer and does nothing', async () => {
  const first = await door.as('member').send('createObjective', create('Einmal'))
  const second = await door.as('member').send('createObjective', create('Einmal'))
  expect(second.status).toBe(201)
  expect(second.body).toEqual(first.body)
  for (const name of ['etag', 'location']) expect(second.headers.get(name)).toBe(first.headers.get(name))
  expect((await all()).items).toHaveLength(1)
})

test('the same request sent ten times at once is done once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => door.as('member').send('createObjective', create('Einmal'))),
  )
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  expect((await all()).items).toHaveLength(1)
})

test('a key under which something else was sent is refused', async () => {
  await door.as('member').call('createObjective', create('Einmal'))
  expect(await door.as('member').refused('createObjective', create('Anders'))).toMatchObject({
    status: 422,
    code: 'idempotency_key_reused',
  })
})

test('a key belongs to the person who sent it', async () => {
  await door.as('member').call('createObjective', create('Einmal'))
  const other = await door.as('otherMember').call('createObjective', create('Anders'))
  expect(other.title).toBe('Anders')
})

test('a step that is sent again after its answer was lost gets the same answer, though the state has moved on', async () => {
  const first = await draft(door, scene)
  const params = { cycleId: scene.cycle.id, objectiveId: first.id }
  const propose = () =>
    door.as('member').send('transitionObjective', {
      params,
      body: { to: 'proposed' },
      headers: { ...onTopOf(first), ...key },
    })
  const once = await propose()
  const again = await propose()
  expect([once.status, again.status]).toEqual([200, 200])
  expect(again.body).toEqual(once.body)
  expect(again.headers.get('etag')).toBe(once.headers.get('etag'))
  const { items } = await door.as('member').call('listHistory', { params })
  expect(items.filter(({ verb }) => verb === 'proposed' || verb === 'transitioned')).toHaveLength(1)
})

test('whoever brings a tag with a POST may bring a key too: the client sends such a request again by itself', () => {
  const all: readonly ContractSpec[] = Object.values(contracts)
  const tagged = all.filter(({ method, ifMatch }) => method === 'POST' && ifMatch)
  expect(tagged.filter(({ idempotent }) => !idempotent).map(({ name }) => name)).toEqual([])
})

test('a refused request leaves its key free', async () => {
  await door.as('member').refused('createObjective', create(''))
  await door.as('member').call('createObjective', create('Jetzt'))
})

test.each(['', ' ', 'ä', 'x'.repeat(201)])('"%s" is no key', async (text) => {
  const headers = { 'idempotency-key': encodeURI(text) === text ? text : `${encodeURI(text)} x` }
  expect(await door.as('member').refused('createObjective', create('x', headers))).toMatchObject({
    code: 'malformed_request',
  })
})

test('check-ins of many people at once are all kept', async () => {
  const { objective, keyResult } = await active(door, scene)
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id }
  await Promise.all(
    ['lead', 'member', 'otherMember'].map(
      (who, index) =>
        door.as(who as 'lead').call('createCheckIn', { params, body: { value: index, confidence: 5 } }), // of `people`
    ),
  )
  expect((await door.as('member').call('listCheckIns', { params })).items).toHaveLength(3)
})

test('when two people change one thing at once, one of them is told', async () => {
  const first = await draft(door, scene)
  const params = { cycleId: scene.cycle.id, objectiveId: first.id }
  const edit = (who: 'member' | 'otherMember', title: string) =>
    door.as(who).send('editObjective', { params, body: { title }, headers: onTopOf(first) })
  const answers = await Promise.all([edit('member', 'A'), edit('otherMember', 'B')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
})

/** Fails the next commits in the given ways. */
class UnluckyStore implements Store {
  readonly inner = new SqliteStore(':memory:')
  readonly plan: ('before' | 'after')[] = []
  read: Store['read'] = (pk, id) => this.inner.read(pk, id)
  readMany: Store['readMany'] = (pk, ids) => this.inner.readMany(pk, ids)
  query: Store['query'] = (pk, query) => this.inner.query(pk, query)
  close = () => this.inner.close()
  commit: Store['commit'] = async (pk, writes) => {
    const next = this.plan.shift()
    if (next === 'before') throw new StoreUnavailable('throttled')
    const result = await this.inner.commit(pk, writes)
    if (next === 'after') throw new StoreUnavailable('the answer was lost')
    return result
  }
}

test.each(['before', 'after'] as const)(
  'a store that fails %s writing is asked again with the same key',
  async (when) => {
    await door.close()
    const store = new UnluckyStore()
    door = await openFrontDoor({ store })
    scene = await setUp(door)
    await all()
    store.plan.push(when)
    expect(await door.as('member').refused('createObjective', create('Einmal'))).toMatchObject({
      status: 503,
      code: 'unavailable',
    })
    await door.as('member').call('createObjective', create('Einmal'))
    expect((await all()).items).toHaveLength(1)
  },
)

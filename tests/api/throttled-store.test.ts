import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { translated } from '#functions/adapters/cosmos/cosmos-errors.ts'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { type Store, StoreUnavailable } from '#functions/ports/store.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { type Scene, setUp } from './support/scene.ts'

/** What the SDK of Cosmos DB throws when a container has no request units left. */
const throttled = (retryAfterInMs: number) => Object.assign(new Error('429'), { code: 429, retryAfterInMs })

class BusyStore implements Store {
  readonly inner = new SqliteStore(':memory:')
  waitMs: number | null = null
  read: Store['read'] = (pk, id) => this.inner.read(pk, id)
  readMany: Store['readMany'] = (pk, ids) => this.inner.readMany(pk, ids)
  commit: Store['commit'] = (pk, writes) => this.inner.commit(pk, writes)
  close = () => this.inner.close()
  query: Store['query'] = async (pk, query) => {
    if (this.waitMs !== null) throw translated(throttled(this.waitMs))
    return this.inner.query(pk, query)
  }
}

const store = { current: new BusyStore() }
let door: FrontDoor
let scene: Scene
beforeEach(async () => {
  store.current = new BusyStore()
  door = await openFrontDoor({ store: store.current })
  scene = await setUp(door)
})
afterEach(() => door.close())

const board = (language: string) =>
  door.as('member').send('getBoard', {
    params: { cycleId: scene.cycle.id, unitId: scene.sales.id },
    headers: { 'accept-language': language },
  })

describe('a store without request units left', () => {
  test.each([
    [10, '1'],
    [1000, '1'],
    [2400, '3'],
  ])('that asks for %i ms is asked again after %s s at the earliest', async (waitMs, seconds) => {
    store.current.waitMs = waitMs
    const answer = await board('en')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe(seconds)
  })

  test.each(['de', 'en'])('is a problem in words of the reader: %s', async (language) => {
    store.current.waitMs = 1000
    const answer = await board(language)
    expect(answer.headers.get('content-language')).toBe(language)
    expect(answer.body).toMatchObject({ code: 'unavailable', status: 503 })
  })

  test('answers as before when the wait is over', async () => {
    store.current.waitMs = 1000
    await board('de')
    store.current.waitMs = null
    expect((await board('de')).status).toBe(200)
  })
})

describe('what Cosmos DB says', () => {
  test('is found where the SDK wraps it for a batch', () => {
    const wrapped = translated(new Error('batch', { cause: throttled(700) }))
    expect(wrapped).toBeInstanceOf(StoreUnavailable)
    expect(wrapped).toMatchObject({ retryAfterMs: 700 })
  })

  test('names no time where none is given', () => {
    expect(translated(Object.assign(new Error('gone'), { code: 503 }))).toMatchObject({ retryAfterMs: null })
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import type { Query, Store, StoreRecord } from '#functions/ports/store.ts'
import { StampedStore } from '#functions/tenant/stamped-store.ts'
import { Tenants } from '#functions/tenant/tenants.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'

const TENANT = 'tenant' as TenantId // brands only
const first = { by: 'anna' as PersonId, at: '2026-09-07T08:00:00Z' }

/** Counts what is read through it. */
class Counting implements Store {
  readonly inner = new SqliteStore(':memory:')
  queries = 0
  reads = 0
  read: Store['read'] = (pk, id) => {
    this.reads += 1
    return this.inner.read(pk, id)
  }
  query: Store['query'] = (pk: string, query: Query) => {
    this.queries += 1
    return this.inner.query(pk, query)
  }
  readMany: Store['readMany'] = (pk, ids) => this.inner.readMany(pk, ids)
  commit: Store['commit'] = (pk, writes) => this.inner.commit(pk, writes)
  close = () => this.inner.close()
}

const unit = (name: string): StoreRecord => ({
  pk: TENANT,
  id: `unit:${name}`,
  type: 'unit',
  schemaVersion: 1,
  sort: name,
  revision: name,
  keys: {},
  data: { id: name, name },
})

let counting: Counting
let store: StampedStore
let count = 0
const ids = { next: () => `id-${count++}`, timeless: () => `id-${count++}` }
const instance = () => new Tenants(store, ids)
const namesOf = async (tenants: Tenants) => [...(await tenants.get(TENANT, first)).units.keys()]
const write = (name: string) => store.commit(TENANT, [{ op: 'upsert', record: unit(name) }])

beforeEach(() => {
  counting = new Counting()
  store = new StampedStore(counting)
})
afterEach(() => store.close())

describe('a copy of the organisation', () => {
  test('is renewed by one small read while nothing has been written', async () => {
    const tenants = instance()
    // The first reader of an organisation finds it with settings, which are written meanwhile
    await namesOf(tenants)
    await write('Vertrieb')
    await namesOf(tenants)
    tenants.forget(TENANT)
    await namesOf(tenants)
    const before = { queries: counting.queries, reads: counting.reads }
    tenants.forget(TENANT)
    expect(await namesOf(tenants)).toEqual(['Vertrieb'])
    expect([counting.queries - before.queries, counting.reads - before.reads]).toEqual([0, 1])
  })

  test('is read anew once another instance has written', async () => {
    const [one, other] = [instance(), instance()]
    await write('Vertrieb')
    await Promise.all([namesOf(one), namesOf(other)])
    await write('Service')
    one.forget(TENANT)
    expect(await namesOf(one)).toEqual(['Service', 'Vertrieb'])
  })

  test('is not taken for current when somebody writes while it is being read', async () => {
    const tenants = instance()
    await namesOf(tenants)
    await write('Vertrieb')
    tenants.forget(TENANT)
    const query = counting.query
    counting.query = async (pk, asked) => {
      const page = await query(pk, asked)
      if (asked.type === 'unit') {
        counting.query = query
        await write('Service')
      }
      return page
    }
    expect(await namesOf(tenants)).toEqual(['Vertrieb'])
    tenants.forget(TENANT)
    expect(await namesOf(tenants)).toEqual(['Service', 'Vertrieb'])
  })

  test('is asked for once by many at the same moment', async () => {
    const tenants = instance()
    await namesOf(tenants)
    const before = counting.queries
    await write('Vertrieb')
    tenants.forget(TENANT)
    await Promise.all(Array.from({ length: 20 }, () => namesOf(tenants)))
    expect(counting.queries - before).toBeLessThanOrEqual(6)
  })

  test('after a failure is asked for again', async () => {
    const tenants = instance()
    const query = counting.query
    counting.query = () => Promise.reject(new Error('gone'))
    await expect(namesOf(tenants)).rejects.toThrow('gone')
    counting.query = query
    expect(await namesOf(tenants)).toEqual([])
  })
})

describe('a stamp', () => {
  test('is left by every commit to the organisation, and by no other', async () => {
    expect(await store.stampOf(TENANT)).toBeNull()
    await write('Vertrieb')
    const one = await store.stampOf(TENANT)
    await store.commit(`${TENANT}|cycle`, [{ op: 'create', record: { ...unit('x'), pk: `${TENANT}|cycle` } }])
    expect(await store.stampOf(TENANT)).toBe(one)
    await write('Vertrieb')
    expect(await store.stampOf(TENANT)).not.toBe(one)
  })

  test('is not left by a commit that did not happen', async () => {
    await write('Vertrieb')
    const one = await store.stampOf(TENANT)
    const refused = await store.commit(TENANT, [{ op: 'create', record: unit('Vertrieb') }])
    expect(refused).toEqual({ ok: false, index: 0 })
    expect(await store.stampOf(TENANT)).toBe(one)
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import type { StoreRecord } from '#functions/ports/store.ts'

const record = (id: string, data: unknown): StoreRecord => ({
  pk: 'here',
  id,
  type: 'thing',
  schemaVersion: 1,
  sort: id,
  revision: '1',
  keys: {},
  data,
})

const ALL = { type: 'thing', limit: 10 } as const

const inTwoStores = async (doing: (one: SqliteStore, other: SqliteStore) => Promise<void>) => {
  const folder = mkdtempSync(join(tmpdir(), 'leitstern-kept-pages-'))
  const file = join(folder, 'store.db')
  const [one, other] = [new SqliteStore(file), new SqliteStore(file)]
  try {
    await doing(one, other)
  } finally {
    await Promise.all([one.close(), other.close()])
    rmSync(folder, { recursive: true })
  }
}

const datasIn = async (store: SqliteStore) =>
  (await store.query('here', ALL)).items.map((item) => item.record.data)

test('a page that was read is read anew after a write, also after one of another process', async () => {
  await inTwoStores(async (one, other) => {
    await one.commit('here', [{ op: 'create', record: record('a', 1) }])
    expect(await datasIn(one)).toEqual([1])
    await one.commit('here', [{ op: 'upsert', record: record('a', 2) }])
    expect(await datasIn(one)).toEqual([2])
    await other.commit('here', [{ op: 'upsert', record: record('a', 3) }])
    expect(await datasIn(one)).toEqual([3])
  })
})

test('a page is the same for several readers, so nobody can change it', async () => {
  await inTwoStores(async (store) => {
    await store.commit('here', [{ op: 'create', record: record('a', { title: 'Ziel' }) }])
    const [first, second] = [await store.query('here', ALL), await store.query('here', ALL)]
    expect(second).toBe(first)
    const data = first.items[0]?.record.data as { title: string } // as written above
    expect(() => {
      data.title = 'anders'
    }).toThrow(TypeError)
  })
})

test('questions with other words, limits or places have pages of their own', async () => {
  await inTwoStores(async (store) => {
    await store.commit('here', [
      { op: 'create', record: record('a', 1) },
      { op: 'create', record: record('b', 2) },
    ])
    expect(await datasIn(store)).toEqual([1, 2])
    expect((await store.query('here', { ...ALL, limit: 1 })).items).toHaveLength(1)
    expect((await store.query('here', { ...ALL, descending: true })).items[0]?.record.id).toBe('b')
    expect((await store.query('there', ALL)).items).toEqual([])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { querySql } from '#functions/adapters/sqlite/sqlite-query.ts'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { StoreBroken } from '#functions/ports/store.ts'
import { describeStore } from './store-suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'leitstern-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

describeStore('sqlite in memory', async () => new SqliteStore(':memory:'))
describeStore('sqlite in a file', async () => new SqliteStore(join(folder, 'made', 'data.sqlite')))

const record = (id: string) => ({
  pk: 't', id, type: 'thing', schemaVersion: 1, sort: id, revision: 'r', keys: {}, data: {},
}) // biome-ignore format: one record on one line

test('writes nothing of a batch when its last write conflicts', async () => {
  const store = new SqliteStore(':memory:')
  await store.commit('t', [{ op: 'create', record: record('taken') }])
  await store.commit('t', [
    { op: 'create', record: record('new') },
    { op: 'create', record: record('taken') },
  ])
  expect(await store.read('t', 'new')).toBeNull()
})

test('writes nothing of a batch when a write throws', async () => {
  const store = new SqliteStore(':memory:')
  const unserialisable = { ...record('bad'), data: 1n }
  const writes = [
    { op: 'create' as const, record: record('new') },
    { op: 'create' as const, record: unserialisable },
  ]
  await expect(store.commit('t', writes)).rejects.toThrow()
  expect(await store.read('t', 'new')).toBeNull()
  expect(await store.commit('t', [{ op: 'create', record: record('new') }])).toEqual({ ok: true })
})

test('keeps its data when the file is closed and opened again', async () => {
  const file = join(folder, 'again.sqlite')
  const first = new SqliteStore(file)
  await first.commit('t', [{ op: 'create', record: record('a') }])
  await first.close()
  const second = new SqliteStore(file)
  expect((await second.read('t', 'a'))?.record).toEqual(record('a'))
  await second.close()
})

test('says what to do when the file is not a data file', () => {
  const file = join(folder, 'corrupt.sqlite')
  writeFileSync(file, 'this is not a database, but it is long enough to look like one '.repeat(20))
  expect(() => new SqliteStore(file)).toThrow(StoreBroken)
  expect(() => new SqliteStore(file)).toThrow(/backup/)
})

test('says what to do when the file was written by another version', () => {
  const file = join(folder, 'other.sqlite')
  const db = new DatabaseSync(file)
  db.exec('PRAGMA user_version = 99')
  db.close()
  expect(() => new SqliteStore(file)).toThrow(/another version of Leitstern/)
})

test('finds by key without reading other records', async () => {
  const file = join(folder, 'plan.sqlite')
  await new SqliteStore(file).close()
  const db = new DatabaseSync(file)
  for (const key of ['unitId', 'objectiveId', 'keyResultId', 'subjectId']) {
    const { sql } = querySql('t', { type: 'x', where: [{ field: key, is: 'u' }], limit: 10 })
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('t', 'x', 'u', 10)
    expect(plan.map(({ detail }) => String(detail)).join()).toMatch(
      new RegExp(`USING INDEX records_by_${key} `),
    )
    expect(plan.some(({ detail }) => String(detail).includes('TEMP B-TREE'))).toBe(false)
  }
  db.close()
})

test('finds by an entry of a list without reading other records, in order', async () => {
  const file = join(folder, 'list-plan.sqlite')
  await new SqliteStore(file).close()
  const db = new DatabaseSync(file)
  for (const field of ['owners', 'objectives', 'units']) {
    const { sql, parameters } = querySql('t', { type: 'x', where: [{ field, has: 'u' }], limit: 10 })
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters)
    const steps = plan.map(({ detail }) => String(detail)).join('\n')
    expect(steps).toContain('records_by_sort (pk=? AND type=? AND sort=?)')
    expect(steps).toContain('listed USING PRIMARY KEY (pk=? AND type=? AND field=? AND value=?)')
    expect(steps).not.toMatch(/SCAN|TEMP B-TREE/)
  }
  db.close()
})

const owned = (id: string, owners: readonly string[]) => ({ ...record(id), keys: { owners } })
const ownedBy = async (store: SqliteStore, person: string) => {
  const query = { type: 'thing', where: [{ field: 'owners', has: person }], limit: 10 }
  return (await store.query('t', query)).items.map((item) => item.record.id)
}

test('follows what lists hold through every kind of write', async () => {
  const store = new SqliteStore(':memory:')
  await store.commit('t', [
    { op: 'create', record: owned('a', ['anna', 'ben', 'anna']) },
    { op: 'upsert', record: owned('b', ['anna']) },
    { op: 'create', record: owned('c', ['anna']) },
  ])
  expect(await ownedBy(store, 'anna')).toEqual(['a', 'b', 'c'])
  const etag = (await store.read('t', 'a'))?.etag ?? ''
  await store.commit('t', [
    { op: 'replace', record: owned('a', ['ben']), etag },
    { op: 'upsert', record: { ...owned('b', ['carla']), sort: 'bb' } },
    { op: 'delete', id: 'c' },
  ])
  expect(await ownedBy(store, 'anna')).toEqual([])
  expect(await ownedBy(store, 'ben')).toEqual(['a'])
  expect(await ownedBy(store, 'carla')).toEqual(['b'])
})

test('opens a file from before lists had rows of their own', async () => {
  const file = join(folder, 'older.sqlite')
  const first = new SqliteStore(file)
  await first.commit('t', [
    { op: 'create', record: owned('a', ['anna', 'ben']) },
    { op: 'create', record: record('b') },
  ])
  await first.close()
  const db = new DatabaseSync(file)
  const triggers = ['listed_in', 'listed_out', 'listed_anew'].map((name) => `DROP TRIGGER ${name};`)
  db.exec(
    `${triggers.join('')} DROP TABLE listed; DROP INDEX records_by_expiry; ALTER TABLE records DROP COLUMN expires; PRAGMA user_version = 2`,
  )
  db.close()
  const second = new SqliteStore(file)
  expect(await ownedBy(second, 'ben')).toEqual(['a'])
  await second.close()
})

describe('what may go away', () => {
  const DAY_MS = 86_400_000
  const passing = (id: string) => ({ ...record(id), ttlSeconds: 86_400 })

  test('goes when its time is over, and nothing else does', async () => {
    let now = Date.parse('2026-09-07T08:00:00Z')
    const store = new SqliteStore(':memory:', () => now)
    await store.commit('t', [
      { op: 'create', record: passing('passing') },
      { op: 'create', record: record('lasting') },
    ])
    now += DAY_MS - 120_000
    await store.commit('t', [{ op: 'upsert', record: record('other') }])
    expect(await store.read('t', 'passing')).not.toBeNull()
    now += 120_000
    await store.commit('t', [{ op: 'upsert', record: record('other') }])
    expect(await store.read('t', 'passing')).toBeNull()
    expect(await store.read('t', 'lasting')).not.toBeNull()
  })

  test('stays as long again when it is written again', async () => {
    let now = Date.parse('2026-09-07T08:00:00Z')
    const store = new SqliteStore(':memory:', () => now)
    await store.commit('t', [{ op: 'create', record: passing('a') }])
    now += DAY_MS - 120_000
    await store.commit('t', [{ op: 'upsert', record: passing('a') }])
    now += DAY_MS - 120_000
    await store.commit('t', [{ op: 'upsert', record: record('b') }])
    expect((await store.read('t', 'a'))?.record).toEqual(passing('a'))
  })

  test('is known of files from before, counted from the day they are opened', async () => {
    const file = join(folder, 'without-expiry.sqlite')
    const first = new SqliteStore(file)
    await first.commit('t', [
      { op: 'create', record: passing('passing') },
      { op: 'create', record: record('lasting') },
    ])
    await first.close()
    const db = new DatabaseSync(file)
    db.exec('DROP INDEX records_by_expiry; ALTER TABLE records DROP COLUMN expires; PRAGMA user_version = 3')
    db.close()
    const later = new SqliteStore(file, () => Date.now() + 2 * DAY_MS)
    expect(await later.read('t', 'passing')).not.toBeNull()
    await later.commit('t', [{ op: 'create', record: record('new') }])
    expect(await later.read('t', 'passing')).toBeNull()
    expect(await later.read('t', 'lasting')).not.toBeNull()
    await later.close()
  })
})

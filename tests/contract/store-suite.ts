import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store, StoreRecord } from '#functions/ports/store.ts'

const record = (pk: string, id: string, more: Partial<StoreRecord> = {}): StoreRecord => ({
  pk,
  id,
  type: 'thing',
  schemaVersion: 1,
  sort: id,
  revision: 'r1',
  keys: {},
  data: { text: 'Grüße 🌟 ‮rtl', number: 0.1, nested: [null, { deep: true }] },
  ...more,
})

/** What every store must do; each adapter runs it. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    let count = 0
    const pk = () => `tenant${++count}|cycle`
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())

    const fill = async (partition: string, records: readonly Partial<StoreRecord>[]) => {
      for (const [index, more] of records.entries()) {
        const made = record(partition, `id${index}`, more)
        expect(await store.commit(partition, [{ op: 'create', record: made }])).toEqual({ ok: true })
      }
    }
    const etagOf = async (partition: string, id: string) => {
      const stored = await store.read(partition, id)
      if (stored === null) throw new Error(`${id} is not there`)
      return stored.etag
    }

    test('gives back exactly what was written', async () => {
      const partition = pk()
      const made = record(partition, 'a:1', {
        keys: { unitId: 'u', flag: true, none: null, owners: ['x', 'y'] },
      })
      await store.commit(partition, [{ op: 'create', record: made }])
      expect((await store.read(partition, 'a:1'))?.record).toEqual(made)
    })

    test('answers null for what is not there and for what lies in another partition', async () => {
      const [one, other] = [pk(), pk()]
      await fill(one, [{}])
      expect(await store.read(one, 'nothing')).toBeNull()
      expect(await store.read(other, 'id0')).toBeNull()
    })

    test('refuses to create an id twice', async () => {
      const partition = pk()
      await fill(partition, [{}])
      const again = await store.commit(partition, [
        { op: 'create', record: record(partition, 'id0', { revision: 'r2' }) },
      ])
      expect(again).toEqual({ ok: false, index: 0 })
      expect((await store.read(partition, 'id0'))?.record.revision).toBe('r1')
    })

    test('replaces only the state that was read', async () => {
      const partition = pk()
      await fill(partition, [{}])
      const etag = await etagOf(partition, 'id0')
      const next = record(partition, 'id0', { revision: 'r2' })
      expect(await store.commit(partition, [{ op: 'replace', record: next, etag }])).toEqual({ ok: true })
      expect(await store.commit(partition, [{ op: 'replace', record: next, etag }])).toEqual({
        ok: false,
        index: 0,
      })
      expect(await etagOf(partition, 'id0')).not.toBe(etag)
    })

    test('refuses to replace what is gone', async () => {
      const partition = pk()
      await fill(partition, [{}])
      const etag = await etagOf(partition, 'id0')
      await store.commit(partition, [{ op: 'delete', id: 'id0', etag }])
      const next = record(partition, 'id0', { revision: 'r2' })
      expect(await store.commit(partition, [{ op: 'replace', record: next, etag }])).toEqual({
        ok: false,
        index: 0,
      })
      expect(await store.commit(partition, [{ op: 'delete', id: 'id0' }])).toEqual({ ok: false, index: 0 })
    })

    test('deletes only the state that was read', async () => {
      const partition = pk()
      await fill(partition, [{}])
      const etag = await etagOf(partition, 'id0')
      await store.commit(partition, [{ op: 'upsert', record: record(partition, 'id0', { revision: 'r2' }) }])
      expect(await store.commit(partition, [{ op: 'delete', id: 'id0', etag }])).toEqual({
        ok: false,
        index: 0,
      })
      expect((await store.read(partition, 'id0'))?.record.revision).toBe('r2')
    })

    test('upserts whether the record is there or not', async () => {
      const partition = pk()
      for (const revision of ['r1', 'r2'])
        await store.commit(partition, [{ op: 'upsert', record: record(partition, 'a', { revision }) }])
      expect((await store.read(partition, 'a'))?.record.revision).toBe('r2')
    })

    test('reads many at once and leaves out what is missing', async () => {
      const partition = pk()
      await fill(partition, [{}, {}, {}])
      const found = await store.readMany(partition, ['id2', 'nothing', 'id0'])
      expect(found.map(({ record: { id } }) => id).sort()).toEqual(['id0', 'id2'])
      expect(await store.readMany(partition, [])).toEqual([])
    })

    test('pages through one type in order, both ways, without gap or repeat', async () => {
      const partition = pk()
      await fill(
        partition,
        [...'cabed'].map((sort) => ({ sort })),
      )
      await store.commit(partition, [
        { op: 'create', record: record(partition, 'x', { type: 'other', sort: 'bb' }) },
      ])
      const walk = async (descending: boolean) => {
        const seen: string[] = []
        let after: string | undefined
        do {
          const page = await store.query(partition, {
            type: 'thing',
            descending,
            limit: 2,
            ...(after === undefined ? {} : { after }),
          })
          seen.push(...page.items.map(({ record: { sort } }) => sort))
          after = page.next ?? undefined
        } while (after !== undefined)
        return seen.join('')
      }
      expect(await walk(false)).toBe('abcde')
      expect(await walk(true)).toBe('edcba')
    })

    test('says that the page was the last when it is exactly full', async () => {
      const partition = pk()
      await fill(partition, [{}, {}])
      expect((await store.query(partition, { type: 'thing', limit: 2 })).next).toBeNull()
    })

    test.each([
      ['equality', { field: 'unitId', is: 'u1' }, ['id0', 'id2']],
      ['null', { field: 'unitId', is: null }, ['id3']],
      ['true', { field: 'open', is: true }, ['id1']],
      ['false', { field: 'open', is: false }, ['id0', 'id2', 'id3']],
      ['a list', { field: 'owners', has: 'anna' }, ['id1', 'id2']],
      ['a piece of text', { field: 'text', contains: 'o\'ne "' }, ['id1']],
    ])('finds by %s', async (_, where, expected) => {
      const partition = pk()
      await fill(partition, [
        { keys: { unitId: 'u1', open: false, owners: [], text: 'two' } },
        { keys: { unitId: 'u2', open: true, owners: ['anna', 'ben'], text: 'say o\'ne "quoted" %' } },
        { keys: { unitId: 'u1', open: false, owners: ['anna'], text: '' } },
        { keys: { unitId: null, open: false, owners: ['ann'], text: 'O\'NE "' } },
      ])
      const page = await store.query(partition, { type: 'thing', where: [where], limit: 10 })
      expect(page.items.map(({ record: { id } }) => id)).toEqual(expected)
    })

    test('meets all conditions at once', async () => {
      const partition = pk()
      await fill(partition, [{ keys: { a: 1, b: 1 } }, { keys: { a: 1, b: 2 } }, { keys: { a: 2, b: 2 } }])
      const where = [
        { field: 'a', is: 1 },
        { field: 'b', is: 2 },
      ]
      const page = await store.query(partition, { type: 'thing', where, limit: 10 })
      expect(page.items.map(({ record: { id } }) => id)).toEqual(['id1'])
    })

    test('refuses to search by what is not a plain key', async () => {
      const where = [{ field: "a') OR 1=1 --", is: 1 }]
      await expect(store.query(pk(), { type: 'thing', where, limit: 1 })).rejects.toThrow('Not a key')
    })

    test('says which write of a batch stood in the way', async () => {
      const partition = pk()
      await fill(partition, [{}])
      const result = await store.commit(partition, [
        { op: 'create', record: record(partition, 'new') },
        { op: 'create', record: record(partition, 'id0') },
      ])
      expect(result).toEqual({ ok: false, index: 1 })
    })

    test('commits a batch with one write of each kind', async () => {
      const partition = pk()
      await fill(partition, [{}, {}])
      const result = await store.commit(partition, [
        { op: 'create', record: record(partition, 'new') },
        {
          op: 'replace',
          record: record(partition, 'id0', { revision: 'r2' }),
          etag: await etagOf(partition, 'id0'),
        },
        { op: 'delete', id: 'id1' },
        { op: 'upsert', record: record(partition, 'other') },
      ])
      expect(result).toEqual({ ok: true })
      const page = await store.query(partition, { type: 'thing', limit: 10 })
      expect(page.items.map(({ record: { id, revision } }) => `${id} ${revision}`)).toEqual([
        'id0 r2',
        'new r1',
        'other r1',
      ])
    })

    test('lets exactly one of two writers win', async () => {
      const partition = pk()
      await fill(partition, [{}])
      const etag = await etagOf(partition, 'id0')
      const attempt = (revision: string) =>
        store.commit(partition, [{ op: 'replace', record: record(partition, 'id0', { revision }), etag }])
      const results = await Promise.all([attempt('r2'), attempt('r3')])
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    })

    test('refuses a record of another partition', async () => {
      await expect(store.commit(pk(), [{ op: 'create', record: record('elsewhere', 'a') }])).rejects.toThrow(
        'partition',
      )
    })
  })
}

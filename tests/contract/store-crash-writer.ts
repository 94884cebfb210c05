import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'

/** Commits batch after batch, and says so with a dot each, until it is killed. */
const store = new SqliteStore(process.argv[2] ?? '')
const part = (batch: number, index: number) => {
  const id = `${batch}-${index}`
  return {
    pk: 't',
    id,
    type: 'thing',
    schemaVersion: 1,
    sort: id,
    revision: 'r',
    keys: {},
    data: 'x'.repeat(2000),
  }
}
for (let batch = 0; batch < 100_000; batch++) {
  const writes = [0, 1, 2, 3].map((index) => ({ op: 'create' as const, record: part(batch, index) }))
  await store.commit('t', writes)
  process.stdout.write('.')
}

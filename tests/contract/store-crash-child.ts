import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import type { StoreRecord } from '#functions/ports/store.ts'

/**
 * Writes one batch of four records and kills itself while write number `stopAt` of it is being made.
 * (`toJSON` runs when the store serialises the record, after the writes before it have been made).
 */
const [file = '', stopAt = '0'] = process.argv.slice(2)
const store = new SqliteStore(file)

const record = (id: string, step: number, isLast: boolean): StoreRecord => ({
  pk: 't',
  id,
  type: 'thing',
  schemaVersion: 1,
  sort: id,
  revision: 'r',
  keys: {},
  data: {
    toJSON() {
      if (isLast && step === Number(stopAt)) process.kill(process.pid, 'SIGKILL')
      return { step }
    },
  },
})

await store.commit('t', [{ op: 'create', record: record('before', -1, false) }])
await store.commit(
  't',
  [0, 1, 2, 3].map((step) => ({ op: 'create' as const, record: record(`part-${step}`, step, true) })),
)
await store.close()

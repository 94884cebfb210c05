import type { Seal } from '#functions/ports/seal.ts'
import type { Store, Stored, Write } from '#functions/ports/store.ts'
import { closed, opened } from './sealed-parts.ts'

/** A store that never holds what is hidden in words that can be read: neither do its backups. */
export function sealedStore(store: Store, seal: Seal): Store {
  const openAll = (all: readonly Stored[]): readonly Stored[] =>
    all.flatMap(({ record, etag }) => {
      const found = opened(seal, record)
      return found === null ? [] : [{ record: found, etag }]
    })
  const closeWrite = (write: Write): Write =>
    write.op === 'delete' ? write : { ...write, record: closed(seal, write.record) }
  return {
    async read(pk, id) {
      const found = await store.read(pk, id)
      return found === null ? null : (openAll([found])[0] ?? null)
    },
    readMany: async (pk, ids) => openAll(await store.readMany(pk, ids)),
    async query(pk, query) {
      const page = await store.query(pk, query)
      return { ...page, items: openAll(page.items) }
    },
    commit: (pk, writes) => store.commit(pk, writes.map(closeWrite)),
    close: () => store.close(),
  }
}

import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { type Store, StoreUnavailable } from '#functions/ports/store.ts'

/** A program that dies now and then just before it can write down how far its booking has come. */
export function dyingStore(isDying: () => boolean): Store {
  const store = new SqliteStore(':memory:')
  return {
    read: (...asked) => store.read(...asked),
    readMany: (...asked) => store.readMany(...asked),
    query: (...asked) => store.query(...asked),
    close: () => store.close(),
    async commit(pk, writes) {
      const isProgress = writes.every((write) => 'record' in write && write.record.type === 'booking')
      if (isProgress && isDying()) throw new StoreUnavailable('the program has ended here')
      return store.commit(pk, writes)
    },
  }
}

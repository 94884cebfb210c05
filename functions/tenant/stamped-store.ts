import type { CommitResult, Query, Store, StoreRecord, Write } from '#functions/ports/store.ts'
import { isTenantPartition } from '#functions/records/partition-keys.ts'

const STAMP = 'stamp'

const stamp = (pk: string): StoreRecord => ({
  pk,
  id: STAMP,
  type: STAMP,
  schemaVersion: 1,
  sort: STAMP,
  revision: STAMP,
  keys: {},
  data: null,
})

/**
 * Leaves a stamp whenever something is committed to an organisation's own partition. Whoever keeps a copy of it learns
 * from one small read whether the copy still holds, instead of reading the organisation again.
 */
export class StampedStore implements Store {
  private readonly inner: Store
  constructor(inner: Store) {
    this.inner = inner
  }

  /** Differs after each commit; null while there has been none since stamps are left. */
  async stampOf(pk: string): Promise<string | null> {
    return (await this.inner.read(pk, STAMP))?.etag ?? null
  }

  commit(pk: string, writes: readonly Write[]): Promise<CommitResult> {
    if (!isTenantPartition(pk)) return this.inner.commit(pk, writes)
    // The last one, so that the number of a write that stands in the way stays the same
    return this.inner.commit(pk, [...writes, { op: 'upsert', record: stamp(pk) }])
  }

  read(pk: string, id: string) {
    return this.inner.read(pk, id)
  }

  readMany(pk: string, ids: readonly string[]) {
    return this.inner.readMany(pk, ids)
  }

  query(pk: string, query: Query) {
    return this.inner.query(pk, query)
  }

  close() {
    return this.inner.close()
  }
}

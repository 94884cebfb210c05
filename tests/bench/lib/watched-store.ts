import type { Query, QueryPage, Store, Stored, Write } from '#functions/ports/store.ts'

/** One operation that can be done again on the bare store. */
export type Replay = () => Promise<StoreAnswer>
/** A record, several, or a page of them. */
export type StoreAnswer = Stored | null | readonly Stored[] | QueryPage
export interface Commit {
  readonly pk: string
  readonly writes: readonly Write[]
}

/** Passes everything on and keeps what was asked while `watch` looks on. */
export class WatchedStore implements Store {
  readonly bare: Store
  private reads: Replay[] | null = null
  private commits: Commit[] | null = null

  constructor(bare: Store) {
    this.bare = bare
  }

  /** What one piece of work reads and commits. */
  async watch(
    work: () => Promise<unknown>,
  ): Promise<{ reads: readonly Replay[]; commits: readonly Commit[] }> {
    const seen = { reads: [] as Replay[], commits: [] as Commit[] }
    this.reads = seen.reads
    this.commits = seen.commits
    await work()
    this.reads = null
    this.commits = null
    return seen
  }

  read(pk: string, id: string) {
    return this.seen(() => this.bare.read(pk, id))
  }

  readMany(pk: string, ids: readonly string[]) {
    return this.seen(() => this.bare.readMany(pk, ids))
  }

  query(pk: string, query: Query) {
    return this.seen(() => this.bare.query(pk, query))
  }

  commit(pk: string, writes: readonly Write[]) {
    this.commits?.push({ pk, writes })
    return this.bare.commit(pk, writes)
  }

  close() {
    return this.bare.close()
  }

  private seen<T extends StoreAnswer>(read: () => Promise<T>): Promise<T> {
    this.reads?.push(read)
    return read()
  }
}

export type KeyValue = string | number | boolean | null | readonly string[]

/**
 * What every record carries around its `data`. Only `type`, `sort` and `keys` can be searched, so that a store need
 * not index anything else. `sort` orders the records of one type inside a partition: ASCII text that differs between
 * any two of them, so that a page can end and begin anywhere. `revision` names this state of the record and is what
 * clients send back in If-Match; the writer chooses it, so an answer can be written down before the commit.
 */
export interface StoreRecord<T = unknown> {
  readonly pk: string
  /** Unique inside the partition; letters, digits, `_`, `-` and `:`. */
  readonly id: string
  readonly type: string
  readonly schemaVersion: number
  readonly sort: string
  readonly revision: string
  readonly keys: Readonly<Record<string, KeyValue>>
  /** JSON: what goes in comes out the same. */
  readonly data: T
  /** The record may go away this long after it was written; without it, it stays. */
  readonly ttlSeconds?: number
}

/** A record as read, with the store's own concurrency token. */
export interface Stored<T = unknown> {
  readonly record: StoreRecord<T>
  readonly etag: string
}

/** `field` names one of the record's keys. */
export type Condition =
  | { readonly field: string; readonly is: string | number | boolean | null }
  /** The field is a list that holds this text. */
  | { readonly field: string; readonly has: string }
  /** The field is a text that holds this text, case and accents as stored. */
  | { readonly field: string; readonly contains: string }

export interface Query {
  readonly type: string
  readonly where?: readonly Condition[]
  /** By `sort`, ascending unless said otherwise. */
  readonly descending?: boolean
  readonly limit: number
  /** `sort` of the last record already seen. */
  readonly after?: string
}

export interface QueryPage {
  readonly items: readonly Stored[]
  /** Give it back as `after`; null at the end. */
  readonly next: string | null
}

export type Write =
  /** Conflicts when the id is taken. */
  | { readonly op: 'create'; readonly record: StoreRecord }
  /** Conflicts when the record has changed since it was read, or is gone. */
  | { readonly op: 'replace'; readonly record: StoreRecord; readonly etag: string }
  | { readonly op: 'upsert'; readonly record: StoreRecord }
  /** Conflicts when the record is gone or, with an etag, has changed. */
  | { readonly op: 'delete'; readonly id: string; readonly etag?: string }

export type CommitResult =
  | { readonly ok: true }
  /** Nothing was written; `index` is the write that stood in the way. */
  | { readonly ok: false; readonly index: number }

/** Cosmos DB takes at most 100 operations in one transactional batch; one is left for an organisation's stamp. */
export const MAX_BATCH = 99

/**
 * Records in partitions. A commit writes all of its records or none, whatever fails in between.
 * Throws StoreUnavailable when the store cannot be reached or refuses for load.
 */
export interface Store {
  read(pk: string, id: string): Promise<Stored | null>
  /** In no particular order; ids that are not there are missing from the answer. */
  readMany(pk: string, ids: readonly string[]): Promise<readonly Stored[]>
  query(pk: string, query: Query): Promise<QueryPage>
  commit(pk: string, writes: readonly Write[]): Promise<CommitResult>
  close(): Promise<void>
}

export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
  /** When the store asks to be left alone for a while: how long, in milliseconds. */
  readonly retryAfterMs: number | null
  constructor(
    why: string,
    { retryAfterMs = null, ...options }: ErrorOptions & { retryAfterMs?: number | null } = {},
  ) {
    super(why, options)
    this.retryAfterMs = retryAfterMs
  }
}

/** The data cannot be read at all; the sentence says what to do. */
export class StoreBroken extends Error {
  override readonly name = 'StoreBroken'
}

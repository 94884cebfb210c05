import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type {
  CommitResult,
  Query,
  QueryPage,
  Store,
  Stored,
  StoreRecord,
  Write,
} from '#functions/ports/store.ts'
import { KeptPages } from './kept-pages.ts'
import { prepare } from './schema.ts'
import { guarded } from './sqlite-errors.ts'
import { querySql } from './sqlite-query.ts'

const INSERT =
  'INSERT INTO records (type, sort, etag, keys, body, expires, pk, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
const CREATE = `${INSERT} ON CONFLICT DO NOTHING`
const UPSERT = `${INSERT} ON CONFLICT (pk, id) DO UPDATE
  SET type = excluded.type, sort = excluded.sort, etag = excluded.etag,
  keys = excluded.keys, body = excluded.body, expires = excluded.expires`
const REPLACE =
  'UPDATE records SET type = ?, sort = ?, etag = ?, keys = ?, body = ?, expires = ? WHERE pk = ? AND id = ? AND etag = ?'

/** A little at a time, so that nobody waits for it. */
const SWEEP = `DELETE FROM records WHERE rowid IN (SELECT rowid FROM records WHERE expires <= ? LIMIT 500)`
const SWEEP_EVERY_MS = 60_000

type Row = Record<string, unknown>

interface Place {
  readonly pk: string
  readonly etag: number
}

const stored = (row: Row): Stored => ({
  record: JSON.parse(String(row.body)) as StoreRecord, // only `write` below fills this column
  etag: String(row.etag),
})

const toPage = (rows: readonly Row[], limit: number): QueryPage => {
  const items = rows.slice(0, limit).map(stored)
  return { items, next: rows.length > limit ? (items.at(-1)?.record.sort ?? null) : null }
}

/** SQLite itself is loaded where it is used: a cold start on Cosmos DB does without. */
const open = (file: string): DatabaseSync => {
  const { DatabaseSync: Database } = process.getBuiltinModule('node:sqlite')
  const db = new Database(file)
  try {
    prepare(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** The embedded store: one file in write-ahead-log mode, or ":memory:". */
export class SqliteStore implements Store {
  private readonly db: DatabaseSync
  private readonly file: string
  private readonly now: () => number
  private sweptAt = 0
  private readonly statements = new Map<string, StatementSync>()
  private readonly pages = new KeptPages()
  private writes = 0

  /** Throws StoreBroken when the file is damaged. `now` in milliseconds: records go away by it. */
  constructor(file: string, now = () => Date.now()) {
    this.file = file
    this.now = now
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    this.db = guarded(file, () => open(file))
  }

  async read(pk: string, id: string): Promise<Stored | null> {
    const row = this.get('SELECT etag, body FROM records WHERE pk = ? AND id = ?', pk, id)
    return row === undefined ? null : stored(row)
  }

  async readMany(pk: string, ids: readonly string[]): Promise<readonly Stored[]> {
    if (ids.length === 0) return []
    const sql = 'SELECT etag, body FROM records WHERE pk = ? AND id IN (SELECT value FROM json_each(?))'
    return this.all(sql, pk, JSON.stringify(ids)).map(stored)
  }

  async query(pk: string, query: Query): Promise<QueryPage> {
    const { sql, parameters } = querySql(pk, query)
    const read = () => toPage(this.all(sql, ...parameters), query.limit)
    return this.pages.get(JSON.stringify([sql, parameters]), this.state(), read)
  }

  /** Differs after each write: our own are counted, those of another connection raise SQLite's data version. */
  private state(): string {
    return `${this.get('PRAGMA data_version')?.data_version} ${this.writes}`
  }

  async commit(pk: string, writes: readonly Write[]): Promise<CommitResult> {
    this.sweep()
    return guarded(this.file, () => this.transaction(pk, writes))
  }

  async close(): Promise<void> {
    if (this.db.isOpen) this.db.close()
  }

  /** Takes away what has said when it may go. */
  private sweep(): void {
    const now = this.now()
    if (now - this.sweptAt < SWEEP_EVERY_MS) return
    this.sweptAt = now
    this.run(SWEEP, Math.floor(now / 1000))
  }

  private transaction(pk: string, writes: readonly Write[]): CommitResult {
    this.run('BEGIN IMMEDIATE')
    try {
      const place = { pk, etag: this.nextEtag() }
      const failed = writes.findIndex((write) => !this.write(place, write))
      this.run(failed === -1 ? 'COMMIT' : 'ROLLBACK')
      if (failed === -1 && writes.some(({ op }) => op === 'delete')) this.emptyLog()
      return failed === -1 ? { ok: true } : { ok: false, index: failed }
    } catch (error) {
      if (this.db.isTransaction) this.run('ROLLBACK')
      throw error
    }
  }

  /** The log keeps every earlier state of what was deleted until it is written over. */
  private emptyLog(): void {
    this.all('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  /** Whether the condition of the write held. */
  private write(place: Place, write: Write): boolean {
    switch (write.op) {
      case 'create':
        return this.put(place, write.record, CREATE)
      case 'replace':
        return this.put(place, write.record, REPLACE, Number(write.etag))
      case 'upsert':
        return this.put(place, write.record, UPSERT)
      case 'delete':
        return this.remove(place.pk, write.id, write.etag)
    }
  }

  private put({ pk, etag }: Place, record: StoreRecord, sql: string, ...condition: SQLInputValue[]): boolean {
    if (record.pk !== pk) throw new Error(`Record ${record.id} belongs to another partition`)
    const keys = JSON.stringify(record.keys)
    const { ttlSeconds } = record
    const expires = ttlSeconds === undefined ? null : Math.floor(this.now() / 1000) + ttlSeconds
    const values = [record.type, record.sort, etag, keys, JSON.stringify(record), expires, pk, record.id]
    return this.run(sql, ...values, ...condition) === 1
  }

  private remove(pk: string, id: string, etag: string | undefined): boolean {
    if (etag === undefined) return this.run('DELETE FROM records WHERE pk = ? AND id = ?', pk, id) === 1
    return this.run('DELETE FROM records WHERE pk = ? AND id = ? AND etag = ?', pk, id, Number(etag)) === 1
  }

  /** All that one commit writes carries the same one: no other commit ever does. */
  private nextEtag(): number {
    return Number(this.get('UPDATE counter SET value = value + 1 RETURNING value')?.value)
  }

  private get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return guarded(this.file, () => this.statement(sql).get(...values))
  }

  private all(sql: string, ...values: SQLInputValue[]): Row[] {
    return guarded(this.file, () => this.statement(sql).all(...values))
  }

  private run(sql: string, ...values: SQLInputValue[]): number {
    this.writes += 1
    return guarded(this.file, () => Number(this.statement(sql).run(...values).changes))
  }

  private statement(sql: string): StatementSync {
    const known = this.statements.get(sql)
    if (known !== undefined) return known
    const made = this.db.prepare(sql)
    this.statements.set(sql, made)
    return made
  }
}

import type { DatabaseSync } from 'node:sqlite'
import { StoreBroken } from '#functions/ports/store.ts'

/** Raised when the table below changes. */
const LAYOUT = 2

/** Keys that records are most often found by; each gets an index with `sort`, so that pages come in order. */
export const INDEXED_KEYS = ['unitId', 'objectiveId', 'keyResultId', 'subjectId'] as const

const TABLE = `
  CREATE TABLE IF NOT EXISTS records (
    pk TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, sort TEXT NOT NULL,
    etag INTEGER NOT NULL,
    keys TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (pk, id)
  );
  CREATE INDEX IF NOT EXISTS records_by_sort ON records (pk, type, sort);
  CREATE TABLE IF NOT EXISTS counter (one INTEGER PRIMARY KEY CHECK (one = 1), value INTEGER NOT NULL);
  INSERT OR IGNORE INTO counter VALUES (1, 0);
`

export const keyColumn = (field: string): string => {
  if (!/^[A-Za-z]{1,40}$/.test(field)) throw new Error(`Not a key: ${field}`)
  return `json_extract(keys, '$.${field}')`
}

const keyIndex = (field: string): string =>
  `CREATE INDEX IF NOT EXISTS records_by_${field} ON records (pk, type, ${keyColumn(field)}, sort)
   WHERE ${keyColumn(field)} IS NOT NULL;`

const layoutOf = (db: DatabaseSync): number =>
  Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0)

/** Makes an empty file usable and refuses one with another layout; throws StoreBroken. */
export function prepare(db: DatabaseSync): void {
  // What is deleted is overwritten: hidden and anonymous things must not be read out of the file's free space
  db.exec(
    'PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;',
  )
  const layout = layoutOf(db)
  if (layout !== 0 && layout !== LAYOUT)
    throw new StoreBroken(
      `The data file was written by another version of Leitstern (layout ${layout}, expected ${LAYOUT}). Move it away to start empty, or use the version that wrote it.`,
    )
  db.exec(
    `BEGIN IMMEDIATE; ${TABLE} ${INDEXED_KEYS.map(keyIndex).join('\n')} PRAGMA user_version = ${LAYOUT}; COMMIT;`,
  )
}

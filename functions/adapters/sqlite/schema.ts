import type { DatabaseSync } from 'node:sqlite'
import { StoreBroken } from '#functions/ports/store.ts'

/** Raised when the tables below change. */
const LAYOUT = 4
/** Knows not yet when a record may go away, which is filled in when such a file is opened. */
const LAYOUT_WITHOUT_EXPIRY = 3
/** Nor what lists hold. */
const LAYOUT_WITHOUT_LISTS = 2

/** Keys that records are most often found by; each gets an index with `sort`, so that pages come in order. */
export const INDEXED_KEYS = ['unitId', 'objectiveId', 'keyResultId', 'subjectId'] as const

const TABLE = `
  CREATE TABLE IF NOT EXISTS records (
    pk TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, sort TEXT NOT NULL,
    etag INTEGER NOT NULL,
    keys TEXT NOT NULL, body TEXT NOT NULL, expires INTEGER, UNIQUE (pk, id)
  );
  CREATE INDEX IF NOT EXISTS records_by_sort ON records (pk, type, sort);
  CREATE INDEX IF NOT EXISTS records_by_expiry ON records (expires) WHERE expires IS NOT NULL;
  CREATE TABLE IF NOT EXISTS counter (one INTEGER PRIMARY KEY CHECK (one = 1), value INTEGER NOT NULL);
  INSERT OR IGNORE INTO counter VALUES (1, 0);
`

const entriesOf = (row: string) => `
  SELECT ${row}.pk, ${row}.type, list.key, entry.value, ${row}.sort
  FROM json_each(${row}.keys) AS list, json_each(${row}.keys, '$.' || list.key) AS entry WHERE list.type = 'array'`

const PUT = 'INSERT OR IGNORE INTO listed (pk, type, field, value, sort)'
const TAKE_OUT = 'DELETE FROM listed WHERE (pk, type, field, value, sort) IN'
const IS_NEW = 'old.keys IS NOT new.keys OR old.sort IS NOT new.sort OR old.type IS NOT new.type'

/** What the lists among the keys hold, one row each: a record is found by one of them without reading the others. */
const LISTED = `
  CREATE TABLE IF NOT EXISTS listed (
    pk TEXT NOT NULL, type TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, sort TEXT NOT NULL,
    PRIMARY KEY (pk, type, field, value, sort)
  ) WITHOUT ROWID;
  CREATE TRIGGER IF NOT EXISTS listed_in AFTER INSERT ON records BEGIN ${PUT} ${entriesOf('new')}; END;
  CREATE TRIGGER IF NOT EXISTS listed_out AFTER DELETE ON records BEGIN ${TAKE_OUT} (${entriesOf('old')}); END;
  CREATE TRIGGER IF NOT EXISTS listed_anew AFTER UPDATE ON records WHEN ${IS_NEW} BEGIN
    ${TAKE_OUT} (${entriesOf('old')}); ${PUT} ${entriesOf('new')};
  END;
`

const FILL = `${PUT} ${entriesOf('records').replace('FROM', 'FROM records,')};`

/** Counted from now: when those records were written is not known. */
const ADD_EXPIRY = `
  ALTER TABLE records ADD COLUMN expires INTEGER;
  UPDATE records SET expires = unixepoch() + json_extract(body, '$.ttlSeconds')
  WHERE json_extract(body, '$.ttlSeconds') IS NOT NULL;
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
  if (![0, LAYOUT_WITHOUT_LISTS, LAYOUT_WITHOUT_EXPIRY, LAYOUT].includes(layout))
    throw new StoreBroken(
      `The data file was written by another version of Leitstern (layout ${layout}, expected ${LAYOUT}). Move it away to start empty, or use the version that wrote it.`,
    )
  const expiry = layout === LAYOUT_WITHOUT_LISTS || layout === LAYOUT_WITHOUT_EXPIRY ? ADD_EXPIRY : ''
  const fill = layout === LAYOUT_WITHOUT_LISTS ? FILL : ''
  const indexes = INDEXED_KEYS.map(keyIndex).join('\n')
  db.exec(
    `BEGIN IMMEDIATE; ${expiry} ${TABLE} ${LISTED} ${indexes} ${fill} PRAGMA user_version = ${LAYOUT}; COMMIT;`,
  )
}

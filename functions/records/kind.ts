import type { KeyValue, Stored, StoreRecord } from '#functions/ports/store.ts'

/**
 * How one type of record is kept. `upgrades[n]` turns data of schema version n + 1 into version n + 2, so the current
 * version is `upgrades.length + 1` and an old record is brought up to date each time it is read.
 */
export interface Kind<T> {
  readonly type: string
  /** The part of the record's id that differs inside the type. */
  idOf(data: T): string
  /** ASCII; the id is appended, so it need not be unique by itself. */
  sortOf(data: T): string
  keysOf(data: T): Readonly<Record<string, KeyValue>>
  readonly upgrades: readonly ((data: unknown) => unknown)[]
  /** For what need not be kept. */
  readonly ttlSeconds?: number
}

/** A record as the rest of the code sees it: its data, the revision clients know, and the store's token. */
export interface Entity<T> {
  readonly data: T
  readonly revision: string
  readonly etag: string
}

export const recordId = (type: string, id: string): string => `${type}:${id}`

/** Where a record of this data stands among those of its type; "!" sorts before every letter and digit. */
export const sortText = <T>(kind: Kind<T>, data: T): string => `${kind.sortOf(data)}!${kind.idOf(data)}`

export function makeRecord<T>(
  kind: Kind<T>,
  place: { pk: string; revision: string },
  data: T,
): StoreRecord<T> {
  const id = kind.idOf(data)
  return {
    pk: place.pk,
    id: recordId(kind.type, id),
    type: kind.type,
    schemaVersion: kind.upgrades.length + 1,
    sort: sortText(kind, data),
    revision: place.revision,
    keys: kind.keysOf(data),
    data,
    ...(kind.ttlSeconds === undefined ? {} : { ttlSeconds: kind.ttlSeconds }),
  }
}

/** Throws when the record was written by a newer version of the program. */
export function openRecord<T>(kind: Kind<T>, { record, etag }: Stored): Entity<T> {
  const missing = kind.upgrades.length + 1 - record.schemaVersion
  if (missing < 0)
    throw new Error(`${record.id} has schema version ${record.schemaVersion}, newer than this program`)
  const upgrades = missing === 0 ? [] : kind.upgrades.slice(-missing)
  const data = upgrades.reduce((old, upgrade) => upgrade(old), record.data)
  return { data: data as T, revision: record.revision, etag } // written by makeRecord of the same kind
}

import type { CommitResult, Store, Write } from '#functions/ports/store.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { Entity, Kind } from './kind.ts'
import { makeRecord, recordId } from './kind.ts'
import { historyKind } from './kinds.ts'

/** One write to the partition a change belongs to; made by `create`, `replace` and `remove` below. */
export type PendingWrite = (place: { pk: string; revision: string }) => Write

/**
 * Why nobody shall read later who did it and when: being here or looking at something is no decision, and what is hidden
 * or anonymous must not be traced (shared/domain/review/part.ts).
 */
export type Untraced = 'presence' | 'attention' | 'secret'

/** What one request does to one partition. A change without its history entry, or a reason for none, does not compile. */
export interface Change {
  readonly writes: readonly [PendingWrite, ...PendingWrite[]]
  readonly history: readonly [HistoryEntry, ...HistoryEntry[]] | Untraced
}

export const create =
  <T>(kind: Kind<T>, data: T): PendingWrite =>
  (place) => ({ op: 'create', record: makeRecord(kind, place, data) })

/** Writes new data over what was read; refused at commit when somebody else was faster. */
export const replace =
  <T>(kind: Kind<T>, read: Entity<T>, data: T): PendingWrite =>
  (place) => ({ op: 'replace', record: makeRecord(kind, place, data), etag: read.etag })

/** Creates the record, or replaces what was read. */
export const put = <T>(kind: Kind<T>, read: Entity<T> | null, data: T): PendingWrite =>
  read === null ? create(kind, data) : replace(kind, read, data)

export const remove =
  <T>(kind: Kind<T>, read: Entity<T>): PendingWrite =>
  () => ({ op: 'delete', id: recordId(kind.type, kind.idOf(read.data)), etag: read.etag })

/**
 * All of a change or nothing of it, in one transactional batch. Every record written gets `revision`, so the caller
 * knows the new ETag before the store has answered.
 */
export function commitChange(
  store: Store,
  place: { pk: string; revision: string },
  change: Change & { readonly also?: readonly PendingWrite[] },
): Promise<CommitResult> {
  const entries = typeof change.history === 'string' ? [] : change.history
  const history = entries.map((entry) => create(historyKind, entry))
  const all = [...change.writes, ...history, ...(change.also ?? [])]
  return store.commit(
    place.pk,
    all.map((write) => write(place)),
  )
}

/** Writes that are nobody's doing: what the program keeps for itself. False when somebody else was faster. */
export async function commitUntraced(
  { store, ids }: { readonly store: Store; readonly ids: { next(): string } },
  pk: string,
  writes: readonly PendingWrite[],
): Promise<boolean> {
  const place = { pk, revision: ids.next() }
  return (
    await store.commit(
      pk,
      writes.map((write) => write(place)),
    )
  ).ok
}

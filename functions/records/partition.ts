import type { Condition, Store } from '#functions/ports/store.ts'
import type { Entity, Kind } from './kind.ts'
import { openRecord, recordId } from './kind.ts'

export interface ListOptions {
  readonly where?: readonly Condition[]
  readonly descending?: boolean
  readonly limit: number
  readonly after?: string
}

export interface EntityPage<T> {
  readonly items: readonly Entity<T>[]
  readonly next: string | null
}

const CHUNK = 1000
/** A query that names more ids than this grows longer than a store takes. */
const MOST_IDS = 500

/** Typed reading inside one partition: records come out upgraded. */
export class Partition {
  readonly pk: string
  private readonly store: Store
  constructor(store: Store, pk: string) {
    this.store = store
    this.pk = pk
  }

  async read<T>(kind: Kind<T>, id: string): Promise<Entity<T> | null> {
    const stored = await this.store.read(this.pk, recordId(kind.type, id))
    return stored === null ? null : openRecord(kind, stored)
  }

  async readMany<T>(kind: Kind<T>, ids: readonly string[]): Promise<readonly Entity<T>[]> {
    const parts = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, at) =>
      ids.slice(at * MOST_IDS, (at + 1) * MOST_IDS).map((id) => recordId(kind.type, id)),
    )
    const found = await Promise.all(parts.map((part) => this.store.readMany(this.pk, part)))
    return found.flat().map((stored) => openRecord(kind, stored))
  }

  async list<T>(kind: Kind<T>, options: ListOptions): Promise<EntityPage<T>> {
    const page = await this.store.query(this.pk, { type: kind.type, ...options })
    return { items: page.items.map((stored) => openRecord(kind, stored)), next: page.next }
  }

  /** Every record of the kind that meets the conditions, however many pages that takes. */
  async all<T>(kind: Kind<T>, where: readonly Condition[] = []): Promise<readonly Entity<T>[]> {
    const found: Entity<T>[] = []
    let after: string | null = ''
    while (after !== null) {
      const page: EntityPage<T> = await this.list(kind, {
        where,
        limit: CHUNK,
        ...(after === '' ? {} : { after }),
      })
      found.push(...page.items)
      after = page.next
    }
    return found
  }
}

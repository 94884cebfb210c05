import type { Ids } from '#functions/ports/ids.ts'
import type { Store } from '#functions/ports/store.ts'
import { commitChange, create } from '#functions/records/change.ts'
import { organisationKind } from '#functions/records/kinds.ts'
import { Partition } from '#functions/records/partition.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/organisation.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'
import { readSnapshot, type TenantSnapshot } from './snapshot.ts'

/** What another instance changes is seen after this long; what this one changes, at once. */
const MAX_AGE_MS = 2000

interface First {
  readonly by: PersonId
  readonly at: string
}

interface Kept {
  readonly since: number
  readonly snapshot: Promise<TenantSnapshot>
}

/** The organisations this instance has served lately. */
export class Tenants {
  private readonly kept = new Map<TenantId, Kept>()
  private readonly store: Store
  private readonly ids: Ids
  constructor(store: Store, ids: Ids) {
    this.store = store
    this.ids = ids
  }

  /** The organisation of a verified reader; its first reader finds it with the default settings. */
  async get(tenantId: TenantId, first: First): Promise<TenantSnapshot> {
    const kept = this.kept.get(tenantId)
    if (kept !== undefined && performance.now() - kept.since < MAX_AGE_MS) return kept.snapshot
    const snapshot = this.load(tenantId, first)
    this.kept.set(tenantId, { since: performance.now(), snapshot })
    snapshot.catch(() => this.forget(tenantId))
    return snapshot
  }

  /** The next `get` reads the store. */
  forget(tenantId: TenantId): void {
    this.kept.delete(tenantId)
  }

  private async load(tenantId: TenantId, first: First): Promise<TenantSnapshot> {
    const partition = new Partition(this.store, tenantPartition(tenantId))
    const found = (await readSnapshot(partition)) ?? (await this.found(partition, first))
    if (found === null) throw new Error('The settings that were just written cannot be read')
    return found
  }

  /** Two first readers at once: one creates the settings, the other finds them. */
  private async found(partition: Partition, { by, at }: First): Promise<TenantSnapshot | null> {
    const settings = { ...DEFAULT_SETTINGS, name: 'Organisation' }
    const entry = {
      id: this.ids.next(),
      subjectId: 'organisation',
      partId: null,
      verb: 'settings_changed',
    } as const
    await commitChange(
      this.store,
      { pk: partition.pk, revision: this.ids.next() },
      {
        writes: [create(organisationKind, settings)],
        history: [{ ...entry, by, at, changes: [], reason: null }],
      },
    )
    return readSnapshot(partition)
  }
}

import type { Ids } from '#functions/ports/ids.ts'
import { commitChange, create } from '#functions/records/change.ts'
import { organisationKind } from '#functions/records/kinds.ts'
import { Partition } from '#functions/records/partition.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/organisation.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'
import { readSnapshot, type TenantSnapshot } from './snapshot.ts'
import type { StampedStore } from './stamped-store.ts'

/** What another instance changes is seen after this long; what this one changes, at once. */
const MAX_AGE_MS = 2000

interface First {
  readonly by: PersonId
  readonly at: string
}

interface Found {
  readonly stamp: string | null
  readonly snapshot: TenantSnapshot
}

interface Kept {
  /** When it was last known to hold. */
  since: number
  readonly found: Promise<Found>
}

/** The organisations this instance has served lately. */
export class Tenants {
  private readonly kept = new Map<TenantId, Kept>()
  private readonly store: StampedStore
  private readonly ids: Ids
  constructor(store: StampedStore, ids: Ids) {
    this.store = store
    this.ids = ids
  }

  /** The organisation of a verified reader; its first reader finds it with the default settings. */
  async get(tenantId: TenantId, first: First): Promise<TenantSnapshot> {
    const kept = this.kept.get(tenantId)
    if (kept !== undefined && performance.now() - kept.since < MAX_AGE_MS) return (await kept.found).snapshot
    const found = this.look(tenantId, first, kept)
    this.kept.set(tenantId, { since: performance.now(), found })
    found.catch(() => this.kept.delete(tenantId))
    return (await found).snapshot
  }

  /** The next `get` asks the store whether the copy still holds. */
  forget(tenantId: TenantId): void {
    const kept = this.kept.get(tenantId)
    if (kept !== undefined) kept.since = Number.NEGATIVE_INFINITY
  }

  /** The stamp is read first: what is written in between shows at the next look. */
  private async look(tenantId: TenantId, first: First, kept: Kept | undefined): Promise<Found> {
    const stamp = await this.store.stampOf(tenantPartition(tenantId))
    const before = await kept?.found.catch(() => null)
    if (stamp !== null && before?.stamp === stamp) return before
    return { stamp, snapshot: await this.load(tenantId, first) }
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

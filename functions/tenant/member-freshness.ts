import { commitChange } from '#functions/records/change.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import { type Asking, membersSynced, membersWrite, readTeam, toMemberships } from './team.ts'

/** Rights follow the directory within this time. */
const MAX_AGE_MS = 5 * 60_000
const MOST_KEPT = 10_000

const age = (now: string, since: string): number => Math.abs(Date.parse(now) - Date.parse(since))

/**
 * Reads a unit's people from the directory again before they decide about a change, when they were read longer ago
 * than five minutes. Where the directory refuses (nobody has consented, or it does not answer), what it said last
 * goes on to hold, so that the product works without; the same reader is not asked for again for as long.
 */
export class MemberFreshness {
  private readonly refused = new Map<string, string>()

  /** True when the people are others than before, so that rights must be looked at again. */
  async refresh(asking: Asking, unitId: UnitId): Promise<boolean> {
    const teamId = asking.tenant.units.get(unitId)?.data.teamId ?? null
    if (teamId === null || this.isFresh(asking, unitId)) return false
    const found = await readTeam(asking, teamId)
    if (!found.ok) {
      this.remember(asking, unitId)
      return false
    }
    return keep(asking, unitId, toMemberships(unitId, found.value))
  }

  private isFresh({ tenant, now, reader }: Asking, unitId: UnitId): boolean {
    const syncedAt = tenant.members.get(unitId)?.data.syncedAt
    const refusedAt = this.refused.get(`${unitId} ${reader.personId}`)
    return [syncedAt, refusedAt].some((since) => since !== undefined && age(now, since) < MAX_AGE_MS)
  }

  private remember({ now, reader }: Asking, unitId: UnitId): void {
    if (this.refused.size >= MOST_KEPT) this.refused.clear()
    this.refused.set(`${unitId} ${reader.personId}`, now)
  }
}

/** Somebody who has just done the same is as good: a conflict is no failure. */
async function keep(
  asking: Asking,
  unitId: UnitId,
  members: ReturnType<typeof toMemberships>,
): Promise<boolean> {
  const { services, reader } = asking
  const synced = membersSynced(asking, unitId, members)
  const place = { pk: tenantPartition(reader.tenantId), revision: services.ids.next() }
  const write = membersWrite(asking, unitId, members)
  const isChanged = synced.changes.length > 0
  // That nothing has changed is no event: only the time of asking is kept
  if (isChanged) await commitChange(services.store, place, { writes: [write], history: [synced] })
  else await services.store.commit(place.pk, [write(place)])
  services.tenants.forget(reader.tenantId)
  return isChanged
}

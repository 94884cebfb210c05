import { commitChange } from '#functions/records/change.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import type { Membership } from '#shared/domain/organisation.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import { type Asking, membersSynced, membersWrite, readTeam, toMemberships } from './team.ts'

/** Rights follow the directory within this time. */
const MAX_AGE_MS = 5 * 60_000
const MOST_KEPT = 10_000
/** Nobody joins more units at once than this; the others come with the next look. */
const MOST_UNITS = 5

const age = (now: string, since: string): number => Math.abs(Date.parse(now) - Date.parse(since))

const membersOf = ({ tenant }: Asking, unitId: UnitId): readonly Membership[] =>
  tenant.members.get(unitId)?.data.members ?? []

const isMember = (asking: Asking, unitId: UnitId): boolean =>
  membersOf(asking, unitId).some(({ personId }) => personId === asking.reader.personId)

const teamOf = ({ tenant }: Asking, unitId: UnitId): string | null =>
  tenant.units.get(unitId)?.data.teamId ?? null

/**
 * Reads a unit's people from the directory again before they decide about a change, when they were read longer ago
 * than five minutes. Where the directory refuses (nobody has consented, or it does not answer), what it said last
 * goes on to hold, so that the product works without; the same reader is not asked for again for as long.
 */
export class MemberFreshness {
  /** When the directory was last asked for somebody; only what is worth not asking again so soon. */
  private readonly asked = new Map<string, string>()

  /** True when the people are others than before, so that rights must be looked at again. */
  async refresh(asking: Asking, unitId: UnitId): Promise<boolean> {
    const teamId = teamOf(asking, unitId)
    const name = `${unitId} ${asking.reader.personId}`
    if (teamId === null || this.isSynced(asking, unitId) || this.isAsked(asking, name)) return false
    const found = await readTeam(asking, teamId)
    if (found.ok) return keep(asking, unitId, toMemberships(unitId, found.value))
    this.remember(asking, name)
    // Of groups without a team nobody can ask which are one's own
    return found.error.isGroup === true ? false : withoutLeaver(asking, { unitId, teamId })
  }

  /**
   * For a reader who seems to have no rights here: somebody who has joined a team is told so by the directory in one
   * question, and the people of the units in question are read again. Who has rights never waits for this.
   */
  async refreshOwn(asking: Asking): Promise<boolean> {
    const name = `teams of ${asking.reader.personId}`
    if (asking.reader.isGuest || this.isAsked(asking, name) || !hasTeams(asking)) return false
    this.remember(asking, name)
    const joined = await asking.services.directory.teamsOf(asking.reader)
    if (!joined.ok) return false
    let isChanged = false
    for (const unitId of unknownUnits(asking, joined.value))
      isChanged = (await this.refresh(asking, unitId)) || isChanged
    return isChanged
  }

  private isSynced({ tenant, now }: Asking, unitId: UnitId): boolean {
    const syncedAt = tenant.members.get(unitId)?.data.syncedAt
    return syncedAt !== undefined && age(now, syncedAt) < MAX_AGE_MS
  }

  private isAsked({ now }: Asking, name: string): boolean {
    const askedAt = this.asked.get(name)
    return askedAt !== undefined && age(now, askedAt) < MAX_AGE_MS
  }

  private remember({ now }: Asking, name: string): void {
    if (this.asked.size >= MOST_KEPT) this.asked.clear()
    this.asked.set(name, now)
  }
}

const hasTeams = ({ tenant }: Asking): boolean =>
  tenant.units.values().some(({ data }) => data.teamId !== null)

/** Units of the reader's teams that do not know the reader yet. */
const unknownUnits = (asking: Asking, joined: ReadonlySet<string>): readonly UnitId[] =>
  [...asking.tenant.units.values()]
    .filter(({ data }) => data.teamId !== null && joined.has(data.teamId.toLowerCase()))
    .map(({ data }) => data.id)
    .filter((unitId) => !isMember(asking, unitId))
    .slice(0, MOST_UNITS)

/**
 * Who has left a team may no longer see its people, and would keep the rights of the last reading for ever. Which teams
 * are one's own, everybody may ask.
 */
async function withoutLeaver(
  asking: Asking,
  { unitId, teamId }: { unitId: UnitId; teamId: string },
): Promise<boolean> {
  if (!isMember(asking, unitId)) return false
  const joined = await asking.services.directory.teamsOf(asking.reader)
  if (!joined.ok || joined.value.has(teamId.toLowerCase())) return false
  const others = membersOf(asking, unitId).filter(({ personId }) => personId !== asking.reader.personId)
  return keep(asking, unitId, others)
}

/** Somebody who has just done the same is as good: a conflict is no failure. */
async function keep(asking: Asking, unitId: UnitId, members: readonly Membership[]): Promise<boolean> {
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

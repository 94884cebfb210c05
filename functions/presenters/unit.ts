import type { UnitView } from '#shared/contracts/shapes/types.ts'
import type { Membership, Unit } from '#shared/domain/organisation.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import { denialsFor, type Who } from '#shared/policy/policy.ts'
import { membersOf, type Viewer } from './viewer.ts'

const withOrWithout = <T>(set: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> =>
  new Set([...set].filter((other) => other !== item).concat(isIn ? [item] : []))

/** The reader's rights once these are the unit's people: who has just claimed a unit leads it. */
const whoWith = (who: Who, unitId: UnitId, members: readonly Membership[]): Who => {
  const own = members.filter(({ personId }) => personId === who.personId)
  const leads = own.some(({ role }) => role === 'lead')
  return {
    ...who,
    memberOf: withOrWithout(who.memberOf, unitId, own.length > 0),
    leadOf: withOrWithout(who.leadOf, unitId, leads),
  }
}

/** `members` where they have just been read anew. */
export const presentUnit = (
  viewer: Viewer,
  { data: unit, revision }: { readonly data: Unit; readonly revision: string },
  members: readonly Membership[] = membersOf(viewer, unit.id),
): UnitView => ({
  id: unit.id,
  etag: revision,
  name: unit.name,
  parentId: unit.parentId,
  teamId: unit.teamId,
  archivedAt: unit.archivedAt,
  leads: members.filter(({ role }) => role === 'lead').map(({ personId }) => personId),
  members: members.map(({ personId }) => personId),
  isSample: unit.isSample === true,
  denials: denialsFor('unit', whoWith(viewer.who, unit.id, members), {
    unitId: unit.id,
    hasTeam: unit.teamId !== null,
  }),
})

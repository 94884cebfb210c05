import { meetingDaysId } from '#functions/records/calendar-kinds.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { TenantSnapshot } from '#functions/tenant/snapshot.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { Membership } from '#shared/domain/organisation.ts'
import type { Situation } from '#shared/domain/situation.ts'
import type { CycleId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import type { Who } from '#shared/policy/policy.ts'
import type { Presented } from './presented.ts'

/** For whom, in which organisation and on which day something is shown; every handler's context is one. */
export interface Viewer {
  readonly who: Who
  readonly tenant: TenantSnapshot
  readonly today: string
  readonly presented: Presented
}

/** Names everything computed numbers depend on besides the record itself. */
export const basisOf = ({ tenant, today }: Viewer, cycle: Entity<Cycle>, unitId: UnitId): string => {
  const meetings = tenant.meetingDays.get(meetingDaysId(cycle.data.id, unitId))?.revision ?? ''
  return `${today} ${tenant.settings.revision} ${cycle.data.id} ${cycle.revision} ${meetings}`
}

/** The cycle of a record: it lies in the cycle's partition, so the cycle has been found before. */
export function cycleOf({ tenant }: Viewer, cycleId: CycleId): Entity<Cycle> {
  const cycle = tenant.cycles.get(cycleId)
  if (cycle === undefined) throw new Error(`Cycle ${cycleId} is gone`)
  return cycle
}

export const situationOf = (viewer: Viewer, cycle: Cycle, unitId: UnitId): Situation => ({
  cycle,
  today: viewer.today,
  meetings: viewer.tenant.meetingDays.get(meetingDaysId(cycle.id, unitId))?.data.days ?? [],
  settings: viewer.tenant.settings.data,
})

export const membersOf = ({ tenant }: Pick<Viewer, 'tenant'>, unitId: UnitId): readonly Membership[] =>
  tenant.members.get(unitId)?.data.members ?? []

/** Whose yes is asked for: members and leads; guests only read. */
export const askedIn = (viewer: Pick<Viewer, 'tenant'>, unitId: UnitId): readonly PersonId[] =>
  membersOf(viewer, unitId)
    .map(({ personId }) => personId)
    .filter((personId) => viewer.tenant.people.get(personId)?.data.isGuest !== true)

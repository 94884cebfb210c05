import { findCycle, findUnit } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { bookingKind, planKind } from '#functions/records/calendar-kinds.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { TenantSnapshot } from '#functions/tenant/snapshot.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { Unit } from '#shared/domain/organisation.ts'
import { horizonOf } from '#shared/domain/ritual/better-slots.ts'
import { type Booking, isLive, isPending } from '#shared/domain/ritual/booking.ts'
import { defaultPlan } from '#shared/domain/ritual/defaults.ts'
import type { SavedPlan } from '#shared/domain/ritual/plan-changes.ts'
import type { Holiday, RitualPlan } from '#shared/domain/ritual/ritual.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'
import type { PolicyContext } from '#shared/policy/policy.ts'

/** Everything about one unit's meetings in one cycle. */
export interface LoadedCalendar {
  readonly cycle: Entity<Cycle>
  readonly unit: Entity<Unit>
  readonly unitId: UnitId
  readonly saved: Entity<SavedPlan> | null
  /** The saved plan, or what the organisation's settings propose. */
  readonly plan: RitualPlan
  readonly booking: Entity<Booking> | null
  /** Whoever booked leads the unit no more, so somebody else has to. */
  readonly facilitatorHasLeft: boolean
  readonly holidays: readonly Holiday[]
}

interface Address {
  readonly cycleId: CycleId
  readonly unitId: UnitId
}

/** Throws not_found for what is not in the reader's organisation. */
export async function loadCalendar(
  context: Pick<Context, 'tenant' | 'services' | 'inCycle'>,
  { cycleId, unitId }: Address,
): Promise<LoadedCalendar> {
  const { tenant, services } = context
  const [cycle, unit] = [findCycle(tenant, cycleId), findUnit(tenant, unitId)]
  const partition = context.inCycle(cycleId)
  const [saved, booking] = await Promise.all([
    partition.read(planKind, unitId),
    partition.read(bookingKind, unitId),
  ])
  const plan = saved?.data.plan ?? defaultPlan(tenant.settings.data)
  const days = { ...horizonOf(cycle.data), language: plan.language }
  const holidays = await services.holidays.between(tenant.settings.data.holidays, days)
  const facilitatorHasLeft = booking !== null && hasLeft(tenant, booking.data)
  return { cycle, unit, unitId, saved, plan, booking, facilitatorHasLeft, holidays }
}

/** Admins book from outside the unit: they have no place in it to lose. Who is not known yet has not left. */
function hasLeft(
  { members }: Pick<TenantSnapshot, 'members'>,
  { unitId, facilitatorId, bookedAs, groupId }: Booking,
): boolean {
  const known = members.get(unitId)?.data.members
  if (known === undefined || bookedAs === 'outsider' || groupId !== null) return false
  return !known.some(({ personId, role }) => personId === facilitatorId && role === 'lead')
}

const isStanding = (booking: Booking | undefined): boolean =>
  booking !== undefined &&
  booking.groupId === null &&
  booking.meetings.some((meeting) => isLive(meeting) || isPending(meeting))

/** What stands in the calendar of whoever is about to book. */
export const bookedOf = ({ booking, facilitatorHasLeft }: LoadedCalendar): Booking['meetings'] =>
  facilitatorHasLeft ? [] : (booking?.data.meetings ?? [])

/** What the permission table asks about a unit's meetings. */
export const calendarPolicy = ({
  unitId,
  cycle,
  booking,
  facilitatorHasLeft,
}: LoadedCalendar): PolicyContext => ({
  unitId,
  cycleState: cycle.data.state,
  // A group's calendar is open to all of its members
  facilitatorId: isStanding(booking?.data) && !facilitatorHasLeft ? booking?.data.facilitatorId : null,
})

/** What If-Match names while nobody has decided anything. */
export const PROPOSED = 'proposed'

export const planRevision = ({ saved }: Pick<LoadedCalendar, 'saved'>): string => saved?.revision ?? PROPOSED

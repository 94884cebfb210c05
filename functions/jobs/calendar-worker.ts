import { rememberMeetings } from '#functions/calendar/booking/remember.ts'
import { clearLeftBehind } from '#functions/calendar/follow/left-behind.ts'
import { reconcile } from '#functions/calendar/follow/reconcile.ts'
import { loadCalendar } from '#functions/calendar/load-calendar.ts'
import type { Worker } from '#functions/calendar/worker.ts'
import { bookingKind } from '#functions/records/calendar-kinds.ts'
import { Partition } from '#functions/records/partition.ts'
import { cyclePartition, tenantPartition } from '#functions/records/partition-keys.ts'
import type { Services } from '#functions/services.ts'
import { readSnapshot } from '#functions/tenant/snapshot.ts'
import type { Booking } from '#shared/domain/ritual/booking.ts'
import type { TenantId } from '#shared/kernel/ids.ts'

/** Null where no administrator lets the installation in, and for an organisation nobody has signed in to yet. */
export async function workerFor(services: Services, tenantId: TenantId): Promise<Worker | null> {
  if (!(await services.calendar.isOpenTo({ isInstallation: true, tenantId }))) return null
  const tenant = await readSnapshot(new Partition(services.store, tenantPartition(tenantId)))
  if (tenant === null) return null
  return {
    services,
    tenant,
    now: services.clock.now(),
    reader: { isInstallation: true, tenantId },
    newId: () => services.ids.next(),
    inCycle: (cycleId) => new Partition(services.store, cyclePartition(tenantId, cycleId)),
  }
}

/** What stands in calendars in the cycles that are not over. */
export async function openBookings(worker: Worker): Promise<readonly Booking[]> {
  const cycles = [...worker.tenant.cycles.values()].filter(({ data }) => data.state !== 'closed')
  const found = await Promise.all(cycles.map(({ data }) => worker.inCycle(data.id).all(bookingKind)))
  return found.flat().map(({ data }) => data)
}

/** Finishes, follows, and takes out what is left behind, for one unit. */
export async function lookAfter(worker: Worker, { cycleId, unitId }: Booking): Promise<void> {
  const loaded = await clearLeftBehind(worker, await loadCalendar(worker, { cycleId, unitId }))
  const { loaded: after } =
    loaded.booking?.data.groupId === null ? await reconcile(worker, loaded) : { loaded }
  if (after.booking !== null) await rememberMeetings(worker, after.booking.data)
}

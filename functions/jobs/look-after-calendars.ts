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
import { type Booking, isLive, isPending } from '#shared/domain/ritual/booking.ts'
import type { TenantId } from '#shared/kernel/ids.ts'
import type { Job } from './job.ts'

/** Calendars are read this often when nobody looks. */
const FOLLOW_EVERY_MS = 30 * 60_000

/** Null for an organisation in which nobody has signed in yet. */
async function workerFor(services: Services, tenantId: TenantId): Promise<Worker | null> {
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

const isDue = (booking: Booking, now: string): boolean => {
  const { meetings, retryAt, lease, followedAt, groupId, abandoned = [] } = booking
  if (lease !== null && lease.until > now) return false
  if (abandoned.length > 0) return true
  // A group's calendar takes no application
  if (groupId !== null) return false
  if (meetings.some(isPending)) return retryAt === null || retryAt <= now
  const age = Date.parse(now) - Date.parse(followedAt ?? '1970-01-01')
  return meetings.some(isLive) && age >= FOLLOW_EVERY_MS
}

async function lookAfter(worker: Worker, { cycleId, unitId }: Booking): Promise<void> {
  const loaded = await clearLeftBehind(worker, await loadCalendar(worker, { cycleId, unitId }))
  const { loaded: after } =
    loaded.booking?.data.groupId === null ? await reconcile(worker, loaded) : { loaded }
  if (after.booking !== null) await rememberMeetings(worker, after.booking.data)
}

async function lookAfterTenant(services: Services, tenantId: TenantId): Promise<void> {
  if (!(await services.calendar.isOpenTo({ isInstallation: true, tenantId }))) return
  const worker = await workerFor(services, tenantId)
  if (worker === null) return
  const cycles = [...worker.tenant.cycles.values()].filter(({ data }) => data.state !== 'closed')
  for (const { data: cycle } of cycles) {
    const bookings = await worker.inCycle(cycle.id).all(bookingKind)
    for (const { data } of bookings.filter(({ data }) => isDue(data, worker.now)))
      await lookAfter(worker, data)
  }
}

/**
 * Goes on where booking had to pause, and follows what people move and cancel, with the app's own permission. Where no
 * administrator has granted it, both happen when the person who booked looks at the plan.
 */
export const lookAfterCalendars: Job = {
  name: 'lookAfterCalendars',
  schedule: '30 */5 * * * *',
  async run({ services, tenantIds }) {
    for (const tenantId of tenantIds) await lookAfterTenant(services, tenantId)
  },
}

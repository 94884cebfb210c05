import { keepWatches } from '#functions/calendar/follow/watches.ts'
import type { Services } from '#functions/services.ts'
import { type Booking, isLive, isPending } from '#shared/domain/ritual/booking.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'
import { lookAfter, openBookings, workerFor } from './calendar-worker.ts'
import type { Job } from './job.ts'

const MINUTE_MS = 60_000
/** Calendars are read this often when nobody looks, and more seldom where they tell of their changes themselves. */
const FOLLOW_EVERY_MS = 30 * MINUTE_MS
const MAKE_SURE_EVERY_MS = 6 * 60 * MINUTE_MS

const isDue = (booking: Booking, { now, isWatched }: { now: string; isWatched: boolean }): boolean => {
  const { meetings, retryAt, lease, followedAt, groupId, abandoned = [] } = booking
  if (lease !== null && lease.until > now) return false
  if (abandoned.length > 0) return true
  // A group's calendar takes no application
  if (groupId !== null) return false
  if (meetings.some(isPending)) return retryAt === null || retryAt <= now
  const age = Date.parse(now) - Date.parse(followedAt ?? '1970-01-01')
  return meetings.some(isLive) && age >= (isWatched ? MAKE_SURE_EVERY_MS : FOLLOW_EVERY_MS)
}

const ownersOf = (bookings: readonly Booking[]): ReadonlySet<PersonId> =>
  new Set(
    bookings
      .filter(({ groupId, meetings }) => groupId === null && meetings.some(isLive))
      .map(({ facilitatorId }) => facilitatorId),
  )

async function lookAfterTenant(services: Services, tenantId: TenantId): Promise<void> {
  const worker = await workerFor(services, tenantId)
  if (worker === null) return
  const bookings = await openBookings(worker)
  const watched = await keepWatches(worker, ownersOf(bookings))
  for (const booking of bookings)
    if (isDue(booking, { now: worker.now, isWatched: watched.has(booking.facilitatorId) }))
      await lookAfter(worker, booking)
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

import type { Worker } from '#functions/calendar/worker.ts'
import { bookingKind } from '#functions/records/calendar-kinds.ts'
import { replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { Booking } from '#shared/domain/ritual/booking.ts'

/**
 * Keeps how far the work has come; null when somebody else has taken it over meanwhile. That something went on is
 * nobody's decision: it has no history entry.
 */
export async function keepBooking(
  context: Worker,
  read: Entity<Booking>,
  after: Booking,
): Promise<Entity<Booking> | null> {
  const partition = context.inCycle(after.cycleId)
  const place = { pk: partition.pk, revision: context.newId() }
  const write = replace(bookingKind, read, after)(place)
  const kept = await context.services.store.commit(place.pk, [write])
  if (!kept.ok) return null
  const { cycleId, unitId } = after
  await context.services.live.publish([
    {
      type: 'board',
      id: `${cycleId}.${unitId}`,
      tenantId: context.reader.tenantId,
      revision: place.revision,
    },
  ])
  return partition.read(bookingKind, unitId)
}

import type { Worker } from '#functions/calendar/worker.ts'
import type { Write } from '#functions/ports/store.ts'
import { meetingDaysId, meetingDaysKind } from '#functions/records/calendar-kinds.ts'
import { makeRecord } from '#functions/records/kind.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import { meetingIdOf, meetingKind } from '#functions/records/review-kinds.ts'
import { isEqual } from '#shared/domain/diff.ts'
import { type BookedMeeting, type Booking, isLive } from '#shared/domain/ritual/booking.ts'
import { wallTimeOf } from '#shared/domain/ritual/wall-clock.ts'

const standing = ({ meetings }: Booking): readonly BookedMeeting[] =>
  meetings.filter((meeting) => isLive(meeting) && meeting.eventId !== null)

const checkInDays = (booking: Booking): readonly string[] =>
  standing(booking)
    .filter(({ ritual }) => ritual === 'weekly_check_in')
    .flatMap(({ sessions, wanted }) =>
      sessions
        .filter(({ isGoneForGood }) => !isGoneForGood)
        .map(({ planned }) => wallTimeOf(planned.start, wanted.timeZone).on),
    )
    .sort()

/** By its join link a meeting's side panel finds the unit's session. */
const bindings = ({ context, booking }: { context: Worker; booking: Booking }): readonly Write[] =>
  standing(booking).flatMap(({ joinUrl, ritual }): Write[] => {
    if (joinUrl === null) return []
    const { cycleId, unitId } = booking
    const place = { pk: tenantPartition(context.reader.tenantId), revision: context.newId() }
    const binding = { id: meetingIdOf(joinUrl), joinUrl, cycleId, unitId, ritual }
    return [{ op: 'upsert', record: makeRecord(meetingKind, place, binding) }]
  })

/**
 * Keeps what the rest of the product asks of the calendar: the days on which check-ins are due, and which meeting is
 * whose. It follows from the booking and may be written again at any time.
 */
export async function rememberMeetings(context: Worker, booking: Booking): Promise<void> {
  const { cycleId, unitId } = booking
  const days = checkInDays(booking)
  const bound = standing(booking).flatMap(({ joinUrl }) => (joinUrl === null ? [] : [meetingIdOf(joinUrl)]))
  const known = context.tenant.meetingDays.get(meetingDaysId(cycleId, unitId))?.data
  if (isEqual([known?.days ?? [], known?.bound ?? []], [days, bound])) return
  const place = { pk: tenantPartition(context.reader.tenantId), revision: context.newId() }
  const record = makeRecord(meetingDaysKind, place, { cycleId, unitId, days, bound })
  const writes = [{ op: 'upsert', record } as const, ...bindings({ context, booking })]
  await context.services.store.commit(place.pk, writes)
  context.services.tenants.forget(context.reader.tenantId)
}

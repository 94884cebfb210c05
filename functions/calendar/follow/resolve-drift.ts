import { type Booked, decideMeetings, driven, goOn } from '#functions/calendar/booking/book.ts'
import { openDesk } from '#functions/calendar/booking/desk.ts'
import { drive } from '#functions/calendar/booking/drive.ts'
import type { LoadedCalendar } from '#functions/calendar/load-calendar.ts'
import { ApiProblem } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import { type BookedMeeting, type Booking, isPending } from '#shared/domain/ritual/booking.ts'
import { acceptDrift, type Drift, driftOf } from '#shared/domain/ritual/drift.ts'
import { beginRestore, isRestorable } from '#shared/domain/ritual/restore.ts'

export interface Decision {
  readonly ids: readonly string[]
  readonly with: 'accept' | 'restore'
}

const decided = (
  { meetings }: Booking,
  { ids, with: how }: Decision,
  now: string,
): readonly BookedMeeting[] => {
  const about = driftOf(meetings).filter(({ id }) => ids.includes(id))
  if (how === 'accept') return acceptDrift(meetings, ids)
  const lost = about.findIndex((drift: Drift) => !isRestorable(drift, now))
  if (lost !== -1)
    throw new ApiProblem('conflict', { issues: [{ path: `/ids/${lost}`, rule: 'not_restorable' }] })
  return beginRestore(meetings, about, now)
}

/** Takes over what the calendar says, or puts the meetings back to where they were planned. */
export async function resolveDrift(
  context: Context,
  loaded: LoadedCalendar,
  decision: Decision,
): Promise<Booked> {
  const before = await goOn(context, loaded)
  const booking = before.loaded.booking?.data
  if (booking === undefined || loaded.facilitatorHasLeft || booking.meetings.some(isPending)) return before
  const meetings = decided(booking, decision, context.now)
  const { fingerprint } = booking
  const kept = await decideMeetings(context, before.loaded, {
    change: () => meetings,
    fingerprint,
    verb: 'calendar_followed',
  })
  if (kept === null) return before
  const desk = await openDesk(context, kept.data, loaded.plan.language)
  return driven(before.loaded, await drive(desk, { booking: kept, isFresh: true }))
}

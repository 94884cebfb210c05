import { bookedOf, type LoadedCalendar } from '#functions/calendar/load-calendar.ts'
import type { Context } from '#functions/http/context.ts'
import { type BookedMeeting, isLive, isPending } from '#shared/domain/ritual/booking.ts'
import { cancelAll } from '#shared/domain/ritual/booking-changes.ts'
import { type Booked, decideMeetings, driven, goOn } from './book.ts'
import { openDesk } from './desk.ts'
import { drive } from './drive.ts'

/** Takes everything that stands in the calendar out of it. What was left half done is finished first. */
export async function cancelMeetings(context: Context, loaded: LoadedCalendar): Promise<Booked> {
  const before = await goOn(context, loaded)
  if (bookedOf(before.loaded).some(isPending)) return before
  if (!before.loaded.booking?.data.meetings.some(isLive)) return before
  const change = (meetings: readonly BookedMeeting[]) => cancelAll(meetings, context.now)
  const decided = { change, fingerprint: 'cancelled', verb: 'calendar_cancelled' } as const
  const kept = await decideMeetings(context, before.loaded, decided)
  if (kept === null) return before
  const desk = await openDesk(context, kept.data, loaded.plan.language)
  return driven(before.loaded, await drive(desk, { booking: kept, isFresh: true }))
}

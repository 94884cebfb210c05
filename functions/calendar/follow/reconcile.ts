import { type Booked, driven, goOn } from '#functions/calendar/booking/book.ts'
import { type Desk, openDesk, personByAddress } from '#functions/calendar/booking/desk.ts'
import { keepBooking } from '#functions/calendar/booking/keep.ts'
import type { LoadedCalendar } from '#functions/calendar/load-calendar.ts'
import type { Worker } from '#functions/calendar/worker.ts'
import type { CalendarChanges, CalendarEvent } from '#functions/ports/calendar.ts'
import { type Booking, isPending } from '#shared/domain/ritual/booking.ts'
import { type Sighting, type Sightings, withSightings } from '#shared/domain/ritual/seen.ts'
import { readCalendar, windowOf } from './read-calendar.ts'

const toSighting = (desk: Desk, event: CalendarEvent): Sighting => ({
  eventId: event.eventId,
  seriesId: event.seriesId,
  originalStart: event.originalStart,
  isSeries: event.isSeries,
  start: event.start,
  end: event.end,
  declinedBy: event.guests.flatMap(({ address, hasDeclined }) =>
    hasDeclined ? (personByAddress(desk, address) ?? []) : [],
  ),
})

const toSightings = (desk: Desk, { events, removed, isComplete }: CalendarChanges): Sightings => ({
  isComplete,
  removed,
  seen: events.map((event) => toSighting(desk, event)),
})

const withChanges = (
  desk: Desk,
  booking: Booking,
  { changes, until }: { readonly changes: CalendarChanges; readonly until: string },
): Booking => ({
  ...booking,
  meetings: withSightings(booking.meetings, toSightings(desk, changes)),
  delta: changes.link === '' ? null : { link: changes.link, until },
  followedAt: desk.context.now,
})

/** Reads what people have done to the meetings in their calendars. */
export async function follow(context: Worker, loaded: LoadedCalendar): Promise<Booked> {
  const { booking, plan } = loaded
  const window = booking === null ? null : windowOf(booking.data)
  if (booking === null || window === null || loaded.facilitatorHasLeft) return { loaded, refusal: null }
  const desk = await openDesk(context, booking.data, plan.language)
  const read = await readCalendar(desk, booking.data, window)
  if (!read.ok) return { loaded, refusal: read.error }
  const after = withChanges(desk, booking.data, { changes: read.value, until: window.end })
  const kept = await keepBooking(desk.context, booking, after)
  return kept === null ? { loaded, refusal: null } : driven(loaded, { booking: kept, refusal: null })
}

/** Finishes what was left half done, then follows. */
export async function reconcile(context: Worker, loaded: LoadedCalendar): Promise<Booked> {
  const done = await goOn(context, loaded)
  const isOpen = done.loaded.booking?.data.meetings.some(isPending) ?? true
  return isOpen || done.refusal !== null ? done : follow(context, done.loaded)
}

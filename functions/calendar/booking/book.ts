import { doingOf, historyOf } from '#functions/api/doing.ts'
import { bookedOf, type LoadedCalendar, loadCalendar } from '#functions/calendar/load-calendar.ts'
import { type Preview, previewOf } from '#functions/calendar/preview.ts'
import type { Worker } from '#functions/calendar/worker.ts'
import { ApiProblem } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { CalendarRefusal } from '#functions/ports/calendar.ts'
import { addMilliseconds } from '#functions/ports/time-of.ts'
import { bookingKind } from '#functions/records/calendar-kinds.ts'
import { commitChange, put } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { entry } from '#shared/domain/doing.ts'
import {
  type BookedMeeting,
  type Booking,
  entryKey,
  isLive,
  isPending,
} from '#shared/domain/ritual/booking.ts'
import { beginAll } from '#shared/domain/ritual/booking-changes.ts'
import { isToDo } from '#shared/domain/ritual/calendar-actions.ts'
import { letGo } from '#shared/domain/ritual/take-over.ts'
import { openDesk } from './desk.ts'
import { type Driven, drive, isTaken } from './drive.ts'

/** What came of it: the unit's calendar as it is now, and why it stands still where it does. */
export interface Booked {
  readonly loaded: LoadedCalendar
  readonly refusal: CalendarRefusal | null
}

const FIRST_LEASE_MS = 90_000

const outdated = () =>
  new ApiProblem('conflict', { issues: [{ path: '/fingerprint', rule: 'preview_outdated' }] })

const emptyBooking = (loaded: LoadedCalendar, context: Context): Booking => ({
  unitId: loaded.unitId,
  cycleId: loaded.cycle.data.id,
  ...homeOf(loaded, context),
  fingerprint: '',
  meetings: [],
  lease: null,
  retryAt: null,
  followedAt: null,
})

/** What was there before, without what a new facilitator leaves behind. */
function bookingBefore(context: Context, loaded: LoadedCalendar): Booking {
  const before = loaded.booking?.data ?? emptyBooking(loaded, context)
  const kept = loaded.facilitatorHasLeft ? letGo(before, context.now) : before
  return kept.meetings.some(isLive) ? kept : { ...kept, ...homeOf(loaded, context) }
}

/** Writes down what is going to happen before anything does. Null when somebody else was faster. */
export async function decideMeetings(
  context: Context,
  loaded: LoadedCalendar,
  decided: {
    readonly change: (meetings: readonly BookedMeeting[]) => readonly BookedMeeting[]
    readonly fingerprint: string
    readonly verb: 'calendar_booked' | 'calendar_cancelled' | 'calendar_followed'
  },
): Promise<Entity<Booking> | null> {
  const before = bookingBefore(context, loaded)
  const until = addMilliseconds(context.services.clock.now(), FIRST_LEASE_MS)
  const meetings = decided.change(before.meetings)
  const booking: Booking = {
    ...before,
    meetings,
    underway: meetings.filter(isPending).map(entryKey),
    fingerprint: decided.fingerprint,
    lease: { holder: context.newId(), until },
  }
  const partition = context.inCycle(booking.cycleId)
  const history = entry(doingOf(context), { subjectId: booking.unitId, verb: decided.verb })
  const place = { pk: partition.pk, revision: context.newId() }
  const writes = [put(bookingKind, loaded.booking, booking)] as const
  const change = { writes, history: [historyOf(context, history)] as const }
  const kept = await commitChange(context.services.store, place, change)
  return kept.ok ? partition.read(bookingKind, booking.unitId) : null
}

/** Once nothing is left in the calendar, the next booking may stand elsewhere. */
const homeOf = ({ plan, unit, unitId }: LoadedCalendar, { who }: Context) => ({
  facilitatorId: who.personId,
  bookedAs: who.leadOf.has(unitId) ? ('lead' as const) : ('outsider' as const),
  home: plan.home,
  groupId: plan.home === 'group' ? unit.data.teamId : null,
  delta: null,
})

export const driven = (loaded: LoadedCalendar, { booking, refusal }: Driven): Booked => ({
  loaded: {
    ...loaded,
    booking,
    facilitatorHasLeft:
      loaded.facilitatorHasLeft && booking.data.facilitatorId === loaded.booking?.data.facilitatorId,
  },
  refusal,
})

/** Goes on with what was begun before, by whomever; answers at once while somebody else is at it. */
export async function goOn(context: Worker, loaded: LoadedCalendar): Promise<Booked> {
  const { booking, plan, facilitatorHasLeft } = loaded
  // Nobody reaches into the calendar of somebody who has left
  if (booking === null || facilitatorHasLeft) return { loaded, refusal: null }
  if (!booking.data.meetings.some(isPending)) return { loaded, refusal: null }
  if (isTaken(booking.data, context.services.clock.now())) return { loaded, refusal: null }
  const desk = await openDesk(context, booking.data, plan.language)
  return driven(loaded, await drive(desk, { booking, isFresh: false }))
}

const isDone = (preview: Preview, fingerprint: string): boolean =>
  preview.loaded.booking?.data.fingerprint === fingerprint && !preview.actions.some(isToDo)

/**
 * Books what the named preview showed. Whatever was left half done is finished first. Two at once, a double click and
 * a repeated request find each other's work and add nothing to it.
 */
export async function book(context: Context, loaded: LoadedCalendar, fingerprint: string): Promise<Booked> {
  const before = await goOn(context, loaded)
  if (bookedOf(before.loaded).some(isPending)) return before
  const preview = await previewOf(context, before.loaded, { withFreeBusy: false })
  if (isDone(preview, fingerprint)) return before
  if (preview.fingerprint !== fingerprint) throw outdated()
  const change = (meetings: readonly BookedMeeting[]) => beginAll(meetings, preview.actions, context.now)
  const decided = { change, fingerprint, verb: 'calendar_booked' } as const
  const booking = await decideMeetings(context, before.loaded, decided)
  if (booking === null) return { loaded: await loadCalendar(context, addressOf(loaded)), refusal: null }
  const desk = await openDesk(context, booking.data, loaded.plan.language)
  return driven(loaded, await drive(desk, { booking, isFresh: true }))
}

export const addressOf = ({ cycle, unitId }: LoadedCalendar) => ({ cycleId: cycle.data.id, unitId })

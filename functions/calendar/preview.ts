import type { Context } from '#functions/http/context.ts'
import type { CalendarRefusal } from '#functions/ports/calendar.ts'
import { betterSlots, type Slot } from '#shared/domain/ritual/better-slots.ts'
import { type Availability, type Conflict, conflictsOf } from '#shared/domain/ritual/busy.ts'
import { type CalendarAction, calendarActions } from '#shared/domain/ritual/calendar-actions.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import type { WantedMeeting } from '#shared/domain/ritual/wanted.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { readAvailabilities } from './free-busy.ts'
import { bookedOf, type LoadedCalendar } from './load-calendar.ts'
import { facilitatorOf, fingerprintOf, wantedMeetings } from './wanted-meetings.ts'

/** What booking would do, and what stands against it. */
export interface Preview {
  readonly loaded: LoadedCalendar
  readonly fingerprint: string
  readonly facilitatorId: PersonId
  readonly wanted: readonly WantedMeeting[]
  readonly actions: readonly CalendarAction[]
  /** Null where nobody asked; a refusal where the calendars were not to be had. */
  readonly availabilities: readonly Availability[] | CalendarRefusal | null
  readonly conflicts: readonly Conflict[]
  readonly betterSlots: readonly { readonly ritual: Ritual; readonly slots: readonly Slot[] }[]
}

/** The meetings themselves, once booked, stand in everybody's calendar: they are no conflict with themselves. */
const withoutOwn = (
  availabilities: readonly Availability[],
  { booking }: LoadedCalendar,
): readonly Availability[] => {
  const own = (booking?.data.meetings ?? []).flatMap(({ sessions }) =>
    sessions.flatMap(({ found }) =>
      found === null ? [] : [`${Date.parse(found.start)} ${Date.parse(found.end)}`],
    ),
  )
  const isOwn = ({ start, end }: { start: string; end: string }) =>
    own.includes(`${Date.parse(start)} ${Date.parse(end)}`)
  return availabilities.map(({ personId, busy }) => ({
    personId,
    busy: busy?.filter((time) => !isOwn(time)) ?? null,
  }))
}

const collisions = (
  { now }: Context,
  { plan, holidays }: LoadedCalendar,
  { wanted, availabilities }: { wanted: readonly WantedMeeting[]; availabilities: readonly Availability[] },
): Pick<Preview, 'conflicts' | 'betterSlots'> => {
  const conflicts = conflictsOf(wanted, availabilities)
  const basis = { meetings: wanted, availabilities, holidays, timeZone: plan.timeZone, now }
  const crowded = wanted.filter(({ ritual }) => conflicts.some((conflict) => conflict.ritual === ritual))
  const found = crowded.map((meeting) => ({ ritual: meeting.ritual, slots: betterSlots(meeting, basis) }))
  return { conflicts, betterSlots: found.filter(({ slots }) => slots.length > 0) }
}

export async function previewOf(
  context: Context,
  loaded: LoadedCalendar,
  { withFreeBusy }: { readonly withFreeBusy: boolean },
): Promise<Preview> {
  const wanted = wantedMeetings(context, loaded, loaded.plan)
  const facilitatorId = facilitatorOf(context, loaded)
  const read = withFreeBusy ? await readAvailabilities(context, loaded) : null
  const told = read?.ok ? withoutOwn(read.value, loaded) : []
  return {
    loaded,
    wanted,
    facilitatorId,
    fingerprint: fingerprintOf(facilitatorId, loaded.plan.home, wanted),
    actions: calendarActions(wanted, bookedOf(loaded), context.now),
    availabilities: read === null ? null : read.ok ? told : read.error,
    ...collisions(context, loaded, { wanted, availabilities: told }),
  }
}

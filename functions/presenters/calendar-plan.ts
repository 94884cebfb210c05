import {
  bookedOf,
  calendarPolicy,
  type LoadedCalendar,
  planRevision,
} from '#functions/calendar/load-calendar.ts'
import { plannedMeetings, wantedMeetings } from '#functions/calendar/wanted-meetings.ts'
import type { Context } from '#functions/http/context.ts'
import type {
  CalendarMeetingView,
  CalendarPlanView,
  CalendarSessionView,
} from '#shared/contracts/shapes/types.ts'
import {
  type BookedMeeting,
  type Booking,
  entryKey,
  isLive,
  isPending,
} from '#shared/domain/ritual/booking.ts'
import { calendarActions, isToDo } from '#shared/domain/ritual/calendar-actions.ts'
import { choiceOf } from '#shared/domain/ritual/defaults.ts'
import { type Drift, driftOf } from '#shared/domain/ritual/drift.ts'
import { isRestorable } from '#shared/domain/ritual/restore.ts'
import {
  type PlannedMeeting,
  type PlannedSession,
  RITUALS,
  type RitualPlan,
} from '#shared/domain/ritual/ritual.ts'
import { minutesBetween, wallTimeOf } from '#shared/domain/ritual/wall-clock.ts'
import { denialsFor } from '#shared/policy/policy.ts'
import { presentPeople } from './person.ts'
import { presentSidePanel } from './side-panel.ts'

export const presentPlan = (plan: RitualPlan): CalendarPlanView['plan'] => ({
  weekday: plan.weekday,
  startsAt: plan.startsAt,
  timeZone: plan.timeZone,
  language: plan.language,
  home: plan.home,
  skipsHolidays: plan.skipsHolidays,
  rituals: RITUALS.map((name) => {
    const { ritual, isOn, minutes, on, startsAt } = choiceOf(plan, name)
    return { ritual, isOn, minutes, on, startsAt }
  }),
})

export const presentSession = (session: PlannedSession): CalendarSessionView => ({
  on: session.on,
  startsAt: session.startsAt,
  minutes: session.minutes,
  start: session.start,
  end: session.end,
  holiday: session.holiday,
  isSkipped: session.isSkipped,
  movedFrom: session.movedFrom,
})

const bookedState = (
  meeting: Pick<BookedMeeting, 'state'>,
): 'waiting' | 'booked' | 'failed' | 'cancelled' => {
  if (isPending(meeting)) return 'waiting'
  return meeting.state === 'failed' || meeting.state === 'cancelled' ? meeting.state : 'booked'
}

/** A session where it is by now, once somebody has accepted that it was moved or is gone. */
function asAccepted(session: PlannedSession, booked: BookedMeeting | undefined): PlannedSession {
  const seen = booked && isLive(booked) ? booked.sessions.find(({ on }) => on === session.on) : undefined
  const meant = booked?.wanted.sessions.find(({ on }) => on === session.on)
  if (seen === undefined || meant?.start !== session.start || meant.end !== session.end) return session
  if (seen.isGoneForGood) return { ...session, isSkipped: true }
  const { start, end } = seen.planned
  if (Date.parse(start) === Date.parse(session.start) && Date.parse(end) === Date.parse(session.end))
    return session
  const wall = wallTimeOf(start, booked?.wanted.timeZone ?? 'UTC')
  return { ...session, ...wall, start, end, minutes: minutesBetween(start, end), movedFrom: session.on }
}

const presentMeeting = (meeting: PlannedMeeting, booking: Booking | null): CalendarMeetingView => {
  const entries = (booking?.meetings ?? []).filter(({ ritual }) => ritual === meeting.ritual)
  const booked = entries.findLast(({ standsFor }) => standsFor === undefined)
  const standIn = (on: string) => entries.find((one) => one.standsFor === on && isLive(one))
  return {
    ritual: meeting.ritual,
    isSeries: meeting.isSeries,
    sessions: meeting.sessions.map((session) =>
      presentSession(asAccepted(session, standIn(session.on) ?? booked)),
    ),
    booked: booked ? { state: bookedState(booked), webLink: booked.webLink, joinUrl: booked.joinUrl } : null,
  }
}

/** Meetings that are over are not to be booked any more, so they are no difference. */
const isChanged = (context: Context, loaded: LoadedCalendar): boolean =>
  calendarActions(wantedMeetings(context, loaded, loaded.plan), bookedOf(loaded), context.now).some(isToDo)

/** Something stands in the calendar of somebody who leads the unit no more, or was about to. */
const isOrphaned = ({ booking, facilitatorHasLeft }: LoadedCalendar): boolean =>
  facilitatorHasLeft &&
  (booking?.data.meetings.some((meeting) => isLive(meeting) || isPending(meeting)) ?? false)

const stateOf = (context: Context, loaded: LoadedCalendar): CalendarPlanView['state'] => {
  const booking = loaded.booking?.data
  // Booking that was refused before it began leaves nothing in any calendar
  if (booking === undefined || booking.meetings.length === 0) return 'not_booked'
  if (isOrphaned(loaded)) return 'changed'
  const pending = booking.meetings.filter(isPending)
  if (pending.length > 0) return booking.meetings.some(isLive) ? 'booking' : 'cancelling'
  if (!booking.meetings.some(isLive)) return 'cancelled'
  return isChanged(context, loaded) ? 'changed' : 'booked'
}

/** Only what the last decision concerns: entries of bookings before it are over. */
function progressOf(booking: Booking | undefined): CalendarPlanView['progress'] {
  if (booking === undefined || booking.meetings.length === 0) return null
  const { underway = booking.meetings.map(entryKey), meetings } = booking
  const entries = meetings.filter((meeting) => isPending(meeting) || underway.includes(entryKey(meeting)))
  return {
    done: entries.filter((meeting) => !isPending(meeting)).length,
    total: entries.length,
    entries: entries.map(({ ritual, standsFor = null, state }) => ({
      ritual,
      standsFor,
      state: bookedState({ state }),
    })),
  }
}

const presentDrift = (drift: Drift, now: string): CalendarPlanView['drift'][number] => {
  const { id, ritual, kind, planned, found, declinedBy } = drift
  return {
    id,
    ritual,
    kind,
    planned: { start: planned.start, end: planned.end },
    found: found && { start: found.start, end: found.end },
    declinedBy: [...declinedBy],
    isRestorable: isRestorable(drift, now),
  }
}

const leftBehind = (booking: Booking | undefined): CalendarPlanView['leftBehind'] =>
  (booking?.abandoned ?? []).map(({ ownerId, meeting }) => ({ ritual: meeting.ritual, personId: ownerId }))

export function presentCalendarPlan(context: Context, loaded: LoadedCalendar): CalendarPlanView {
  const { plan, saved, holidays, cycle, unitId } = loaded
  const booking = loaded.booking?.data
  const drift = booking === undefined ? [] : driftOf(booking.meetings)
  return {
    cycleId: cycle.data.id,
    unitId,
    etag: planRevision(loaded),
    isSaved: saved !== null,
    plan: presentPlan(plan),
    meetings: plannedMeetings(loaded, plan).map((meeting) => presentMeeting(meeting, booking ?? null)),
    holidays: holidays.map(({ on, name }) => ({ on, name })),
    state: stateOf(context, loaded),
    progress: progressOf(booking),
    retryAt: booking?.retryAt ?? null,
    facilitatorId: booking?.facilitatorId ?? null,
    facilitatorHasLeft: isOrphaned(loaded),
    leftBehind: leftBehind(booking),
    sidePanel: presentSidePanel(context, booking),
    drift: drift.map((one) => presentDrift(one, context.now)),
    followedAt: booking?.followedAt ?? null,
    people: presentPeople(context, [
      booking?.facilitatorId,
      ...drift.flatMap(({ declinedBy }) => declinedBy),
      ...(booking?.abandoned ?? []).map(({ ownerId }) => ownerId),
    ]),
    denials: denialsFor('calendar', context.who, calendarPolicy(loaded)),
  }
}

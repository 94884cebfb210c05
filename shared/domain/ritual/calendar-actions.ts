import { isEqual } from '#shared/domain/diff.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { type BookedMeeting, isLive } from './booking.ts'
import type { Ritual } from './ritual.ts'
import { skippedDays, type WantedMeeting } from './wanted.ts'

/** What has to happen to one entry of the calendar. */
export type CalendarAction =
  | { readonly op: 'create'; readonly wanted: WantedMeeting }
  | { readonly op: 'update'; readonly booked: BookedMeeting; readonly wanted: WantedMeeting }
  | { readonly op: 'cancel'; readonly booked: BookedMeeting }
  | { readonly op: 'keep'; readonly booked: BookedMeeting }

const timesOf = ({ sessions, timeZone }: WantedMeeting) => ({
  timeZone,
  sessions: sessions.map(({ on, startsAt, minutes, isSkipped }) => ({ on, startsAt, minutes, isSkipped })),
})

const hasSameTimes = (a: WantedMeeting, b: WantedMeeting): boolean => isEqual(timesOf(a), timesOf(b))

const sorted = (people: readonly PersonId[]): readonly PersonId[] => [...people].sort()

const isSame = (a: WantedMeeting, b: WantedMeeting): boolean =>
  hasSameTimes(a, b) && a.subject === b.subject && isEqual(sorted(a.attendees), sorted(b.attendees))

/** Days can be taken out of a series that is there, but not put back: then it is made anew. */
const canBecome = (booked: BookedMeeting, wanted: WantedMeeting): boolean =>
  isEqual(skippedDays(booked.wanted), skippedDays(wanted))

const live = (booked: readonly BookedMeeting[], ritual: Ritual): BookedMeeting | undefined =>
  booked.find((meeting) => meeting.ritual === ritual && isLive(meeting))

function actionsFor(wanted: WantedMeeting, booked: readonly BookedMeeting[]): readonly CalendarAction[] {
  const there = live(booked, wanted.ritual)
  if (there === undefined) return [{ op: 'create', wanted }]
  if (isSame(there.wanted, wanted)) return [{ op: 'keep', booked: there }]
  if (canBecome(there, wanted)) return [{ op: 'update', booked: there, wanted }]
  return [
    { op: 'cancel', booked: there },
    { op: 'create', wanted },
  ]
}

/** The smallest set of changes that turns what is booked into what is wanted. */
export function calendarActions(
  wanted: readonly WantedMeeting[],
  booked: readonly BookedMeeting[],
): readonly CalendarAction[] {
  const gone = booked.filter(
    (meeting) => isLive(meeting) && !wanted.some(({ ritual }) => ritual === meeting.ritual),
  )
  return [
    ...gone.map((meeting): CalendarAction => ({ op: 'cancel', booked: meeting })),
    ...wanted.flatMap((meeting) => actionsFor(meeting, booked)),
  ]
}

/** Who gets a message about one change: everybody about a new time, only the affected about a changed invitation. */
export function mailedBy(action: CalendarAction): readonly PersonId[] {
  if (action.op === 'keep') return []
  if (action.op === 'create') return action.wanted.attendees
  const before = action.booked.wanted.attendees
  if (action.op === 'cancel') return before
  const { wanted, booked } = action
  const all = [...new Set([...before, ...wanted.attendees])]
  if (!hasSameTimes(booked.wanted, wanted) || booked.wanted.subject !== wanted.subject) return all
  return all.filter((person) => before.includes(person) !== wanted.attendees.includes(person))
}

export const isToDo = ({ op }: CalendarAction): boolean => op !== 'keep'

import { isEqual } from '#shared/domain/diff.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { becoming, hasSameSessions, isSamePeople } from './becoming.ts'
import { type BookedMeeting, isLive } from './booking.ts'
import { stillToCome, type WantedMeeting } from './wanted.ts'
import { hasBegun } from './withdraw.ts'

/** What has to happen to one entry of the calendar. */
export type CalendarAction =
  | { readonly op: 'create'; readonly wanted: WantedMeeting }
  | { readonly op: 'update'; readonly booked: BookedMeeting; readonly wanted: WantedMeeting }
  | { readonly op: 'cancel'; readonly booked: BookedMeeting }
  | { readonly op: 'keep'; readonly booked: BookedMeeting }

const isSame = (a: WantedMeeting, b: WantedMeeting): boolean =>
  hasSameSessions(a, b) && a.subject === b.subject && isSamePeople(a.attendees, b.attendees)

const isPast = ({ sessions }: WantedMeeting, now: string): boolean =>
  sessions.every(({ start }) => Date.parse(start) <= Date.parse(now))

/** Made anew where changing would take more messages; what has taken place is not made again. */
function anew(booked: BookedMeeting, wanted: WantedMeeting, now: string): readonly CalendarAction[] {
  const coming = stillToCome(wanted, now)
  return [{ op: 'cancel', booked }, ...(coming === null ? [] : [{ op: 'create', wanted: coming } as const])]
}

function actionsFor(
  wanted: WantedMeeting,
  booked: readonly BookedMeeting[],
  now: string,
): readonly CalendarAction[] {
  const there = booked.find(
    (meeting) => meeting.ritual === wanted.ritual && isLive(meeting) && meeting.standsFor === undefined,
  )
  if (there === undefined) return [{ op: 'create', wanted }]
  // What has been held cannot be held at another time
  if (isSame(there.wanted, wanted) || isPast(wanted, now)) return [{ op: 'keep', booked: there }]
  const { isPossible } = becoming(there.wanted, wanted)
  return isPossible ? [{ op: 'update', booked: there, wanted }] : anew(there, wanted, now)
}

/** One day made up for stands as long as the plan names that day and time. */
const isMadeUpFor = ({ standsFor, wanted }: BookedMeeting, all: readonly WantedMeeting[]): boolean => {
  const sessions = all.find(({ ritual }) => ritual === wanted.ritual)?.sessions ?? []
  const meant = sessions.find(({ on, isSkipped }) => on === standsFor && !isSkipped)
  return meant !== undefined && isEqual(meant.start, wanted.sessions[0]?.start)
}

const isStillWanted = (meeting: BookedMeeting, wanted: readonly WantedMeeting[]): boolean =>
  meeting.standsFor === undefined
    ? wanted.some(({ ritual }) => ritual === meeting.ritual)
    : isMadeUpFor(meeting, wanted)

/** The smallest set of changes that turns what is booked into what is wanted at an instant. */
export function calendarActions(
  wanted: readonly WantedMeeting[],
  booked: readonly BookedMeeting[],
  now: string,
): readonly CalendarAction[] {
  const gone = booked.filter(
    (meeting) => isLive(meeting) && !isStillWanted(meeting, wanted) && !hasBegun(meeting, now),
  )
  return [
    ...gone.map((meeting): CalendarAction => ({ op: 'cancel', booked: meeting })),
    ...wanted.flatMap((meeting) => actionsFor(meeting, booked, now)),
  ]
}

/** Who gets a message: everybody about a new time, only the affected about a changed invitation. */
export function mailedBy(action: CalendarAction): readonly PersonId[] {
  if (action.op === 'keep') return []
  if (action.op === 'create') return action.wanted.attendees
  const before = action.booked.wanted.attendees
  if (action.op === 'cancel') return before
  const after = action.wanted.attendees
  const { changesEntry, removedDays } = becoming(action.booked.wanted, action.wanted)
  const all = [...new Set([...before, ...after])]
  if (changesEntry || removedDays.length > 0) return all
  return all.filter((person) => before.includes(person) !== after.includes(person))
}

/** How many messages that is: a day taken out of a series is told by itself, and only to who is invited then. */
export function messagesOf(action: CalendarAction): number {
  const people = mailedBy(action)
  if (action.op !== 'update') return people.length
  const { changesEntry, removedDays } = becoming(action.booked.wanted, action.wanted)
  const before = action.booked.wanted.attendees
  const perPerson = people.map((person) => {
    if (!action.wanted.attendees.includes(person)) return 1
    return removedDays.length + (changesEntry || !before.includes(person) ? 1 : 0)
  })
  return perPerson.reduce((total, count) => total + count, 0)
}

export const isToDo = ({ op }: CalendarAction): boolean => op !== 'keep'

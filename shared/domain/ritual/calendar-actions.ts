import { becoming, hasSameSessions, isSamePeople } from './becoming.ts'
import { type BookedMeeting, isLive } from './booking.ts'
import { standInFor } from './stand-in.ts'
import { stillToCome, type WantedMeeting } from './wanted.ts'
import { hasBegun } from './withdraw.ts'

/** What has to happen to one entry of the calendar. */
export type CalendarAction =
  /** `standsFor`: the day of a series that it stands in for. */
  | { readonly op: 'create'; readonly wanted: WantedMeeting; readonly standsFor?: string }
  | { readonly op: 'update'; readonly booked: BookedMeeting; readonly wanted: WantedMeeting }
  | { readonly op: 'cancel'; readonly booked: BookedMeeting }
  /** `wanted`: what is written down of it from now on, of which the calendar itself has nothing to learn. */
  | { readonly op: 'keep'; readonly booked: BookedMeeting; readonly wanted?: WantedMeeting }

const isSame = (a: WantedMeeting, b: WantedMeeting): boolean =>
  hasSameSessions(a, b) && a.subject === b.subject && isSamePeople(a.attendees, b.attendees)

const isPast = ({ sessions }: WantedMeeting, now: string): boolean =>
  sessions.every(({ start }) => Date.parse(start) <= Date.parse(now))

/** Made anew where changing would take more messages; what has taken place is not made again. */
function anew(booked: BookedMeeting, wanted: WantedMeeting, now: string): readonly CalendarAction[] {
  const coming = stillToCome(wanted, now)
  return [{ op: 'cancel', booked }, ...(coming === null ? [] : [{ op: 'create', wanted: coming } as const])]
}

/** Days that come back into a series are made up for: one invitation each, and everything else stays as it is. */
const madeUp = (wanted: WantedMeeting, days: readonly string[], now: string): readonly CalendarAction[] =>
  days
    .map((on) => ({ op: 'create', wanted: standInFor(wanted, on), standsFor: on }) as const)
    .filter((action) => !isPast(action.wanted, now))

function changed(booked: BookedMeeting, wanted: WantedMeeting, now: string): readonly CalendarAction[] {
  const { isPossible, changesEntry, removedDays, returningDays } = becoming(booked, wanted)
  if (!isPossible) return anew(booked, wanted, now)
  const isTold =
    changesEntry || removedDays.length > 0 || !isSamePeople(booked.wanted.attendees, wanted.attendees)
  return [{ op: isTold ? 'update' : 'keep', booked, wanted }, ...madeUp(wanted, returningDays, now)]
}

const isMain = (meeting: BookedMeeting): boolean => isLive(meeting) && meeting.standsFor === undefined

function actionsFor(
  wanted: WantedMeeting,
  booked: readonly BookedMeeting[],
  now: string,
): readonly CalendarAction[] {
  const there = booked.find((meeting) => meeting.ritual === wanted.ritual && isMain(meeting))
  if (there === undefined) return [{ op: 'create', wanted }]
  // What has been held cannot be held at another time
  if (isSame(there.wanted, wanted) || isPast(wanted, now)) return [{ op: 'keep', booked: there }]
  return changed(there, wanted, now)
}

/** What stands in for a day goes with its series; a series that is made anew takes the day back. */
function standInAction(
  booked: BookedMeeting,
  all: readonly WantedMeeting[],
  actions: readonly CalendarAction[],
): CalendarAction {
  const { standsFor = '', ritual } = booked
  const series = all.find((one) => one.ritual === ritual)
  const isWanted = series?.sessions.some(({ on, isSkipped }) => on === standsFor && !isSkipped)
  const stays = actions.some(
    (action) => (action.op === 'keep' || action.op === 'update') && action.booked.ritual === ritual,
  )
  if (series === undefined || !isWanted || !stays) return { op: 'cancel', booked }
  const wanted = standInFor(series, standsFor)
  return isSame(booked.wanted, wanted) ? { op: 'keep', booked } : { op: 'update', booked, wanted }
}

/** The smallest set of changes that turns what is booked into what is wanted at an instant. */
export function calendarActions(
  wanted: readonly WantedMeeting[],
  booked: readonly BookedMeeting[],
  now: string,
): readonly CalendarAction[] {
  const coming = booked.filter((meeting) => isLive(meeting) && !hasBegun(meeting, now))
  const gone = coming.filter(
    (meeting) => isMain(meeting) && !wanted.some(({ ritual }) => ritual === meeting.ritual),
  )
  const actions = wanted.flatMap((meeting) => actionsFor(meeting, booked, now))
  const standIns = coming.filter((meeting) => !isMain(meeting))
  return [
    ...gone.map((meeting): CalendarAction => ({ op: 'cancel', booked: meeting })),
    ...actions,
    ...standIns.map((meeting) => standInAction(meeting, wanted, actions)),
  ]
}

export const isToDo = ({ op }: CalendarAction): boolean => op !== 'keep'

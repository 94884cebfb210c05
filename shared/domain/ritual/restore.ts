import { type BookedMeeting, entryKey, isLive, type SeenSession } from './booking.ts'
import { newMeeting, withoutDaysOf } from './booking-changes.ts'
import type { Drift } from './drift.ts'
import { standInFor } from './stand-in.ts'
import { stillToCome } from './wanted.ts'

const meetingOf = (meetings: readonly BookedMeeting[], { id }: Drift): BookedMeeting | undefined =>
  meetings.find((meeting) => isLive(meeting) && id.startsWith(`${entryKey(meeting)}.`))

/** Whatever has been moved can be put back; what is gone only while its time is still to come. */
export const isRestorable = ({ kind, planned }: Drift, now: string): boolean =>
  kind !== 'cancelled' || Date.parse(planned.start) > Date.parse(now)

const restored = (session: SeenSession, { kind }: Drift): SeenSession =>
  kind === 'declined' ? { ...session, excused: session.declinedBy } : { ...session, isToRestore: true }

/** Nothing of it is in the calendar any more, so the entry itself has been deleted. */
const isAllGone = ({ sessions }: BookedMeeting): boolean => sessions.every(({ found }) => found === null)

const replaced = (
  meetings: readonly BookedMeeting[],
  meeting: BookedMeeting,
  changed: Partial<BookedMeeting>,
): readonly BookedMeeting[] =>
  meetings.map((other) => (other === meeting ? { ...meeting, ...changed } : other))

function remade(
  meetings: readonly BookedMeeting[],
  meeting: BookedMeeting,
  now: string,
): readonly BookedMeeting[] {
  const wanted = stillToCome(meeting.wanted, now)
  const others = replaced(meetings, meeting, { state: 'cancelled' })
  const { standsFor } = meeting
  const as = { since: now, ...(standsFor === undefined ? {} : { standsFor }) }
  return wanted === null ? others : [...others, withoutDaysOf(newMeeting(others, wanted, as), meeting)]
}

function madeUp(
  meetings: readonly BookedMeeting[],
  meeting: BookedMeeting,
  { on, since }: { readonly on: string; readonly since: string },
): readonly BookedMeeting[] {
  const asGone = (one: SeenSession): SeenSession => (one.on === on ? { ...one, isGoneForGood: true } : one)
  const others = replaced(meetings, meeting, { sessions: meeting.sessions.map(asGone) })
  return [...others, newMeeting(others, standInFor(meeting.wanted, on), { since, standsFor: on })]
}

const restore =
  (now: string) =>
  (meetings: readonly BookedMeeting[], drift: Drift): readonly BookedMeeting[] => {
    const meeting = meetingOf(meetings, drift)
    if (meeting === undefined) return meetings
    if (drift.kind === 'cancelled')
      return isAllGone(meeting)
        ? remade(meetings, meeting, now)
        : madeUp(meetings, meeting, { on: drift.on, since: now })
    const sessions = meeting.sessions.map((one) => (one.on === drift.on ? restored(one, drift) : one))
    return replaced(meetings, meeting, {
      sessions,
      ...(drift.kind === 'moved' ? { state: 'restoring' } : {}),
    })
  }

/** Sets moved sessions on their way back and makes lost ones anew; who has declined is let go. */
export const beginRestore = (
  meetings: readonly BookedMeeting[],
  drifts: readonly Drift[],
  now: string,
): readonly BookedMeeting[] => drifts.reduce(restore(now), meetings)

/** The sessions that are still on their way back. */
export const toRestore = ({ sessions }: Pick<BookedMeeting, 'sessions'>): readonly SeenSession[] =>
  sessions.filter(({ isToRestore }) => isToRestore === true)

/** The calendar has put a session back. */
export const asRestored = (session: SeenSession): SeenSession => {
  const { isToRestore, ...rest } = session
  return { ...rest, found: rest.planned }
}

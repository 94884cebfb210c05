import type { BookedMeeting, SeenSession } from './booking.ts'
import { newMeeting } from './booking-changes.ts'
import type { Drift } from './drift.ts'

const meetingOf = (meetings: readonly BookedMeeting[], { ritual, id }: Drift): BookedMeeting | undefined =>
  meetings.find((meeting) => meeting.ritual === ritual && id.startsWith(`${ritual}.${meeting.number}.`))

/** A day that somebody has taken out of a series cannot be put back into it. */
export const isRestorable = (meetings: readonly BookedMeeting[], drift: Drift): boolean =>
  drift.kind !== 'cancelled' || meetingOf(meetings, drift)?.wanted.isSeries === false

const isAbout = ({ on }: SeenSession, drift: Drift): boolean => on === drift.on

const restored = (session: SeenSession, { kind }: Drift): SeenSession =>
  kind === 'declined' ? { ...session, excused: session.declinedBy } : { ...session, isToRestore: true }

function restore(meetings: readonly BookedMeeting[], drift: Drift): readonly BookedMeeting[] {
  const meeting = meetingOf(meetings, drift)
  if (meeting === undefined) return meetings
  if (drift.kind === 'cancelled') {
    const others = meetings.map((other) =>
      other === meeting ? { ...meeting, state: 'cancelled' as const } : other,
    )
    return [...others, newMeeting(others, meeting.wanted, meeting.since)]
  }
  const sessions = meeting.sessions.map((session) =>
    isAbout(session, drift) ? restored(session, drift) : session,
  )
  const state = drift.kind === 'moved' ? 'restoring' : meeting.state
  return meetings.map((other) => (other === meeting ? { ...meeting, state, sessions } : other))
}

/** Sets moved sessions on their way back and makes lost meetings anew; who has declined is let go. */
export const beginRestore = (
  meetings: readonly BookedMeeting[],
  drifts: readonly Drift[],
): readonly BookedMeeting[] => drifts.reduce(restore, meetings)

/** The sessions that are still on their way back. */
export const toRestore = ({ sessions }: Pick<BookedMeeting, 'sessions'>): readonly SeenSession[] =>
  sessions.filter(({ isToRestore }) => isToRestore === true)

/** The calendar has put a session back. */
export const asRestored = (session: SeenSession): SeenSession => {
  const { isToRestore, ...rest } = session
  return { ...rest, found: rest.planned }
}

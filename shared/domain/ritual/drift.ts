import type { PersonId } from '#shared/kernel/ids.ts'
import { type BookedMeeting, entryKey, isLive, type SeenSession } from './booking.ts'
import type { Span } from './busy.ts'
import type { Ritual } from './ritual.ts'

/** One thing in which the calendar and the plan differ. */
export interface Drift {
  /** Names the difference as long as it is the same one. */
  readonly id: string
  readonly ritual: Ritual
  readonly on: string
  readonly kind: 'moved' | 'cancelled' | 'declined'
  readonly planned: Span
  readonly found: Span | null
  readonly declinedBy: readonly PersonId[]
}

const isSameSpan = (a: Span, b: Span): boolean =>
  Date.parse(a.start) === Date.parse(b.start) && Date.parse(a.end) === Date.parse(b.end)

function kindOf({ planned, found, isGoneForGood, declinedBy, excused }: SeenSession): Drift['kind'] | null {
  if (found === null) return isGoneForGood ? null : 'cancelled'
  if (!isSameSpan(planned, found)) return 'moved'
  return declinedBy.some((person) => !excused.includes(person)) ? 'declined' : null
}

const driftIn = (meeting: BookedMeeting, session: SeenSession): Drift[] => {
  const { ritual } = meeting
  const { on, planned, found, declinedBy, excused } = session
  const kind = kindOf(session)
  if (kind === null) return []
  const news = declinedBy.filter((person) => !excused.includes(person))
  const about = kind === 'declined' ? news.join('+') : (found?.start ?? 'gone')
  return [
    {
      id: `${entryKey(meeting)}.${on}.${kind}.${about}`,
      ritual,
      on,
      kind,
      planned,
      found,
      declinedBy: news,
    },
  ]
}

/** Every difference that nobody has decided about yet, in the order of the meetings. */
export const driftOf = (meetings: readonly BookedMeeting[]): readonly Drift[] =>
  meetings
    .filter(isLive)
    .flatMap((meeting) => meeting.sessions.flatMap((session) => driftIn(meeting, session)))

/** The decision that the calendar is right. */
const accepted = (session: SeenSession): SeenSession => ({
  ...session,
  planned: session.found ?? session.planned,
  isGoneForGood: session.found === null,
  excused: session.declinedBy,
})

/** Takes over what the calendar says for the differences named. */
export const acceptDrift = (
  meetings: readonly BookedMeeting[],
  ids: readonly string[],
): readonly BookedMeeting[] =>
  meetings.map((meeting) => ({
    ...meeting,
    sessions: meeting.sessions.map((session) =>
      driftIn(meeting, session).some(({ id }) => ids.includes(id)) ? accepted(session) : session,
    ),
  }))

import type { BookedMeeting } from './booking.ts'
import { withoutEnds } from './wanted.ts'

/** Everything of it has begun: there is nothing left to change or to cancel. */
export const hasBegun = ({ sessions }: Pick<BookedMeeting, 'sessions'>, now: string): boolean =>
  sessions.every(({ planned, found }) => Date.parse((found ?? planned).start) <= Date.parse(now))

/** The first days of a series, to the last one that has begun. */
function begunPart({ sessions, wanted }: BookedMeeting, now: string): BookedMeeting['wanted']['sessions'] {
  const begun = (on: string) => sessions.some((one) => one.on === on && hasBegun({ sessions: [one] }, now))
  const last = wanted.sessions.findLastIndex(({ on }) => begun(on))
  return withoutEnds(wanted.sessions.slice(0, last + 1))
}

/**
 * Takes out of the calendar what is still to come of a meeting. What has taken place stays where people remember it:
 * a series is shortened, which is one message like a cancellation.
 */
export function withdrawn(meeting: BookedMeeting, now: string): BookedMeeting {
  if (hasBegun(meeting, now)) return { ...meeting, state: 'over' }
  const part = meeting.wanted.isSeries ? begunPart(meeting, now) : []
  if (part.length === 0) return { ...meeting, state: 'cancelling' }
  return {
    ...meeting,
    state: 'ending',
    previous: meeting.wanted,
    wanted: { ...meeting.wanted, sessions: part },
    sessions: meeting.sessions.filter(({ on }) => part.some((session) => session.on === on)),
  }
}

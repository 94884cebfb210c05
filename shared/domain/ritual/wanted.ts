import type { PersonId } from '#shared/kernel/ids.ts'
import type { PlannedMeeting, PlannedSession, Ritual } from './ritual.ts'

/** One entry of the calendar as it should be. Everything that, changed, is worth a message to those invited. */
export interface WantedMeeting {
  readonly ritual: Ritual
  readonly isSeries: boolean
  readonly subject: string
  readonly timeZone: string
  /** Those that take place, and of a series those left out between them. */
  readonly sessions: readonly PlannedSession[]
  /** Without the person in whose calendar it stands. */
  readonly attendees: readonly PersonId[]
}

/** Days on which the series has no meeting. */
export const skippedDays = ({ sessions }: Pick<WantedMeeting, 'sessions'>): readonly string[] =>
  sessions.filter(({ isSkipped }) => isSkipped).map(({ on }) => on)

const withoutEnds = (sessions: readonly PlannedSession[]): readonly PlannedSession[] => {
  const first = sessions.findIndex(({ isSkipped }) => !isSkipped)
  const last = sessions.findLastIndex(({ isSkipped }) => !isSkipped)
  return first === -1 ? [] : sessions.slice(first, last + 1)
}

/**
 * What is still to come of a planned meeting, or null when nothing is: a cycle that is booked while it runs gets no
 * meetings in the past. Left-out days at either end only shorten a series.
 */
export function stillToCome(meeting: PlannedMeeting, since: string): PlannedMeeting | null {
  const sessions = withoutEnds(meeting.sessions.filter(({ start }) => start > since))
  return sessions.length === 0 ? null : { ...meeting, sessions }
}

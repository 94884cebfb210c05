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

/** Left-out days at either end only shorten a series. */
export const withoutEnds = (sessions: readonly PlannedSession[]): readonly PlannedSession[] => {
  const first = sessions.findIndex(({ isSkipped }) => !isSkipped)
  const last = sessions.findLastIndex(({ isSkipped }) => !isSkipped)
  return first === -1 ? [] : sessions.slice(first, last + 1)
}

/** What the entry itself says about when: a series is its first meeting and how often, left-out days included. */
export const entryTimes = ({ sessions, timeZone, isSeries }: WantedMeeting) => {
  const [first] = sessions
  if (first === undefined) throw new Error('A meeting without any session is not wanted')
  const { on, startsAt, minutes } = first
  return { time: { on, startsAt, minutes, timeZone }, occurrences: isSeries ? sessions.length : null }
}

/**
 * What is still to come of a planned meeting, or null when nothing is: a cycle that is booked while it runs gets no
 * meetings in the past. Left-out days at either end only shorten a series.
 */
export function stillToCome<M extends Pick<PlannedMeeting, 'sessions'>>(meeting: M, since: string): M | null {
  const sessions = withoutEnds(meeting.sessions.filter(({ start }) => start > since))
  return sessions.length === 0 ? null : { ...meeting, sessions }
}

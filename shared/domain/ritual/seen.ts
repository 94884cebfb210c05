import type { PersonId } from '#shared/kernel/ids.ts'
import { type BookedMeeting, isLive, type SeenSession } from './booking.ts'
import type { Span } from './busy.ts'

/** What the calendar says about one event or one occurrence. */
export interface Sighting extends Span {
  readonly eventId: string
  readonly seriesId: string | null
  /** When the series meant it to be. */
  readonly originalStart: string | null
  readonly isSeries: boolean
  readonly declinedBy: readonly PersonId[]
}

export interface Sightings {
  /** Nothing is missing: what is not sighted is gone. */
  readonly isComplete: boolean
  readonly seen: readonly Sighting[]
  readonly removed: readonly string[]
}

const isSameInstant = (a: string, b: string): boolean => Date.parse(a) === Date.parse(b)

const isAbout = (meeting: BookedMeeting, session: SeenSession, sighting: Sighting): boolean => {
  if (!meeting.wanted.isSeries) return sighting.eventId === meeting.eventId
  if (sighting.seriesId !== meeting.eventId) return false
  if (sighting.eventId === session.eventId) return true
  const meant = meeting.wanted.sessions.find(({ on }) => on === session.on)?.start
  return meant !== undefined && isSameInstant(sighting.originalStart ?? sighting.start, meant)
}

const sighted = (session: SeenSession, { eventId, start, end, declinedBy }: Sighting): SeenSession => ({
  ...session,
  eventId,
  found: { start, end },
  isGoneForGood: false,
  declinedBy,
})

const gone = (session: SeenSession): SeenSession => ({ ...session, found: null })

function sessionAfter(meeting: BookedMeeting, session: SeenSession, sightings: Sightings): SeenSession {
  const sighting = sightings.seen.find((one) => isAbout(meeting, session, one))
  if (sighting) return sighted(session, sighting)
  const { removed, isComplete } = sightings
  const isRemoved = [meeting.eventId, session.eventId].some((id) => id !== null && removed.includes(id))
  return isRemoved || isComplete ? gone(session) : session
}

/** The meetings with what the calendar now says about them. Entries on their way are left alone. */
export const withSightings = (
  meetings: readonly BookedMeeting[],
  sightings: Sightings,
): readonly BookedMeeting[] =>
  meetings.map((meeting) =>
    isLive(meeting) && meeting.state === 'booked'
      ? {
          ...meeting,
          sessions: meeting.sessions.map((session) => sessionAfter(meeting, session, sightings)),
        }
      : meeting,
  )

import { type Abandoned, type BookedMeeting, type Booking, isLive, isPending } from './booking.ts'
import { hasBegun, withdrawn } from './withdraw.ts'

const isStanding = (meeting: BookedMeeting, now: string): boolean =>
  (isLive(meeting) || isPending(meeting)) && !hasBegun(meeting, now)

const leftBehind = ({ meetings, facilitatorId }: Booking, now: string): readonly Abandoned[] =>
  meetings
    .filter((meeting) => isStanding(meeting, now) && meeting.eventId !== null)
    .map((meeting) => ({ ownerId: facilitatorId, meeting: withdrawn(meeting, now) }))

/**
 * Lets go of everything in the calendar of somebody who is not there any more. Nobody else can change it there, so what
 * is still to come is remembered as left behind. Those invited are told twice of such a change, with a new invitation and
 * a cancellation: a meeting stays its organiser's, whom no request of Graph can change
 * (https://learn.microsoft.com/graph/api/event-update lists what can be). The page says so before anybody books.
 */
export const letGo = (booking: Booking, now: string): Booking => ({
  ...booking,
  abandoned: [...(booking.abandoned ?? []), ...leftBehind(booking, now)],
  meetings: booking.meetings.map((meeting) => {
    if (isStanding(meeting, now)) return { ...meeting, state: 'cancelled', previous: null }
    return isLive(meeting) ? { ...meeting, state: 'over', previous: null } : meeting
  }),
  delta: null,
})

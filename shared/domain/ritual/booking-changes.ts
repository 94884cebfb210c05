import type { BookedMeeting, SeenSession } from './booking.ts'
import { isLive } from './booking.ts'
import type { CalendarAction } from './calendar-actions.ts'
import type { WantedMeeting } from './wanted.ts'

const asPlanned = ({ sessions }: WantedMeeting): readonly SeenSession[] =>
  sessions
    .filter(({ isSkipped }) => !isSkipped)
    .map(({ on, start, end }) => ({
      on,
      planned: { start, end },
      eventId: null,
      found: { start, end },
      isGoneForGood: false,
      declinedBy: [],
      excused: [],
    }))

const nextNumber = (meetings: readonly BookedMeeting[], { ritual }: WantedMeeting): number =>
  1 + Math.max(0, ...meetings.filter((meeting) => meeting.ritual === ritual).map(({ number }) => number))

/** An entry that is still to be made. */
export const newMeeting = (
  meetings: readonly BookedMeeting[],
  wanted: WantedMeeting,
  since: string,
): BookedMeeting => ({
  ritual: wanted.ritual,
  number: nextNumber(meetings, wanted),
  state: 'creating',
  wanted,
  previous: null,
  since,
  eventId: null,
  iCalUid: null,
  webLink: null,
  joinUrl: null,
  sessions: asPlanned(wanted),
})

const isSameEntry = (a: BookedMeeting, b: BookedMeeting): boolean =>
  a.ritual === b.ritual && a.number === b.number

const put = (meetings: readonly BookedMeeting[], changed: BookedMeeting): readonly BookedMeeting[] =>
  meetings.map((meeting) => (isSameEntry(meeting, changed) ? changed : meeting))

/** What is kept of an occurrence that the change does not concern: its id and who has declined it. */
const asChanged = (booked: BookedMeeting, wanted: WantedMeeting): readonly SeenSession[] =>
  asPlanned(wanted).map((session) => {
    const before = booked.sessions.find(({ on }) => on === session.on)
    const { eventId = null, declinedBy = [], excused = [] } = before ?? {}
    return { ...session, eventId, declinedBy, excused }
  })

/** Sets one entry on its way; the calendar itself has heard nothing yet. */
function begin(
  meetings: readonly BookedMeeting[],
  action: CalendarAction,
  now: string,
): readonly BookedMeeting[] {
  if (action.op === 'keep') return meetings
  if (action.op === 'create') return [...meetings, newMeeting(meetings, action.wanted, now)]
  const { booked } = action
  if (action.op === 'cancel') return put(meetings, { ...booked, state: 'cancelling' })
  const { wanted } = action
  const sessions = asChanged(booked, wanted)
  return put(meetings, { ...booked, state: 'changing', wanted, previous: booked.wanted, sessions })
}

/** Every entry on its way to what is wanted. */
export const beginAll = (
  meetings: readonly BookedMeeting[],
  actions: readonly CalendarAction[],
  now: string,
): readonly BookedMeeting[] => actions.reduce((before, action) => begin(before, action, now), meetings)

/** Everything that stands in the calendar on its way out of it. */
export const cancelAll = (meetings: readonly BookedMeeting[]): readonly BookedMeeting[] =>
  meetings.map((meeting) => (isLive(meeting) ? { ...meeting, state: 'cancelling' } : meeting))

/** The meeting of the same ritual and number replaced. */
export const withMeeting = put

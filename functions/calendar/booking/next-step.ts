import type { CalendarEvent, CalendarStep, EventChanges } from '#functions/ports/calendar.ts'
import { isSamePeople } from '#shared/domain/ritual/becoming.ts'
import type { BookedMeeting, Booking } from '#shared/domain/ritual/booking.ts'
import { hasOtherTimes, invitesLast } from '#shared/domain/ritual/invite-last.ts'
import { entryTimes } from '#shared/domain/ritual/wanted.ts'
import { bodyFor, type Desk, guestsOf, tagOf, transactionOf } from './desk.ts'
import { attendeesNow, guestsAmong, isInvitedAsWanted } from './invitation.ts'

/** One entry with what is known of it in this piece of work. */
export interface Working {
  readonly meeting: BookedMeeting
  /** The last change may or may not have happened: look before doing it again, or people are mailed twice. */
  readonly isUncertain: boolean
  /** The Teams link was not there at once and is looked for once more. */
  readonly wantsLink: boolean
  /** The entry as it was last read. */
  readonly event?: CalendarEvent
}

const draftStep = (desk: Desk, booking: Booking, meeting: BookedMeeting): CalendarStep => {
  const { wanted } = meeting
  const tag = tagOf(desk, booking, meeting)
  return {
    op: 'create',
    draft: {
      subject: wanted.subject,
      html: bodyFor(desk, booking, wanted),
      ...entryTimes(wanted),
      guests: invitesLast(meeting) ? [] : guestsOf(desk, wanted),
      transactionId: transactionOf(tag),
      tag,
    },
  }
}

const hasOtherPeople = (meeting: BookedMeeting): boolean =>
  meeting.previous !== null && !isSamePeople(meeting.previous.attendees, attendeesNow(meeting))

/** What differs from what the entry said before, in one change: one change is one message. */
function changesOf(desk: Desk, { meeting, event }: Working): EventChanges {
  const { wanted, previous } = meeting
  return {
    ...(previous === null || previous.subject === wanted.subject ? {} : { subject: wanted.subject }),
    ...(hasOtherTimes(meeting) ? entryTimes(wanted) : {}),
    ...(hasOtherPeople(meeting) ? { guests: guestsAmong(desk, meeting, event) } : {}),
  }
}

const changeStep = (desk: Desk, working: Working, eventId: string): CalendarStep | null => {
  const changes = changesOf(desk, working)
  return Object.keys(changes).length === 0 ? null : { op: 'update', eventId, changes }
}

/** A series that was there before may have guests whom somebody has added by hand. */
const inviteStep = (desk: Desk, { meeting, isUncertain, event }: Working, eventId: string): CalendarStep =>
  isUncertain || (meeting.previous !== null && event === undefined)
    ? { op: 'read', eventId }
    : { op: 'update', eventId, changes: { guests: guestsAmong(desk, meeting, event) } }

/** A changed list of guests replaces the whole list: rooms and people somebody has added by hand are read first. */
const hasToLook = ({ meeting, isUncertain, event }: Working): boolean =>
  isUncertain || (event === undefined && hasOtherPeople(meeting))

/** What to ask of the calendar next for one entry; null when nothing, or when its days have to be read first. */
export function nextStep(desk: Desk, booking: Booking, working: Working): CalendarStep | null {
  const { meeting, wantsLink } = working
  const { state, eventId } = meeting
  if (state === 'creating') return draftStep(desk, booking, meeting)
  if (eventId === null) return null
  if (wantsLink) return { op: 'read', eventId }
  if (state === 'cancelling') return { op: 'cancel', eventId, comment: desk.texts.cancelled }
  if (state === 'inviting') return inviteStep(desk, working, eventId)
  if (state !== 'changing' && state !== 'ending') return null
  return hasToLook(working) ? { op: 'read', eventId } : changeStep(desk, working, eventId)
}

const isSameInstant = (a: string, b: string): boolean => Date.parse(a) === Date.parse(b)

const isWhenWanted = ({ wanted }: BookedMeeting, event: CalendarEvent): boolean => {
  const [first] = wanted.sessions
  return (
    first !== undefined &&
    isSameInstant(event.start, first.start) &&
    isSameInstant(event.end, first.end) &&
    event.occurrences === entryTimes(wanted).occurrences
  )
}

/** Whether the entry says by now what was to be changed of it. What people have moved meanwhile is not looked at here. */
export function saysWanted(desk: Desk, meeting: BookedMeeting, event: CalendarEvent): boolean {
  const { wanted, previous } = meeting
  return (
    (previous?.subject === wanted.subject || event.subject === wanted.subject) &&
    (!hasOtherTimes(meeting) || isWhenWanted(meeting, event)) &&
    isInvitedAsWanted(desk, meeting, event)
  )
}

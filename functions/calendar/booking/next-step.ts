import type { CalendarEvent, CalendarStep, EventChanges, EventTime } from '#functions/ports/calendar.ts'
import { isEqual } from '#shared/domain/diff.ts'
import type { BookedMeeting, Booking } from '#shared/domain/ritual/booking.ts'
import type { PlannedSession } from '#shared/domain/ritual/ritual.ts'
import { skippedDays, type WantedMeeting } from '#shared/domain/ritual/wanted.ts'
import { bodyFor, type Desk, guestsOf, tagOf, transactionOf } from './desk.ts'

/** One entry with what is known of it in this piece of work. */
export interface Working {
  readonly meeting: BookedMeeting
  /** The last change may or may not have happened: look before doing it again, or people are mailed twice. */
  readonly isUncertain: boolean
  /** The Teams link was not there at once and is looked for once more. */
  readonly wantsLink: boolean
}

const firstOf = ({ sessions }: WantedMeeting): PlannedSession => {
  const [first] = sessions
  if (first === undefined) throw new Error('A meeting without any session is not wanted')
  return first
}

const timeOf = (wanted: WantedMeeting): EventTime => {
  const { on, startsAt, minutes } = firstOf(wanted)
  return { on, startsAt, minutes, timeZone: wanted.timeZone }
}

/** Left-out days are part of the series until they are taken out of it. */
const occurrencesOf = ({ isSeries, sessions }: WantedMeeting): number | null =>
  isSeries ? sessions.length : null

export const needsTrimming = (wanted: WantedMeeting): boolean => skippedDays(wanted).length > 0

const draftStep = (desk: Desk, booking: Booking, meeting: BookedMeeting): CalendarStep => {
  const { wanted } = meeting
  const tag = tagOf(desk, booking, meeting)
  return {
    op: 'create',
    draft: {
      subject: wanted.subject,
      html: bodyFor(desk, booking, wanted),
      time: timeOf(wanted),
      occurrences: occurrencesOf(wanted),
      guests: needsTrimming(wanted) ? [] : guestsOf(desk, wanted),
      transactionId: transactionOf(tag),
      tag,
    },
  }
}

const hasOtherTimes = (a: WantedMeeting, b: WantedMeeting): boolean =>
  !isEqual([timeOf(a), occurrencesOf(a)], [timeOf(b), occurrencesOf(b)])

/** What differs from what the entry said before, in one change: one change is one message. */
function changesOf(desk: Desk, { wanted, previous }: BookedMeeting): EventChanges {
  const before = previous ?? wanted
  return {
    ...(before.subject === wanted.subject ? {} : { subject: wanted.subject }),
    ...(hasOtherTimes(before, wanted) ? { time: timeOf(wanted), occurrences: occurrencesOf(wanted) } : {}),
    ...(isEqual(before.attendees, wanted.attendees) ? {} : { guests: guestsOf(desk, wanted) }),
  }
}

/** What to ask of the calendar next for one entry; null when nothing, or when its days have to be read first. */
export function nextStep(
  desk: Desk,
  booking: Booking,
  { meeting, isUncertain, wantsLink }: Working,
): CalendarStep | null {
  const { state, eventId, wanted } = meeting
  if (state === 'creating') return draftStep(desk, booking, meeting)
  if (eventId === null) return null
  if (wantsLink) return { op: 'read', eventId }
  if (state === 'cancelling') return { op: 'cancel', eventId, comment: desk.texts.cancelled }
  if (state !== 'inviting' && state !== 'changing') return null
  if (isUncertain) return { op: 'read', eventId }
  if (state === 'inviting') return { op: 'update', eventId, changes: { guests: guestsOf(desk, wanted) } }
  return { op: 'update', eventId, changes: changesOf(desk, meeting) }
}

const addresses = (guests: readonly { readonly address: string }[]): readonly string[] =>
  guests.map(({ address }) => address.toLowerCase()).sort()

const isSameInstant = (a: string, b: string): boolean => Date.parse(a) === Date.parse(b)

/** Whether the entry says by now what is wanted of it. */
export function saysWanted(desk: Desk, { wanted }: BookedMeeting, event: CalendarEvent): boolean {
  const { start, end } = firstOf(wanted)
  return (
    event.subject === wanted.subject &&
    isSameInstant(event.start, start) &&
    isSameInstant(event.end, end) &&
    event.occurrences === occurrencesOf(wanted) &&
    isEqual(addresses(event.guests), addresses(guestsOf(desk, wanted)))
  )
}

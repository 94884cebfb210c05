import type { CalendarEvent, Guest } from '#functions/ports/calendar.ts'
import type { BookedMeeting } from '#shared/domain/ritual/booking.ts'
import { invitedFirst } from '#shared/domain/ritual/invite-last.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { type Desk, guestsOf } from './desk.ts'

const key = (address: string): string => address.toLowerCase()

const addressesOf = (guests: readonly { readonly address: string }[]): ReadonlySet<string> =>
  new Set(guests.map(({ address }) => key(address)))

/** Who is to be invited at this point: whoever comes anew waits until the days are out of the series. */
export const attendeesNow = (meeting: BookedMeeting): readonly PersonId[] =>
  meeting.state === 'changing' ? invitedFirst(meeting) : meeting.wanted.attendees

const guestsNow = (desk: Desk, meeting: BookedMeeting): readonly Guest[] =>
  guestsOf(desk, { ...meeting.wanted, attendees: attendeesNow(meeting) })

/** Whoever was invited by us before and is not to be any more. */
function uninvited(desk: Desk, { previous, wanted }: BookedMeeting): ReadonlySet<string> {
  const now = addressesOf(guestsOf(desk, wanted))
  const before = previous === null ? [] : guestsOf(desk, previous)
  return new Set([...addressesOf(before)].filter((address) => !now.has(address)))
}

/** Everybody who is wanted is invited, and nobody any more who was. Others have been added by hand. */
export function isInvitedAsWanted(desk: Desk, meeting: BookedMeeting, event: CalendarEvent): boolean {
  const there = addressesOf(event.guests)
  const gone = uninvited(desk, meeting)
  const isThere = [...addressesOf(guestsNow(desk, meeting))].every((address) => there.has(address))
  return isThere && ![...there].some((address) => gone.has(address))
}

/** The whole list of guests: those wanted, and rooms and people whom somebody has added in Outlook. */
export function guestsAmong(
  desk: Desk,
  meeting: BookedMeeting,
  event: CalendarEvent | undefined,
): readonly Guest[] {
  const wanted = guestsNow(desk, meeting)
  const known = new Set([...addressesOf(wanted), ...uninvited(desk, meeting)])
  const others = (event?.guests ?? []).filter(({ address }) => !known.has(key(address)))
  return [...wanted, ...others.map(({ address, name, type = 'required' }) => ({ address, name, type }))]
}

import type { CalendarEvent, Guest } from '#functions/ports/calendar.ts'
import type { BookedMeeting } from '#shared/domain/ritual/booking.ts'
import { type Desk, guestsOf } from './desk.ts'

const key = (address: string): string => address.toLowerCase()

const addressesOf = (guests: readonly { readonly address: string }[]): ReadonlySet<string> =>
  new Set(guests.map(({ address }) => key(address)))

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
  const isThere = [...addressesOf(guestsOf(desk, meeting.wanted))].every((address) => there.has(address))
  return isThere && ![...there].some((address) => gone.has(address))
}

/** The whole list of guests: those wanted, and rooms and people whom somebody has added in Outlook. */
export function guestsAmong(
  desk: Desk,
  meeting: BookedMeeting,
  event: CalendarEvent | undefined,
): readonly Guest[] {
  const wanted = guestsOf(desk, meeting.wanted)
  const known = new Set([...addressesOf(wanted), ...uninvited(desk, meeting)])
  const others = (event?.guests ?? []).filter(({ address }) => !known.has(key(address)))
  return [...wanted, ...others.map(({ address, name, type = 'required' }) => ({ address, name, type }))]
}

import type { Directory } from '../directory.ts'
import type { Calendars } from '../graph/calendar/calendars.ts'
import { instancesOf, type StoredEvent } from '../graph/calendar/stored-event.ts'
import type { HostMeeting } from './types.ts'

/** The thread of a meeting's chat stands in its join link. */
const threadOf = (joinUrl: string): string => decodeURIComponent(joinUrl.split('/').at(-2) ?? joinUrl)

function meetingOf(event: StoredEvent, joinUrl: string, directory: Directory, now: number): HostMeeting[] {
  const instances = instancesOf(event)
  const next = instances.find(({ end }) => end > now) ?? instances.at(-1)
  if (!next) return []
  const invited = new Set(event.attendees.map(({ address }) => address.toLowerCase()))
  const people = directory.people.filter(
    ({ mail, oid }) => invited.has(mail.toLowerCase()) || oid === event.mailbox,
  )
  return [
    {
      id: event.id,
      chatId: threadOf(joinUrl),
      title: event.subject,
      joinUrl,
      type: event.recurrence === null ? 'Scheduled' : 'Recurring',
      startsAt: new Date(next.start).toISOString(),
      endsAt: new Date(next.end).toISOString(),
      organizerId: event.mailbox,
      presenterIds: people.filter(({ isGuest }) => !isGuest).map(({ oid }) => oid),
      attendeeIds: people.filter(({ isGuest }) => isGuest).map(({ oid }) => oid),
    },
  ]
}

/** The Teams meetings that stand in somebody's calendar. */
export const hostMeetings = (calendars: Calendars, directory: Directory, now: number): HostMeeting[] =>
  calendars.events
    .filter(({ isRemoved }) => !isRemoved)
    .flatMap((event) => (event.joinUrl === null ? [] : meetingOf(event, event.joinUrl, directory, now)))

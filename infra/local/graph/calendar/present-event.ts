import { createHash } from 'node:crypto'
import type { GraphCall, GraphEntity } from '../graph-route.ts'
import { timesIn } from './calendars.ts'
import { type Instance, instancesOf, originalStart, type StoredEvent } from './stored-event.ts'
import { instantOf, timeIn } from './zones.ts'

const preferences = ({ headers }: GraphCall): string => headers.prefer ?? ''

export const wantsImmutable = (call: GraphCall): boolean => /IdType="ImmutableId"/i.test(preferences(call))

const responseZone = (call: GraphCall): string =>
  /outlook\.timezone="([^"]+)"/i.exec(preferences(call))?.[1] ?? 'UTC'

/** The usual id names a place in a folder: it is another one after every change. */
const mutableId = ({ id, version }: StoredEvent): string =>
  `AAMkAG${createHash('sha256').update(`${id} ${version}`).digest('base64url')}`

export const idOf = (call: GraphCall, event: StoredEvent, day: string | null = null): string => {
  const id = wantsImmutable(call) ? event.id : mutableId(event)
  return day === null ? id : `${id}.occ.${day}`
}

export const isNamed = (event: StoredEvent, id: string): boolean => event.id === id || mutableId(event) === id

const changeKeyOf = ({ version }: StoredEvent): string => Buffer.from(`v${version}`).toString('base64')
export const etagOf = (event: StoredEvent): string => `W/"${changeKeyOf(event)}"`

const attendeesOf = ({ attendees }: StoredEvent, day: string | null): GraphEntity[] =>
  attendees.map(({ address, name, type, response, declinedDays }) => ({
    type,
    status: {
      response: day !== null && declinedDays.has(day) ? 'declined' : response,
      time: '0001-01-01T00:00:00Z',
    },
    emailAddress: { address, name },
  }))

const common = (call: GraphCall, event: StoredEvent, day: string | null): GraphEntity => ({
  '@odata.etag': etagOf(event),
  changeKey: changeKeyOf(event),
  subject: event.subject,
  body: { contentType: 'html', content: event.exceptions.get(day ?? '')?.html ?? event.html },
  attendees: attendeesOf(event, day),
  organizer: { emailAddress: organizerOf(call, event) },
  isOrganizer: event.mailbox === call.caller.oid,
  isCancelled: false,
  isOnlineMeeting: event.joinUrl !== null,
  onlineMeetingProvider: event.joinUrl === null ? 'unknown' : 'teamsForBusiness',
  onlineMeeting: event.joinUrl === null ? null : { joinUrl: event.joinUrl },
  onlineMeetingUrl: null,
  webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(event.id)}&exvsurl=1&path=/calendar/item`,
  transactionId: event.transactionId,
})

const organizerOf = ({ directory }: GraphCall, { mailbox }: StoredEvent) => {
  const person = directory.findPerson(mailbox)
  return { name: person?.name ?? mailbox, address: person?.mail ?? '' }
}

/** A whole event: a single one, or the master of a series. */
export function presentEvent(call: GraphCall, event: StoredEvent): GraphEntity {
  const zone = responseZone(call)
  const times = { start: instantOf(event.start), end: instantOf(event.end) }
  return {
    id: idOf(call, event),
    iCalUId: event.iCalUId,
    type: event.recurrence === null ? 'singleInstance' : 'seriesMaster',
    seriesMasterId: null,
    recurrence: event.recurrence,
    originalStart: null,
    ...timesIn(times, zone),
    ...common(call, event, null),
  }
}

/** One day of a series, or a single event. */
export function presentInstance(call: GraphCall, instance: Instance): GraphEntity {
  const { event, day } = instance
  if (day === null) return presentEvent(call, event)
  const zone = responseZone(call)
  return {
    id: idOf(call, event, day),
    iCalUId: `${event.iCalUId}${day}`,
    type: instance.isException ? 'exception' : 'occurrence',
    seriesMasterId: idOf(call, event),
    recurrence: null,
    originalStart: timeIn(originalStart(event, day), 'UTC').dateTime.replace(/\.0+$/, 'Z'),
    ...timesIn(instance, zone),
    ...common(call, event, day),
  }
}

export const dayOfId = (id: string): string | null => /\.occ\.(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1] ?? null
export const masterOfId = (id: string): string => id.replace(/\.occ\..*$/, '')

export const instanceOn = (event: StoredEvent, day: string): Instance | undefined =>
  instancesOf(event).find((instance) => instance.day === day)

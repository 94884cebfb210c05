import { randomUUID } from 'node:crypto'
import type { Directory, Person } from '../../directory.ts'
import { KeptFile } from '../../kept-file.ts'
import { hasSentinel } from '../../sentinels.ts'
import { GraphError } from '../graph-error.ts'
import { checkTimes, type EventChange, type EventInput } from './event-shape.ts'
import { asDocument, hasMeetingBlock, meetingBlock } from './meeting-block.ts'
import { type Attendee, type Instance, instancesOf, originalStart, type StoredEvent } from './stored-event.ts'
import { timeIn } from './zones.ts'

export interface Mail {
  to: string
  eventId: string
  kind: 'invitation' | 'update' | 'cancellation'
  subject: string
  /** Of one day of a series, that day. */
  day: string | null
}

export interface Place {
  mailbox: string
  tenantId: string
  /** No Teams link, whatever is asked for: group calendars and accounts without a licence. */
  isLinkless: boolean
}

const gone = (): GraphError =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')

const losesMeeting = (): GraphError =>
  new GraphError(400, 'ErrorInvalidRequest', 'The body would lose the information about the online meeting.')

/** All calendars of the simulated world and every message they have sent. */
export class Calendars {
  readonly #directory: Directory
  readonly #events = new Map<string, StoredEvent>()
  readonly mails: Mail[] = []
  /** Hears in whose calendars something has changed. */
  onChange: (ownerIds: readonly string[]) => void = () => undefined
  readonly #away: { oid: string; start: number; end: number }[] = []
  readonly #file: KeptFile<StoredEvent[]>
  #version = 0

  /** With a file, the events outlive the program. */
  constructor(directory: Directory, file: string | null = null) {
    this.#directory = directory
    this.#file = new KeptFile(file, 'the calendars start empty, the OKRs stay as they are')
    const kept = this.#file.read([])
    // Files of before this was kept
    for (const event of kept) this.#events.set(event.id, { ...event, showAs: event.showAs ?? 'busy' })
    this.#version = Math.max(0, ...kept.map(({ version }) => version))
  }

  get version(): number {
    return this.#version
  }

  get events(): StoredEvent[] {
    return [...this.#events.values()]
  }

  /** Times somebody has declared to be away. */
  addOutOfOffice(oid: string, start: number, end: number): void {
    this.#away.push({ oid, start, end })
  }

  outOfOffice(oid: string, from: number, to: number): { start: number; end: number }[] {
    return this.#away.filter((away) => away.oid === oid && away.start < to && from < away.end)
  }

  /** By immutable id; throws GraphError 404. */
  find(mailbox: string, id: string): StoredEvent {
    const event = this.#events.get(id)
    if (!event || event.isRemoved || event.mailbox !== mailbox) throw gone()
    return event
  }

  /** What stands in a person's calendar: what they invite to, and what they are invited to and have not declined. */
  visibleTo(person: Person): StoredEvent[] {
    const mail = person.mail.toLowerCase()
    return this.events.filter(
      (event) =>
        event.mailbox === person.oid ||
        event.attendees.some(({ address, response }) => address === mail && response !== 'declined'),
    )
  }

  instances(person: Person, from: number, to: number): Instance[] {
    const mail = person.mail.toLowerCase()
    const isOut = ({ event, day }: Instance) =>
      event.attendees.some(({ address, declinedDays }) => address === mail && declinedDays.has(day ?? ''))
    return this.visibleTo(person)
      .flatMap(instancesOf)
      .filter((instance) => instance.start < to && from < instance.end && !isOut(instance))
      .sort((a, b) => a.start - b.start)
  }

  create(place: Place, input: EventInput): StoredEvent {
    const known = this.#sameTransaction(place, input)
    if (known) return known
    const id = `AAkALgAA${randomUUID().replaceAll('-', '')}`
    const joinUrl = input.isOnlineMeeting && !place.isLinkless ? joinUrlOf(place) : null
    const event: StoredEvent = {
      id,
      iCalUId: `040000008200E00074C5B7101A82E008${randomUUID().replaceAll('-', '').toUpperCase()}`,
      transactionId: input.transactionId ?? null,
      mailbox: place.mailbox,
      tenantId: place.tenantId,
      subject: input.subject,
      html: asDocument(input.body?.content ?? '', joinUrl === null ? '' : meetingBlock(joinUrl)),
      start: input.start,
      end: input.end,
      recurrence: input.recurrence ?? null,
      attendees: (input.attendees ?? []).map(toAttendee),
      joinUrl,
      showAs: input.showAs ?? 'busy',
      extended: new Map((input.singleValueExtendedProperties ?? []).map(({ id, value }) => [id, value])),
      exceptions: new Map(),
      isRemoved: false,
      version: 0,
    }
    this.#events.set(id, event)
    this.#touch(event)
    this.#mail(event, event.attendees, 'invitation')
    return event
  }

  isRepeated(place: Place, input: EventInput): boolean {
    return this.#sameTransaction(place, input) !== undefined
  }

  /**
   * Every change writes to everybody invited, except that a changed invitation concerns only those it changes. Days of a
   * series that were changed by themselves are told again beside it (https://learn.microsoft.com/graph/api/event-update).
   */
  update(event: StoredEvent, change: EventChange, now = Number.POSITIVE_INFINITY): void {
    checkTimes({
      start: change.start ?? event.start,
      end: change.end ?? event.end,
      recurrence: change.recurrence === undefined ? event.recurrence : change.recurrence,
    })
    if (change.body) this.#setBody(event, change.body.content)
    if (change.subject !== undefined) event.subject = change.subject
    if (change.start) event.start = change.start
    if (change.end) event.end = change.end
    if (change.recurrence !== undefined) event.recurrence = change.recurrence
    if (change.start || change.recurrence !== undefined) event.exceptions = keptGaps(event)
    const others = Object.keys(change).some((name) => name !== 'attendees')
    const before = event.attendees
    if (change.attendees) this.#setAttendees(event, change.attendees.map(toAttendee))
    if (others)
      this.#mail(
        event,
        event.attendees.filter((one) => isIn(one, before)),
        'update',
      )
    const told = others ? event.attendees : event.attendees.filter((one) => !isIn(one, before))
    for (const day of changedDays(event, now)) this.#mail(event, told, 'update', day)
    this.#touch(event)
  }

  /** Moves one day of a series. Throws GraphError 400 when it would pass its neighbour. */
  moveDay(event: StoredEvent, day: string, { start, end }: { start: number; end: number }): void {
    const others = instancesOf(event).filter((instance) => instance.day !== day)
    const original = originalStart(event, day)
    const passes = others.some(({ start: other }) => other < original !== other < start)
    if (passes)
      throw new GraphError(
        400,
        'ErrorOccurrenceCrossingBoundary',
        'Modified occurrence is crossing or overlapping adjacent occurrence.',
      )
    event.exceptions.set(day, { ...event.exceptions.get(day), start, end, isDeleted: false })
    this.#mail(event, event.attendees, 'update', day)
    this.#touch(event)
  }

  /** Gives one day of a series a text of its own. */
  writeDay(event: StoredEvent, { day, start, end }: Instance, html: string): void {
    if (event.joinUrl !== null && !hasMeetingBlock(html, event.joinUrl)) throw losesMeeting()
    event.exceptions.set(day ?? '', { start, end, isDeleted: false, html: asDocument(html, '') })
    this.#mail(event, event.attendees, 'update', day)
    this.#touch(event)
  }

  removeDay(event: StoredEvent, day: string): void {
    event.exceptions.set(day, { start: 0, end: 0, isDeleted: true })
    this.#mail(event, event.attendees, 'cancellation', day)
    this.#touch(event)
  }

  remove(event: StoredEvent): void {
    event.isRemoved = true
    this.#mail(event, event.attendees, 'cancellation')
    this.#touch(event)
  }

  /** A person says no: to everything, or to one day. */
  decline(event: StoredEvent, person: Person, day: string | null = null): void {
    const attendee = event.attendees.find(({ address }) => address === person.mail.toLowerCase())
    if (!attendee) throw gone()
    if (day === null) attendee.response = 'declined'
    else attendee.declinedDays.add(day)
    this.#touch(event)
  }

  #setBody(event: StoredEvent, html: string): void {
    if (event.joinUrl !== null && !hasMeetingBlock(html, event.joinUrl)) throw losesMeeting()
    event.html = asDocument(html, '')
  }

  #setAttendees(event: StoredEvent, attendees: Attendee[]): void {
    const before = event.attendees
    event.attendees = attendees.map((one) => before.find(({ address }) => address === one.address) ?? one)
    this.#mail(
      event,
      attendees.filter((one) => !isIn(one, before)),
      'invitation',
    )
    this.#mail(
      event,
      before.filter((one) => !isIn(one, attendees)),
      'cancellation',
    )
  }

  /** The same client transaction in the same calendar is the same event, however often it is sent. */
  #sameTransaction({ mailbox }: Place, { transactionId }: EventInput): StoredEvent | undefined {
    if (transactionId === undefined) return undefined
    return this.events.find((event) => event.mailbox === mailbox && event.transactionId === transactionId)
  }

  #mail(
    { id, subject }: StoredEvent,
    to: readonly Attendee[],
    kind: Mail['kind'],
    day: string | null = null,
  ): void {
    for (const { address } of to) this.mails.push({ to: address, eventId: id, kind, subject, day })
  }

  #touch(event: StoredEvent): void {
    this.#version += 1
    event.version = this.#version
    this.#file.write(this.events)
    const invited = event.attendees.flatMap(({ address }) => this.personBy(address)?.oid ?? [])
    this.onChange([event.mailbox, ...invited])
  }

  personBy(address: string): Person | undefined {
    return this.#directory.people.find(({ mail }) => mail.toLowerCase() === address.toLowerCase())
  }
}

/** A changed series keeps its left-out days and forgets what was moved: nobody documents what happens to them. */
function keptGaps({ exceptions }: StoredEvent): StoredEvent['exceptions'] {
  return new Map([...exceptions].filter(([, { isDeleted }]) => isDeleted))
}

/** Days to come that differ from their series; what has begun is told to nobody any more. */
const changedDays = ({ exceptions }: StoredEvent, now: number): string[] =>
  [...exceptions].flatMap(([day, { isDeleted, start }]) => (!isDeleted && start > now ? [day] : []))

const isIn = ({ address }: Attendee, list: readonly Attendee[]): boolean =>
  list.some((other) => other.address === address)

const joinUrlOf = ({ mailbox, tenantId }: Place): string =>
  `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${randomUUID().replaceAll('-', '')}%40thread.v2/0?context=%7b%22Tid%22%3a%22${tenantId}%22%2c%22Oid%22%3a%22${mailbox}%22%7d`

const toAttendee = ({ emailAddress, type }: NonNullable<EventInput['attendees']>[number]): Attendee => ({
  address: emailAddress.address.toLowerCase(),
  name: emailAddress.name ?? emailAddress.address,
  type,
  response: 'none',
  declinedDays: new Set(),
})

export const isLinkless = (name: string): boolean => hasSentinel(name, 'linkless')

/** Both ends of an instance as the wire has them. */
export const timesIn = ({ start, end }: { start: number; end: number }, zone: string) => ({
  start: timeIn(start, zone),
  end: timeIn(end, zone),
})

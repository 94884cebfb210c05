import { Temporal } from 'temporal-polyfill'
import type { Directory, Person } from '../../directory.ts'
import type { Calendars } from './calendars.ts'
import { dayOfId, masterOfId } from './present-event.ts'
import type { Instance, StoredEvent } from './stored-event.ts'
import { zoneOf } from './zones.ts'

/** One meeting at one time, as a person sees it in the calendar. Times are ISO instants. */
export interface CalendarEntry {
  /** Names the event, or the one day of a series. */
  readonly id: string
  readonly subject: string
  readonly start: string
  readonly end: string
  readonly isSeries: boolean
  /** The person invites: may move and cancel. Everybody else may decline. */
  readonly isOrganizer: boolean
  readonly organizerId: string
  readonly joinUrl: string | null
  readonly isAway: boolean
  readonly html: string
  readonly attendees: readonly {
    readonly name: string
    readonly address: string
    readonly response: string
  }[]
}

const iso = (instant: number): string => new Date(instant).toISOString()

/** What people do in Outlook by hand: look, move, shorten, cancel, decline. */
export class Outlook {
  readonly #calendars: Calendars
  readonly #directory: Directory

  constructor(calendars: Calendars, directory: Directory) {
    this.#calendars = calendars
    this.#directory = directory
  }

  entries(personId: string, from: string, to: string): CalendarEntry[] {
    const person = this.#directory.person(personId)
    return this.#calendars
      .instances(person, Date.parse(from), Date.parse(to))
      .map((instance) => toEntry(instance, person))
  }

  /** Also shortens or lengthens. Throws in Graph's words where the service would refuse. */
  move(personId: string, entryId: string, { start, end }: { start: string; end: string }): void {
    const { event, day } = this.#own(personId, entryId)
    if (day !== null) {
      this.#calendars.moveDay(event, day, { start: Date.parse(start), end: Date.parse(end) })
      return
    }
    const { timeZone } = event.start
    const change = { start: wallTime(start, timeZone), end: wallTime(end, timeZone) }
    this.#calendars.update(event, change)
  }

  cancel(personId: string, entryId: string): void {
    const { event, day } = this.#own(personId, entryId)
    if (day === null) this.#calendars.remove(event)
    else this.#calendars.removeDay(event, day)
  }

  decline(personId: string, entryId: string): void {
    const { event, day } = this.#find(entryId)
    this.#calendars.decline(event, this.#directory.person(personId), day)
  }

  #find(entryId: string): { event: StoredEvent; day: string | null } {
    const event = this.#calendars.events.find(({ id, isRemoved }) => id === masterOfId(entryId) && !isRemoved)
    if (!event) throw new Error('This meeting is not there any more.')
    return { event, day: dayOfId(entryId) }
  }

  #own(personId: string, entryId: string): { event: StoredEvent; day: string | null } {
    const found = this.#find(entryId)
    if (found.event.mailbox !== personId) throw new Error('Only who invites can move or cancel a meeting.')
    return found
  }
}

function wallTime(instant: string, timeZone: string): StoredEvent['start'] {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zoneOf(timeZone))
  return { dateTime: zoned.toPlainDateTime().toString({ smallestUnit: 'second' }), timeZone }
}

function toEntry({ event, day, start, end }: Instance, person: Person): CalendarEntry {
  return {
    id: day === null ? event.id : `${event.id}.occ.${day}`,
    subject: event.subject,
    start: iso(start),
    end: iso(end),
    isSeries: event.recurrence !== null,
    isOrganizer: event.mailbox === person.oid,
    organizerId: event.mailbox,
    joinUrl: event.joinUrl,
    isAway: event.showAs === 'oof',
    html: event.exceptions.get(day ?? '')?.html ?? event.html,
    attendees: event.attendees.map(({ name, address, response, declinedDays }) => ({
      name,
      address,
      response: day !== null && declinedDays.has(day) ? 'declined' : response,
    })),
  }
}

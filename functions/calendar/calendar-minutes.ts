import type { Calendar, Mailbox } from '#functions/ports/calendar.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { MinutesPost, MinutesToPost, PostOutcome } from '#functions/ports/minutes-post.ts'
import type { Store } from '#functions/ports/store.ts'
import type { TeamChannel } from '#functions/ports/team-channel.ts'
import { bookingKind } from '#functions/records/calendar-kinds.ts'
import { unitKind } from '#functions/records/kinds.ts'
import { Partition } from '#functions/records/partition.ts'
import { cyclePartition, tenantPartition } from '#functions/records/partition-keys.ts'
import { type Booking, isLive } from '#shared/domain/ritual/booking.ts'
import { wallTimeOf } from '#shared/domain/ritual/wall-clock.ts'
import { withMinutes } from './event-body.ts'
import { minutesHtml } from './minutes-html.ts'

export interface MinutesParts {
  readonly store: Store
  readonly calendar: Calendar
  readonly channel: TeamChannel
}

/** The entry of the session: its own occurrence once that has been read, else the day's meeting as a whole. */
function eventOf({ meetings }: Booking, { ritual, on }: MinutesToPost): string | null {
  for (const { eventId, wanted, sessions } of meetings.filter(
    (one) => one.ritual === ritual && isLive(one),
  )) {
    const session = sessions.find(
      ({ planned, isGoneForGood }) => !isGoneForGood && wallTimeOf(planned.start, wanted.timeZone).on === on,
    )
    if (session !== undefined) return wanted.isSeries ? session.eventId : eventId
  }
  return null
}

const MOST_TRIES = 3

type Done = Awaited<ReturnType<Calendar['perform']>>

const isAllowed = (done: Done): boolean => {
  const first = done.ok ? done.value[0] : done
  return first === undefined || first.ok || first.error.reason !== 'consent_required'
}

/** Writes minutes into the calendar event, above Teams' own block, and into the team's channel. */
export class CalendarMinutes implements MinutesPost {
  private readonly parts: MinutesParts
  constructor(parts: MinutesParts) {
    this.parts = parts
  }

  async post(minutes: MinutesToPost, reader: VerifiedToken): Promise<PostOutcome> {
    const html = minutesHtml(minutes.markdown)
    return minutes.to === 'calendar'
      ? this.intoEvent(minutes, reader, html)
      : this.intoChannel(minutes, reader, html)
  }

  private async intoChannel(
    { unitId }: MinutesToPost,
    reader: VerifiedToken,
    html: string,
  ): Promise<PostOutcome> {
    const organisation = new Partition(this.parts.store, tenantPartition(reader.tenantId))
    const teamId = (await organisation.read(unitKind, unitId))?.data.teamId ?? null
    if (teamId === null) return 'not_set_up'
    const posted = await this.parts.channel.post(reader, { teamId, html })
    if (posted.ok) return 'posted'
    return posted.error.reason === 'consent_required' ? 'not_set_up' : 'failed'
  }

  /**
   * The event lies in the calendar of whoever booked it. Who closes for somebody else cannot write into it; the
   * installation can, where an administrator has allowed it to look after calendars.
   */
  private async intoEvent(minutes: MinutesToPost, reader: VerifiedToken, html: string): Promise<PostOutcome> {
    const cycle = new Partition(this.parts.store, cyclePartition(reader.tenantId, minutes.cycleId))
    const booking = (await cycle.read(bookingKind, minutes.unitId))?.data
    if (booking === undefined) return 'not_set_up'
    const { facilitatorId: ownerId, groupId } = booking
    const isOwn = groupId !== null || ownerId === reader.personId
    const { tenantId } = reader
    const mailbox = { reader: isOwn ? reader : { isInstallation: true as const, tenantId }, ownerId, groupId }
    const eventId = eventOf(booking, minutes) ?? (await this.occurrenceOf(mailbox, booking, minutes))
    return eventId === null ? 'not_set_up' : this.write(mailbox, eventId, html)
  }

  /** A series whose days have not been read yet. */
  private async occurrenceOf(
    mailbox: Mailbox,
    { meetings }: Booking,
    { ritual, on }: MinutesToPost,
  ): Promise<string | null> {
    const meeting = meetings.find((one) => one.ritual === ritual && isLive(one))
    if (meeting === undefined || meeting.eventId === null || !meeting.wanted.isSeries) return null
    const window = { start: `${on}T00:00:00Z`, end: `${on}T23:59:59Z` }
    const found = await this.parts.calendar.occurrences(mailbox, { eventId: meeting.eventId, ...window })
    return found.ok ? (found.value[0]?.eventId ?? null) : null
  }

  private async write(
    mailbox: Mailbox,
    eventId: string,
    minutes: string,
    tries = MOST_TRIES,
  ): Promise<PostOutcome> {
    const { calendar } = this.parts
    const read = await calendar.perform(mailbox, [{ op: 'read', eventId }])
    if (!isAllowed(read)) return 'not_set_up'
    const event = read.ok && read.value[0]?.ok ? read.value[0].value : null
    if (event === null) return 'failed'
    const html = withMinutes(event.html, minutes)
    // The same minutes again are no news to anybody
    if (html === event.html) return 'posted'
    const match = event.etag === null ? {} : { match: event.etag }
    const done = await calendar.perform(mailbox, [{ op: 'update', eventId, changes: { html }, ...match }])
    const result = done.ok ? done.value[0] : done
    if (result?.ok) return 'posted'
    // What somebody has written into the event meanwhile is read again and kept
    return result?.error.reason === 'changed' && tries > 1
      ? this.write(mailbox, eventId, minutes, tries - 1)
      : 'failed'
  }
}

import type { Calendar, CalendarRefusal, Mailbox, StepRefusal } from '#functions/ports/calendar.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { MinutesPost, MinutesToPost, PostResult } from '#functions/ports/minutes-post.ts'
import type { Store } from '#functions/ports/store.ts'
import type { TeamChannel } from '#functions/ports/team-channel.ts'
import { bookingKind } from '#functions/records/calendar-kinds.ts'
import { unitKind } from '#functions/records/kinds.ts'
import { Partition } from '#functions/records/partition.ts'
import { cyclePartition, tenantPartition } from '#functions/records/partition-keys.ts'
import { type Booking, isLive } from '#shared/domain/ritual/booking.ts'
import { wallTimeOf } from '#shared/domain/ritual/wall-clock.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
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

const as = (outcome: 'posted' | 'not_set_up' | 'failed'): PostResult => ({ outcome, missing: null })

const refusalOf = (error: CalendarRefusal | StepRefusal): PostResult =>
  error.reason === 'consent_required' ? { outcome: error.reason, missing: error } : as('failed')

const refusedBy = (done: Done): PostResult | null => {
  const first = done.ok ? done.value[0] : done
  if (first === undefined || first.ok || first.error.reason !== 'consent_required') return null
  return refusalOf(first.error)
}

/** Writes minutes into the calendar event, above Teams' own block, and into the team's channel. */
export class CalendarMinutes implements MinutesPost {
  private readonly parts: MinutesParts
  constructor(parts: MinutesParts) {
    this.parts = parts
  }

  async post(minutes: MinutesToPost, reader: VerifiedToken): Promise<PostResult> {
    const html = minutesHtml(minutes.markdown)
    return minutes.to === 'calendar'
      ? this.intoEvent(minutes, reader, html)
      : this.intoChannel(minutes, reader, html)
  }

  private async intoChannel(
    { unitId }: MinutesToPost,
    reader: VerifiedToken,
    html: string,
  ): Promise<PostResult> {
    const organisation = new Partition(this.parts.store, tenantPartition(reader.tenantId))
    const teamId = (await organisation.read(unitKind, unitId))?.data.teamId ?? null
    if (teamId === null) return as('not_set_up')
    const posted = await this.parts.channel.post(reader, { teamId, html })
    return posted.ok ? as('posted') : refusalOf(posted.error)
  }

  /**
   * The event lies in the calendar of whoever booked it. Who closes for somebody else cannot write into it; the
   * installation can, where an administrator has allowed it to look after calendars.
   */
  private async intoEvent(minutes: MinutesToPost, reader: VerifiedToken, html: string): Promise<PostResult> {
    const cycle = new Partition(this.parts.store, cyclePartition(reader.tenantId, minutes.cycleId))
    const booking = (await cycle.read(bookingKind, minutes.unitId))?.data
    if (booking === undefined) return as('not_set_up')
    const { facilitatorId: ownerId, groupId } = booking
    const isOwn = groupId !== null || ownerId === reader.personId
    const { tenantId } = reader
    const mailbox = { reader: isOwn ? reader : { isInstallation: true as const, tenantId }, ownerId, groupId }
    const written = await this.intoMailbox(mailbox, booking, { minutes, html })
    // What the installation may not do, no consent of the reader's own makes possible
    return isOwn || written.missing === null ? written : as('not_set_up')
  }

  private async intoMailbox(
    mailbox: Mailbox,
    booking: Booking,
    { minutes, html }: { readonly minutes: MinutesToPost; readonly html: string },
  ): Promise<PostResult> {
    const known = eventOf(booking, minutes)
    if (known !== null) return this.write(mailbox, known, html)
    const found = await this.occurrenceOf(mailbox, booking, minutes)
    if (!found.ok) return refusalOf(found.error)
    return found.value === null ? as('not_set_up') : this.write(mailbox, found.value, html)
  }

  /** A series whose days have not been read yet. */
  private async occurrenceOf(
    mailbox: Mailbox,
    { meetings }: Booking,
    { ritual, on }: MinutesToPost,
  ): Promise<Result<string | null, StepRefusal>> {
    const meeting = meetings.find((one) => one.ritual === ritual && isLive(one))
    if (meeting === undefined || meeting.eventId === null || !meeting.wanted.isSeries) return ok(null)
    const window = { start: `${on}T00:00:00Z`, end: `${on}T23:59:59Z` }
    const found = await this.parts.calendar.occurrences(mailbox, { eventId: meeting.eventId, ...window })
    return found.ok ? ok(found.value[0]?.eventId ?? null) : found
  }

  private async write(
    mailbox: Mailbox,
    eventId: string,
    minutes: string,
    tries = MOST_TRIES,
  ): Promise<PostResult> {
    const { calendar } = this.parts
    const read = await calendar.perform(mailbox, [{ op: 'read', eventId }])
    const refused = refusedBy(read)
    if (refused !== null) return refused
    const event = read.ok && read.value[0]?.ok ? read.value[0].value : null
    if (event === null) return as('failed')
    const html = withMinutes(event.html, minutes)
    // The same minutes again are no news to anybody
    if (html === event.html) return as('posted')
    const match = event.etag === null ? {} : { match: event.etag }
    const done = await calendar.perform(mailbox, [{ op: 'update', eventId, changes: { html }, ...match }])
    const result = done.ok ? done.value[0] : done
    if (result?.ok) return as('posted')
    // What somebody has written into the event meanwhile is read again and kept
    return result?.error.reason === 'changed' && tries > 1
      ? this.write(mailbox, eventId, minutes, tries - 1)
      : as('failed')
  }
}

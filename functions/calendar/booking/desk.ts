import { createHash } from 'node:crypto'
import { type Invited, invitedOf } from '#functions/calendar/attendees.ts'
import type { OkrLine } from '#functions/calendar/event-body.ts'
import { invitationText } from '#functions/calendar/invitation-text.ts'
import { okrLines } from '#functions/calendar/okr-lines.ts'
import { type EventTexts, eventTexts } from '#functions/calendar/texts.ts'
import type { Worker } from '#functions/calendar/worker.ts'
import type { Guest, Mailbox } from '#functions/ports/calendar.ts'
import type { Partition } from '#functions/records/partition.ts'
import type { BookedMeeting, Booking } from '#shared/domain/ritual/booking.ts'
import type { WantedMeeting } from '#shared/domain/ritual/wanted.ts'
import type { PersonId } from '#shared/kernel/ids.ts'

/** Everything that booking one unit's meetings takes, read once. */
export interface Desk {
  readonly context: Worker
  readonly partition: Partition
  readonly mailbox: Mailbox
  readonly texts: EventTexts
  /** Names this piece of work among others at the same booking. */
  readonly holder: string
  readonly invited: readonly Invited[]
  readonly okrs: readonly OkrLine[]
}

export async function openDesk(context: Worker, booking: Booking, language: 'de' | 'en'): Promise<Desk> {
  const partition = context.inCycle(booking.cycleId)
  const { facilitatorId: ownerId, groupId } = booking
  return {
    context,
    partition,
    mailbox: { reader: context.reader, ownerId, groupId },
    texts: eventTexts(language),
    holder: context.newId(),
    invited: invitedOf(context, booking.unitId),
    okrs: await okrLines(partition, booking.unitId, language),
  }
}

/** Who has left the unit since keeps the invitation until the plan is booked again. */
export const guestsOf = ({ context }: Desk, { attendees }: WantedMeeting): readonly Guest[] =>
  attendees.flatMap((personId) => {
    const { email = null, name = '' } = context.tenant.people.get(personId)?.data ?? {}
    return email ? [{ address: email, name }] : []
  })

export const personByAddress = ({ invited }: Desk, address: string): PersonId | null =>
  invited.find((person) => person.address.toLowerCase() === address.toLowerCase())?.personId ?? null

export const bodyFor = (
  { texts, okrs, context }: Desk,
  { cycleId, unitId }: Booking,
  { ritual }: WantedMeeting,
): string => invitationText(context.services, { cycleId, unitId, ritual, texts, okrs })

/** Names one entry of the calendar over all organisations. */
export const tagOf = (
  { context }: Desk,
  { cycleId, unitId }: Booking,
  { ritual, number, standsFor }: BookedMeeting,
): string => {
  const entry = standsFor === undefined ? [ritual, number] : [ritual, number, standsFor]
  return [context.reader.tenantId, cycleId, unitId, ...entry].join('|')
}

/** The same tag is the same transaction, as a GUID (RFC 9562, version 8). */
export function transactionOf(tag: string): string {
  const hash = createHash('sha256').update(tag).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}

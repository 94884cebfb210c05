import type { CalendarRefusal, CalendarStep, StepRefusal, StepResult } from '#functions/ports/calendar.ts'
import { addDays } from '#shared/domain/calendar-day.ts'
import type { BookedMeeting } from '#shared/domain/ritual/booking.ts'
import { daysToTrim, invitesLast } from '#shared/domain/ritual/invite-last.ts'
import { instantsOf, wallTimeOf } from '#shared/domain/ritual/wall-clock.ts'
import type { WantedMeeting } from '#shared/domain/ritual/wanted.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { booked, known, withoutEntry } from './after-step.ts'
import { type Desk, guestsOf } from './desk.ts'
import { saysWanted, type Working } from './next-step.ts'

const spanOf = ({ sessions, timeZone }: WantedMeeting) => {
  const day = (on: string) => ({ on, startsAt: '00:00', minutes: 0, timeZone })
  const [first, last] = [sessions[0]?.on ?? '', sessions.at(-1)?.on ?? '']
  return { start: instantsOf(day(first)).start, end: instantsOf(day(addDays(last, 1))).start }
}

/** Ids of the occurrences on left-out days that are still there. */
async function leftOver(desk: Desk, { meeting }: Working): Promise<Result<readonly string[], StepRefusal>> {
  const { wanted, eventId } = meeting
  const skipped = daysToTrim(meeting)
  const query = { eventId: eventId ?? '', ...spanOf(wanted) }
  const found = await desk.context.services.calendar.occurrences(desk.mailbox, query)
  if (!found.ok) return found
  const dayOf = (start: string) => wallTimeOf(start, wanted.timeZone).on
  const meant = found.value.map((event) => ({ event, on: dayOf(event.originalStart ?? event.start) }))
  return ok(meant.filter(({ on }) => skipped.includes(on)).map(({ event }) => event.eventId))
}

/** The days are as they should be. */
const trimmed = ({ meeting, isUncertain }: Working): Working =>
  invitesLast(meeting)
    ? { meeting: { ...meeting, state: 'inviting' }, isUncertain, wantsLink: false }
    : booked(meeting)

/** A new series has no guests but ours, so they can be invited in the same request. */
const invitesAtOnce = (meeting: BookedMeeting): boolean => meeting.previous === null && invitesLast(meeting)

const notRead = (
  desk: Desk,
  { meeting }: Working,
  refusal: StepRefusal,
): Result<Working, CalendarRefusal> => {
  if (refusal.reason === 'gone') return ok(withoutEntry(desk, meeting))
  if (refusal.reason === 'refused' || refusal.reason === 'repeated')
    return ok({ meeting: { ...meeting, state: 'failed' }, isUncertain: false, wantsLink: false })
  return err(refusal.reason === 'changed' ? { reason: 'unavailable' } : refusal)
}

function invited(desk: Desk, working: Working, last: StepResult | undefined): Working {
  const { meeting } = working
  const isDone = last?.ok && last.value !== null && saysWanted(desk, meeting, last.value)
  return isDone && last.value !== null
    ? booked(known(meeting, last.value))
    : { ...working, isUncertain: true }
}

/**
 * Takes the left-out days out of a series and then invites: whoever is not invited yet is not told of the days. Where the
 * last try may have come as far as inviting, that is looked at first.
 */
export async function trim(desk: Desk, working: Working): Promise<Result<Working, CalendarRefusal>> {
  const { meeting } = working
  const left = await leftOver(desk, working)
  if (!left.ok) return notRead(desk, working, left.error)
  if (left.value.length === 0) return ok(trimmed(working))
  const removals = left.value.map((eventId): CalendarStep => ({ op: 'remove', eventId }))
  const changes = { guests: guestsOf(desk, meeting.wanted) }
  const invite = { op: 'update', eventId: meeting.eventId ?? '', changes } as const
  const steps = invitesAtOnce(meeting) ? [...removals, invite] : removals
  const done = await desk.context.services.calendar.perform(desk.mailbox, steps, { inOrder: true })
  if (!done.ok) return ok({ ...working, isUncertain: true })
  // Whether the days are gone is seen when they are read again
  return ok(invitesAtOnce(meeting) ? invited(desk, working, done.value.at(-1)) : working)
}

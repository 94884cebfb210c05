import type { CalendarRefusal, CalendarStep, StepRefusal } from '#functions/ports/calendar.ts'
import { addDays } from '#shared/domain/calendar-day.ts'
import type { BookedMeeting } from '#shared/domain/ritual/booking.ts'
import { instantsOf, wallTimeOf } from '#shared/domain/ritual/wall-clock.ts'
import { skippedDays, type WantedMeeting } from '#shared/domain/ritual/wanted.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { known } from './after-step.ts'
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
  const skipped = skippedDays(wanted)
  const query = { eventId: eventId ?? '', ...spanOf(wanted) }
  const found = await desk.context.services.calendar.occurrences(desk.mailbox, query)
  if (!found.ok) return found
  const dayOf = (start: string) => wallTimeOf(start, wanted.timeZone).on
  return ok(found.value.filter(({ start }) => skipped.includes(dayOf(start))).map((event) => event.eventId))
}

/**
 * Takes the left-out days out of a series and then invites, in one go: as long as nobody is invited, nobody is told.
 * Where the last try may have come as far as inviting, that is looked at first.
 */
export async function trim(desk: Desk, working: Working): Promise<Result<Working, CalendarRefusal>> {
  const { meeting } = working
  const left = await leftOver(desk, working)
  if (!left.ok) {
    if (left.error.reason === 'gone')
      return ok({
        ...working,
        meeting: { ...meeting, state: 'creating', number: meeting.number + 1, eventId: null },
      })
    return left.error.reason === 'refused' || left.error.reason === 'repeated'
      ? ok({ ...working, meeting: { ...meeting, state: 'failed' } })
      : err(left.error)
  }
  if (left.value.length === 0) return ok({ ...working, meeting: { ...meeting, state: 'inviting' } })
  const invite = {
    op: 'update',
    eventId: meeting.eventId ?? '',
    changes: { guests: guestsOf(desk, meeting.wanted) },
  } as const
  const removals = left.value.map((eventId): CalendarStep => ({ op: 'remove', eventId }))
  const done = await desk.context.services.calendar.perform(desk.mailbox, [...removals, invite], {
    inOrder: true,
  })
  if (!done.ok) return ok({ ...working, isUncertain: true })
  const last = done.value.at(-1)
  if (!last?.ok || last.value === null || !saysWanted(desk, meeting, last.value))
    return ok({ ...working, isUncertain: true })
  const invited: BookedMeeting = { ...known(meeting, last.value), state: 'booked', previous: null }
  return ok({ ...working, isUncertain: false, meeting: invited })
}

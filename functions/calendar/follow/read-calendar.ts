import type {
  CalendarChanges,
  CalendarEvent,
  CalendarRefusal,
  StepRefusal,
} from '#functions/ports/calendar.ts'
import { addMilliseconds } from '#functions/ports/time-of.ts'
import { type Booking, isLive } from '#shared/domain/ritual/booking.ts'
import type { Span } from '#shared/domain/ritual/busy.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { Desk } from '../booking/desk.ts'

const DAY_IN_MS = 86_400_000
/** Meetings may be moved this far out of the cycle and are still seen. */
const AROUND_DAYS = 42

/** All sessions with room around them. */
export function windowOf({ meetings }: Pick<Booking, 'meetings'>): Span | null {
  const spans = meetings.filter(isLive).flatMap(({ sessions }) => sessions.map(({ planned }) => planned))
  const starts = spans.map(({ start }) => start).sort()
  const ends = spans.map(({ end }) => end).sort()
  const [start, end] = [starts[0], ends.at(-1)]
  if (start === undefined || end === undefined) return null
  return {
    start: addMilliseconds(start, -AROUND_DAYS * DAY_IN_MS),
    end: addMilliseconds(end, AROUND_DAYS * DAY_IN_MS),
  }
}

type Read = Result<CalendarChanges, CalendarRefusal>

const isTransient = (error: StepRefusal): error is CalendarRefusal =>
  !['gone', 'refused', 'repeated', 'changed'].includes(error.reason)

/** Of a group's calendar no changes are told: its few entries are read one by one. */
async function readOneByOne({ context, mailbox }: Desk, booking: Booking, window: Span): Promise<Read> {
  const { calendar } = context.services
  const events: CalendarEvent[] = []
  for (const { eventId, wanted } of booking.meetings.filter(isLive)) {
    if (eventId === null) continue
    const found = wanted.isSeries
      ? await calendar.occurrences(mailbox, { ...window, eventId })
      : await readOne({ context, mailbox }, eventId)
    if (found.ok) events.push(...found.value)
    else if (isTransient(found.error)) return err(found.error)
  }
  return ok({ isComplete: true, events, removed: [], link: '' })
}

async function readOne(
  { context, mailbox }: Pick<Desk, 'context' | 'mailbox'>,
  eventId: string,
): Promise<Result<readonly CalendarEvent[], StepRefusal>> {
  const done = await context.services.calendar.perform(mailbox, [{ op: 'read', eventId }])
  if (!done.ok) return done
  const [result] = done.value
  if (result === undefined) return ok([])
  return result.ok ? ok(result.value === null ? [] : [result.value]) : result
}

/** What has happened to the meetings since they were last read. */
export function readCalendar(desk: Desk, booking: Booking, window: Span): Promise<Read> {
  if (booking.groupId !== null) return readOneByOne(desk, booking, window)
  const link = booking.delta !== null && booking.delta.until === window.end ? booking.delta.link : null
  return desk.context.services.calendar.changes(desk.mailbox, { ...window, link })
}

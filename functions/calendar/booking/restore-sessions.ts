import type { CalendarRefusal, StepResult } from '#functions/ports/calendar.ts'
import type { BookedMeeting, SeenSession } from '#shared/domain/ritual/booking.ts'
import { asRestored, toRestore } from '#shared/domain/ritual/restore.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Desk } from './desk.ts'
import type { Working } from './next-step.ts'

const addressOf = ({ eventId: masterId }: BookedMeeting, { eventId }: SeenSession): string =>
  eventId ?? masterId ?? ''

const isBack = ({ planned }: SeenSession, result: StepResult | undefined): boolean =>
  result?.ok === true &&
  result.value !== null &&
  Date.parse(result.value.start) === Date.parse(planned.start) &&
  Date.parse(result.value.end) === Date.parse(planned.end)

/** Deleted, or impossible by now: the difference stays to be decided about. */
const isLost = (result: StepResult | undefined): boolean =>
  result?.ok === false && (result.error.reason === 'gone' || result.error.reason === 'refused')

const giveUp = ({ isToRestore, ...session }: SeenSession): SeenSession => session

const settle = (meeting: BookedMeeting, sessions: readonly SeenSession[]): BookedMeeting => ({
  ...meeting,
  sessions,
  state: toRestore({ sessions }).length === 0 ? 'booked' : 'restoring',
})

/** Puts moved sessions back, all in one request. What is back already is not moved again. */
export async function restoreSessions(
  desk: Desk,
  working: Working,
): Promise<Result<Working, CalendarRefusal>> {
  const { meeting, isUncertain } = working
  const waiting = toRestore(meeting)
  const { calendar } = desk.context.services
  const steps = waiting.map((session) => {
    const eventId = addressOf(meeting, session)
    if (isUncertain) return { op: 'read', eventId } as const
    return { op: 'update', eventId, changes: { span: session.planned } } as const
  })
  const done = await calendar.perform(desk.mailbox, steps)
  if (!done.ok) return done
  const sessions = meeting.sessions.map((session) => {
    const index = waiting.indexOf(session)
    if (index === -1) return session
    const result = done.value[index]
    if (isBack(session, result)) return asRestored(session)
    return isLost(result) ? giveUp(session) : session
  })
  return ok({ ...working, meeting: settle(meeting, sessions), isUncertain: !isUncertain })
}

import type { CalendarRefusal, CalendarStep, StepResult } from '#functions/ports/calendar.ts'
import { addMilliseconds } from '#functions/ports/time-of.ts'
import { bookingKind } from '#functions/records/calendar-kinds.ts'
import type { Entity } from '#functions/records/kind.ts'
import { type Booking, isPending, type MeetingState } from '#shared/domain/ritual/booking.ts'
import { err, type Result } from '#shared/kernel/result.ts'
import { afterStep } from './after-step.ts'
import { type Desk, tagOf } from './desk.ts'
import { keepBooking } from './keep.ts'
import { nextStep, type Working } from './next-step.ts'
import { restoreSessions } from './restore-sessions.ts'
import { trim } from './trim.ts'

/** Nobody else works on a booking for this long after a sign of life; a crash blocks it no longer. */
const LEASE_MS = 90_000
/** A request is answered long before its caller gives up; the rest is done by the next one. */
const LONGEST_RUN_MS = 25_000
const MOST_ROUNDS = 12
/** Where the calendar does not say how long to wait. */
const PAUSE_SECONDS = 10
/** Fails that say nothing about load are tried again at once, so many times in a row. */
const MOST_FAILED_ROUNDS = 3

export interface Driven {
  readonly booking: Entity<Booking>
  /** Why the work stands still although something is left; null when it does not. */
  readonly refusal: CalendarRefusal | null
}

interface Round {
  readonly working: readonly Working[]
  readonly refusal: CalendarRefusal | null
}

const isOpen = ({ meeting, wantsLink }: Working): boolean => isPending(meeting) || wantsLink

async function performAll(desk: Desk, booking: Booking, working: readonly Working[]): Promise<Round> {
  const steps = working.map((one) => nextStep(desk, booking, one))
  const asked = steps.filter((step): step is CalendarStep => step !== null)
  if (asked.length === 0) return { working, refusal: null }
  const done = await desk.context.services.calendar.perform(desk.mailbox, asked)
  // Only without an answer it may have happened all the same
  if (!done.ok)
    return {
      working: done.error.reason === 'unavailable' ? working.map(unsure) : working,
      refusal: done.error,
    }
  let refusal: CalendarRefusal | null = null
  const after: Working[] = []
  for (const [index, one] of working.entries()) {
    const step = steps[index]
    const answer = step ? done.value[asked.indexOf(step)] : undefined
    if (!step || !answer) after.push(one)
    else {
      const result = isRepetition(step, answer) ? await findMade(desk, booking, one) : answer
      if (!result.ok && isRefusal(result.error)) refusal = worse(refusal, result.error)
      after.push(afterStep(desk, one, { step, result }))
    }
  }
  return { working: after, refusal }
}

/** The transaction is known: the event was made before, and its answer was lost. */
const isRepetition = ({ op }: CalendarStep, answer: StepResult): boolean =>
  op === 'create' && !answer.ok && answer.error.reason === 'repeated'

async function findMade(desk: Desk, booking: Booking, { meeting }: Working): Promise<StepResult> {
  const found = await desk.context.services.calendar.findTagged(desk.mailbox, tagOf(desk, booking, meeting))
  if (!found.ok || found.value !== null) return found
  return err({ reason: 'unavailable' })
}

const unsure = (one: Working): Working => (isPending(one.meeting) ? { ...one, isUncertain: true } : one)

const isRefusal = (error: { readonly reason: string }): error is CalendarRefusal =>
  ['consent_required', 'throttled', 'unavailable'].includes(error.reason)

const RANK = { consent_required: 2, throttled: 1, unavailable: 0 } as const
const worse = (a: CalendarRefusal | null, b: CalendarRefusal): CalendarRefusal =>
  a === null || RANK[b.reason] > RANK[a.reason] ? b : a

/** What takes several requests for one entry. */
const LONGER: Partial<
  Record<MeetingState, (desk: Desk, one: Working) => Promise<Result<Working, CalendarRefusal>>>
> = {
  trimming: trim,
  restoring: restoreSessions,
}

async function workOnEach(desk: Desk, { working, refusal }: Round): Promise<Round> {
  const found: Working[] = []
  let worst = refusal
  for (const one of working) {
    const work = LONGER[one.meeting.state]
    if (work === undefined || worst !== null) {
      found.push(one)
      continue
    }
    const done = await work(desk, one)
    if (!done.ok) worst = worse(worst, done.error)
    found.push(done.ok ? done.value : unsure(one))
  }
  return { working: found, refusal: worst }
}

const withWork = (desk: Desk, booking: Booking, { working, refusal }: Round): Booking => {
  const now = desk.context.services.clock.now()
  const isDone = !working.some(isOpen)
  const pause = refusal?.reason === 'throttled' ? (refusal.seconds ?? PAUSE_SECONDS) : null
  return {
    ...booking,
    meetings: working.map(({ meeting }) => meeting),
    lease: isDone ? null : { holder: desk.holder, until: addMilliseconds(now, LEASE_MS) },
    retryAt: pause === null ? null : addMilliseconds(now, pause * 1000),
  }
}

/** What is found half done may be further than it says: it is looked at before anything is repeated. */
const resumed = (meeting: Booking['meetings'][number], isFresh: boolean): Working => ({
  meeting,
  isUncertain: !isFresh && isPending(meeting),
  wantsLink: false,
})

const release = (booking: Booking, now: string): Booking => ({
  ...booking,
  lease: null,
  retryAt:
    booking.retryAt ?? (booking.meetings.some(isPending) ? addMilliseconds(now, PAUSE_SECONDS * 1000) : null),
})

/**
 * What nobody has allowed to be made has not been begun: the plan is as unbooked as before. What stands in for a day of
 * a series is remembered: the series knows already that the day is no part of it.
 */
const begun = ({ working }: Round): Booking['meetings'] =>
  working
    .filter(({ meeting: { state, standsFor }, isUncertain }) => {
      const isUntouched = state === 'creating' && standsFor === undefined && !isUncertain
      return !isUntouched
    })
    .map(({ meeting }) => meeting)

/** Whether somebody else is at it right now. */
export const isTaken = ({ lease }: Booking, now: string): boolean => lease !== null && lease.until > now

/**
 * Brings the calendar to what the booking wants, round by round, and keeps each round's outcome, so that whoever comes
 * next goes on where this one stopped. Never waits: where the calendar asks for a pause, the work stops there.
 */
export async function drive(
  desk: Desk,
  given: { readonly booking: Entity<Booking>; readonly isFresh: boolean },
): Promise<Driven> {
  const began = performance.now()
  let entity = given.booking
  let round: Round = {
    working: entity.data.meetings.map((meeting) => resumed(meeting, given.isFresh)),
    refusal: null,
  }
  let failedRounds = 0
  for (let count = 0; count < MOST_ROUNDS && round.working.some(isOpen); count++) {
    round = await workOnEach(desk, await performAll(desk, entity.data, round.working))
    const kept = await keepBooking(desk.context, entity, withWork(desk, entity.data, round))
    if (kept === null) return { booking: await reread(desk, entity), refusal: null }
    entity = kept
    failedRounds = round.refusal === null ? 0 : failedRounds + 1
    const isStuck = round.refusal !== null && round.refusal.reason !== 'unavailable'
    if (isStuck || failedRounds >= MOST_FAILED_ROUNDS || performance.now() - began > LONGEST_RUN_MS) break
  }
  if (entity.data.lease === null) return { booking: entity, refusal: round.refusal }
  const { data } = entity
  const left = round.refusal?.reason === 'consent_required' ? { ...data, meetings: begun(round) } : data
  const now = desk.context.services.clock.now()
  const kept = await keepBooking(desk.context, entity, release(left, now))
  return { booking: kept ?? (await reread(desk, entity)), refusal: round.refusal }
}

async function reread({ partition }: Desk, { data }: Entity<Booking>): Promise<Entity<Booking>> {
  const found = await partition.read(bookingKind, data.unitId)
  if (found === null) throw new Error('A booking never goes away')
  return found
}

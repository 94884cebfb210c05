import { useEffect } from 'react'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { isRunning } from './Running.tsx'
import type { Booking } from './use-booking.ts'

const SOON_MS = 2_000
/** A clock that is wrong must not keep a booking waiting for hours. */
const LONGEST_MS = 5 * 60_000

/** Milliseconds until it is worth going on, by the reader's clock. */
export const pauseOf = (retryAt: string | null, now: number): number =>
  retryAt === null ? SOON_MS : Math.min(LONGEST_MS, Math.max(SOON_MS, Date.parse(retryAt) - now))

/**
 * Goes on with what was begun while the page is open: the calendar may have asked for a pause, and where only the person
 * has allowed access, no timer can do it in their place. Stops where it is refused.
 */
export const useContinuation = (saved: CalendarPlan, { follow, book, cancel }: Booking): void => {
  const { retryAt, denials } = saved
  const isAllowed = reasonOf(denials, 'calendar.book') === null
  const isAsked = book.isPending || cancel.isPending
  const { mutate, isIdle, isSuccess, data } = follow
  const mayGoOn = isRunning(saved) && isAllowed && !isAsked && (isIdle || isSuccess)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer that is still half done begins the next pause
  useEffect(() => {
    if (!mayGoOn) return
    const timer = setTimeout(() => mutate(undefined), pauseOf(retryAt, Date.now()))
    return () => clearTimeout(timer)
  }, [mayGoOn, retryAt, mutate, data])
}

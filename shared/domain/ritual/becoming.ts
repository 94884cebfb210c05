import { isEqual } from '#shared/domain/diff.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import type { BookedMeeting } from './booking.ts'
import { entryTimes, skippedDays, type WantedMeeting } from './wanted.ts'

/** How an entry that is there turns into another one. */
export interface Becoming {
  /** False where it is better made anew. */
  readonly isPossible: boolean
  /** The entry itself says something else, which everybody invited is told. */
  readonly changesEntry: boolean
  /** Days to be taken out of the series one by one. */
  readonly removedDays: readonly string[]
  /** Days left out before: no calendar puts them back, so a meeting by itself stands in for each. */
  readonly returningDays: readonly string[]
}

const sessionsOf = ({ sessions, timeZone }: WantedMeeting) => ({
  timeZone,
  sessions: sessions.map(({ on, startsAt, minutes, isSkipped }) => ({ on, startsAt, minutes, isSkipped })),
})

export const hasSameSessions = (a: WantedMeeting, b: WantedMeeting): boolean =>
  isEqual(sessionsOf(a), sessionsOf(b))

const sorted = (people: readonly PersonId[]): readonly PersonId[] => [...people].sort()

export const isSamePeople = (a: readonly PersonId[], b: readonly PersonId[]): boolean =>
  isEqual(sorted(a), sorted(b))

/** As many as cancelling and inviting anew. */
const MOST_MESSAGES = 2

/** Nothing is left to take out where somebody has done so by hand. */
const isThere =
  ({ sessions }: Pick<BookedMeeting, 'sessions'>) =>
  (day: string): boolean =>
    !sessions.some(({ on, isGoneForGood }) => on === day && isGoneForGood)

/**
 * What changing an entry takes. A changed time and a day taken out of the series are two requests, and Graph has none
 * that does both or keeps quiet (https://learn.microsoft.com/graph/api/event-update: no property takes an occurrence
 * out), so each is a message of its own. Where that would be more messages than cancelling and inviting anew, the series
 * is made anew.
 */
export function becoming(there: Pick<BookedMeeting, 'wanted' | 'sessions'>, to: WantedMeeting): Becoming {
  const from = there.wanted
  const changesEntry = !isEqual(entryTimes(from), entryTimes(to)) || from.subject !== to.subject
  const before = skippedDays(from)
  const removedDays = skippedDays(to)
    .filter((day) => !before.includes(day))
    .filter(isThere(there))
  const returningDays = to.sessions
    .filter(({ on, isSkipped }) => !isSkipped && before.includes(on))
    .map(({ on }) => on)
  const messages = removedDays.length + returningDays.length + (changesEntry ? 1 : 0)
  return { isPossible: messages <= MOST_MESSAGES, changesEntry, removedDays, returningDays }
}

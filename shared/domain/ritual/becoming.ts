import { isEqual } from '#shared/domain/diff.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { entryTimes, skippedDays, type WantedMeeting } from './wanted.ts'

/** How an entry that is there turns into another one. */
export interface Becoming {
  /** False where it is better made anew. */
  readonly isPossible: boolean
  /** The entry itself says something else, which everybody invited is told. */
  readonly changesEntry: boolean
  /** Days to be taken out of the series one by one. */
  readonly removedDays: readonly string[]
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

/**
 * What changing an entry takes. A day can be taken out of a series that is there, each with a message of its own, but
 * not be put back: then, or where that would be more messages, the series is made anew.
 */
export function becoming(from: WantedMeeting, to: WantedMeeting): Becoming {
  const changesEntry = !isEqual(entryTimes(from), entryTimes(to)) || from.subject !== to.subject
  const before = skippedDays(from)
  const removedDays = skippedDays(to).filter((day) => !before.includes(day))
  const isBack = ({ on, isSkipped }: WantedMeeting['sessions'][number]) => !isSkipped && before.includes(on)
  const messages = removedDays.length + (changesEntry ? 1 : 0)
  return { isPossible: !to.sessions.some(isBack) && messages <= MOST_MESSAGES, changesEntry, removedDays }
}

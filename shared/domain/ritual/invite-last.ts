import { isEqual } from '#shared/domain/diff.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import type { BookedMeeting } from './booking.ts'
import { entryTimes, skippedDays } from './wanted.ts'

type Changing = Pick<BookedMeeting, 'wanted' | 'previous' | 'sessions'>

/** Days that are to be no part of the series: left out from the start, or taken out since by agreement. */
export const daysToTrim = ({ wanted, sessions }: Pick<Changing, 'wanted' | 'sessions'>): readonly string[] =>
  wanted.isSeries
    ? [
        ...new Set([
          ...skippedDays(wanted),
          ...sessions.filter(({ isGoneForGood }) => isGoneForGood).map(({ on }) => on),
        ]),
      ]
    : []

/** Of an entry that is there only when it says something else. */
export const hasOtherTimes = ({ previous, wanted }: Pick<Changing, 'wanted' | 'previous'>): boolean =>
  previous !== null && !isEqual(entryTimes(previous), entryTimes(wanted))

/** Nobody documents whether a series with other times keeps its gaps, so they are taken out again. */
function takesDaysOut(meeting: Changing): boolean {
  const { previous, wanted } = meeting
  if (previous === null || hasOtherTimes(meeting)) return daysToTrim(meeting).length > 0
  const before = skippedDays(previous)
  return skippedDays(wanted).some((day) => !before.includes(day))
}

/** Whoever is to be invited and was not before; to a new entry that is everybody. */
const newcomers = ({ previous, wanted }: Changing): readonly PersonId[] =>
  wanted.attendees.filter((person) => !previous?.attendees.includes(person))

export const hasLeavers = ({ previous, wanted }: Pick<Changing, 'wanted' | 'previous'>): boolean =>
  previous?.attendees.some((person) => !wanted.attendees.includes(person)) ?? false

export const hasNewcomers = (meeting: Changing): boolean => newcomers(meeting).length > 0

/**
 * Whether somebody is invited only once the days are out of the series. Taking a day out writes to everybody invited
 * then; a change of nothing but the attendees writes only to those it adds or removes, and of the days of a series it
 * tells only those that "have been updated separately" (https://learn.microsoft.com/graph/api/event-update). So whoever
 * comes last gets the invitation alone. About deleted days that page is silent; MS-OXOCAL 3.1.4.7.3.5 has *clients*
 * cancel them once more with every update of a series, which Graph offers no way to prevent.
 */
export const invitesLast = (meeting: Changing): boolean => hasNewcomers(meeting) && takesDaysOut(meeting)

/** Who is to be invited while the days are still being taken out. */
export const invitedFirst = (meeting: Changing): readonly PersonId[] => {
  const { attendees } = meeting.wanted
  if (!invitesLast(meeting)) return attendees
  const late = newcomers(meeting)
  return attendees.filter((person) => !late.includes(person))
}

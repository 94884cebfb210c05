import { addDays, addMonths, daysBetween } from '#shared/domain/calendar-day.ts'

export interface CycleProposal {
  readonly number: number
  readonly year: number
  readonly startsOn: string
  readonly endsOn: string
}

const MONTHS = 4

const numberOf = (day: string) => Math.ceil(Number(day.slice(5, 7)) / MONTHS)

const from = (startsOn: string): CycleProposal => ({
  number: numberOf(startsOn),
  year: Number(startsOn.slice(0, 4)),
  startsOn,
  endsOn: addDays(addMonths(startsOn, MONTHS), -1),
})

const thirdOf = (day: string): CycleProposal =>
  from(`${day.slice(0, 4)}-${String((numberOf(day) - 1) * MONTHS + 1).padStart(2, '0')}-01`)

/** The third of the year that is on, or the next one when this one is more than half over. */
const firstCycle = (today: string): CycleProposal => {
  const current = thirdOf(today)
  const isMostlyOver =
    daysBetween(current.startsOn, today) * 2 > daysBetween(current.startsOn, current.endsOn)
  return isMostlyOver ? thirdOf(addDays(current.endsOn, 1)) : current
}

/**
 * The four months after the last cycle; before there is any, a third of the year, which everybody knows without a
 * calendar. Three to four months: Simmoleit, Agile Vertriebsziele.
 */
export const proposeCycle = (
  today: string,
  cycles: readonly { readonly endsOn: string }[] = [],
): CycleProposal => {
  const last = cycles
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1)
  return last ? from(addDays(last, 1)) : firstCycle(today)
}

/** Today as the reader's own calendar shows it; only a proposal hangs on it. Sweden writes dates as ISO 8601 does. */
export const readersToday = () => new Intl.DateTimeFormat('sv-SE').format()

import { addDays, addMonths, daysBetween } from '#shared/domain/calendar-day.ts'

export interface CycleProposal {
  readonly number: number
  readonly year: number
  readonly startsOn: string
  readonly endsOn: string
}

const MONTHS = 4

const thirdOf = (day: string): CycleProposal => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const number = Math.ceil(month / MONTHS)
  const startsOn = `${year}-${String((number - 1) * MONTHS + 1).padStart(2, '0')}-01`
  return { number, year, startsOn, endsOn: addDays(addMonths(startsOn, MONTHS), -1) }
}

/**
 * The third of the year that is on, or the next one when this one is more than half over: three to four months
 * (Simmoleit, Agile Vertriebsziele), which everybody knows without a calendar.
 */
export const proposeCycle = (today: string): CycleProposal => {
  const current = thirdOf(today)
  const isMostlyOver =
    daysBetween(current.startsOn, today) * 2 > daysBetween(current.startsOn, current.endsOn)
  return isMostlyOver ? thirdOf(addDays(current.endsOn, 1)) : current
}

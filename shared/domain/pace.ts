import { daysBetween } from './calendar-day.ts'
import type { Cycle } from './cycle.ts'
import type { Ambition } from './objective.ts'

/** What a good landing is: "70 is the new 100" for aspirational objectives (Simmoleit, Agile Vertriebsziele). */
export const LANDING: Readonly<Record<Ambition, number>> = { aspirational: 0.7, committed: 1 }

type Days = Pick<Cycle, 'startsOn' | 'endsOn'>

const share = ({ startsOn, endsOn }: Days, today: string): number => {
  if (today >= endsOn) return 1
  if (today <= startsOn) return 0
  return daysBetween(startsOn, today) / daysBetween(startsOn, endsOn)
}

let last = { startsOn: '', endsOn: '', today: '', share: 0 }

/**
 * Elapsed share of the cycle, 0 up to its first day and 1 from its last day on. The last answer is kept: judging an
 * organisation asks for the same one thousands of times.
 */
export function elapsedShare(cycle: Days, today: string): number {
  const { startsOn, endsOn } = cycle
  if (last.today !== today || last.startsOn !== startsOn || last.endsOn !== endsOn)
    last = { startsOn, endsOn, today, share: share(cycle, today) }
  return last.share
}

/** Progress a good landing asks for by now, 0..1. */
export const expectedPace = (elapsed: number, ambition: Ambition): number => elapsed * LANDING[ambition]

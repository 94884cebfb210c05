import { daysBetween } from './calendar-day.ts'
import type { Cycle } from './cycle.ts'
import type { Ambition } from './objective.ts'

/** What a good landing is: "70 is the new 100" for aspirational objectives (Simmoleit, Agile Vertriebsziele). */
export const LANDING: Readonly<Record<Ambition, number>> = { aspirational: 0.7, committed: 1 }

/** Elapsed share of the cycle, 0 up to its first day and 1 from its last day on. */
export function elapsedShare(
  { startsOn, endsOn }: Pick<Cycle, 'startsOn' | 'endsOn'>,
  today: string,
): number {
  if (today >= endsOn) return 1
  if (today <= startsOn) return 0
  return daysBetween(startsOn, today) / daysBetween(startsOn, endsOn)
}

/** Progress a good landing asks for by now, 0..1. */
export const expectedPace = (elapsed: number, ambition: Ambition): number => elapsed * LANDING[ambition]

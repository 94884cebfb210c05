import type { CycleView } from '#shared/contracts/shapes/types.ts'
import { addDays, addMonths } from '#shared/domain/calendar-day.ts'

const MONTHS = 4

export interface CycleForm {
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
}

const firstOfMonth = (on: string) => `${on.slice(0, 7)}-01`

/** The four months after the last cycle, or from the coming month on; named after the third of the year it begins in. */
export const proposeCycle = (cycles: readonly CycleView[], today: string): CycleForm => {
  const last = cycles
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1)
  const startsOn = last ? addDays(last, 1) : firstOfMonth(addMonths(today, 1))
  const third = Math.ceil(Number(startsOn.slice(5, 7)) / MONTHS)
  return {
    name: `T${third} ${startsOn.slice(0, 4)}`,
    startsOn,
    endsOn: addDays(addMonths(startsOn, MONTHS), -1),
  }
}

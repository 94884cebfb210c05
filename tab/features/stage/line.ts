import type { CycleView, ReadingView } from '#shared/contracts/shapes/types.ts'
import { dayNumber } from '#shared/domain/period.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

interface Given {
  readonly readings: readonly ReadingView[]
  readonly cycle: Pick<CycleView, 'startsOn' | 'endsOn'>
  /** Value that a good landing reaches; null where bounds are kept instead. */
  readonly target: number | null
}

/** A value's history in a square of 0 to 1: time to the right over the whole cycle, values upwards. */
export const lineOf = ({ readings, cycle, target }: Given) => {
  const values = [...readings.map(({ value }) => value), ...(target === null ? [] : [target])]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const first = dayNumber(cycle.startsOn)
  const days = Math.max(1, dayNumber(cycle.endsOn) - first)
  const heightOf = (value: number) => (high === low ? 0.5 : (value - low) / (high - low))
  return {
    points: readings.map(
      ({ on, value }): Point => ({ x: (dayNumber(on) - first) / days, y: heightOf(value) }),
    ),
    target: target === null ? null : heightOf(target),
  }
}

/** One measured figure with the floor of the same run and what it must reach. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What the same machine needs at least, measured in the same run; absent for absolute sizes. */
  readonly floor?: number
  /** value / floor. */
  readonly ratio?: number
  readonly budget: { readonly most?: number; readonly least?: number; readonly of: 'value' | 'ratio' }
  readonly holds: boolean
}

type Wanted = Pick<Figure, 'name' | 'value' | 'unit' | 'budget'> & { readonly floor?: number }

/** Completes a figure: the ratio to its floor and whether the budget holds. */
export const figure = (wanted: Wanted): Figure => {
  const ratio = wanted.floor === undefined ? undefined : wanted.value / wanted.floor
  const judged = wanted.budget.of === 'ratio' ? (ratio ?? Number.NaN) : wanted.value
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = wanted.budget
  return { ...wanted, ...(ratio === undefined ? {} : { ratio }), holds: judged <= most && judged >= least }
}

/** Middle value; the mean of the two middle ones for an even number. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** Runs a measurement several times, one after the other, and keeps the median. */
export const medianOf = async (times: number, measure: () => Promise<number>): Promise<number> => {
  const values: number[] = []
  for (let run = 0; run < times; run += 1) values.push(await measure())
  return median(values)
}

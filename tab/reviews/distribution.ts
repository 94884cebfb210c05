/** Confidence has eleven steps, 0 to 10. */
const STEPS = 11

/** How many voted for each step, from 0 to 10. */
export const countsOf = (votes: readonly number[]): readonly number[] =>
  Array.from({ length: STEPS }, (_, step) => votes.filter((vote) => vote === step).length)

export interface Spread {
  readonly low: number
  readonly high: number
  /** Between two middle votes it lies between them. */
  readonly median: number
  readonly width: number
}

/** Lowest, highest and middle vote; null without votes. The mean is left out: it would hide that a team is split. */
export const spreadOf = (votes: readonly number[]): Spread | null => {
  const sorted = [...votes].sort((a, b) => a - b)
  const [low, high] = [sorted[0], sorted.at(-1)]
  const middle = (sorted.length - 1) / 2
  const [below, above] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  if (low === undefined || high === undefined || below === undefined || above === undefined) return null
  return { low, high, median: (below + above) / 2, width: high - low }
}

/** From here on people see it so differently that it is worth asking why. */
const SPLIT = 4
export const isSplit = ({ width }: Spread): boolean => width >= SPLIT

/** How far apart people's confidence lies; 0 to 10 as each vote. */
export interface Spread {
  /** Ascending, so that nobody's place in it says who they are. */
  readonly values: readonly number[]
  readonly low: number
  readonly high: number
  readonly mean: number
}

/** Null without votes. */
export function spreadOf(votes: readonly number[]): Spread | null {
  const values = [...votes].sort((a, b) => a - b)
  const [low] = values
  const high = values.at(-1)
  if (low === undefined || high === undefined) return null
  return { values, low, high, mean: values.reduce((sum, value) => sum + value, 0) / values.length }
}

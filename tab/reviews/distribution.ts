/** Confidence has eleven steps, 0 to 10. */
const STEPS = 11

/** How many voted for each step, from 0 to 10. */
export const countsOf = (votes: readonly number[]): readonly number[] =>
  Array.from({ length: STEPS }, (_, step) => votes.filter((vote) => vote === step).length)

/** From this distance on people see it so differently that it is worth asking why. */
const SPLIT = 4
export const isSplit = ({ low, high }: { readonly low: number; readonly high: number }): boolean =>
  high - low >= SPLIT

const FIRST_MS = 2_000
const LONGEST_MS = 10_000

/** How long to wait before asking again for the nth time in a row (from 0) without any push: 2, 4, 8, then every 10 seconds. */
export const pollAfterMs = (round: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** round)

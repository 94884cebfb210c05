/** Entra ID needs a few seconds before a consent works everywhere. */
const PAUSES_MS = [0, 1_000, 2_000, 4_000]

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Asks again with growing pauses until the answer is yes; false when it stays no. */
export const becomesTrue = async (
  check: () => Promise<boolean>,
  pauses: readonly number[] = PAUSES_MS,
): Promise<boolean> => {
  for (const milliseconds of pauses) {
    await pause(milliseconds)
    if (await check()) return true
  }
  return false
}

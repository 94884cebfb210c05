import { median } from './figures.ts'

const now = () => performance.now()

const operationsPerSecond = async (operation: () => Promise<unknown>, milliseconds: number) => {
  const start = now()
  let count = 0
  while (now() - start < milliseconds) {
    await operation()
    count += 1
  }
  return count / ((now() - start) / 1000)
}

/**
 * Operations per second of a candidate and its floor, in turns so that a noisy neighbour hits both; medians of the rounds.
 */
export const compareThroughput = async (
  candidate: () => Promise<unknown>,
  floor: () => Promise<unknown>,
  { rounds = 5, milliseconds = 600 } = {},
) => {
  const seen = { candidate: [] as number[], floor: [] as number[] }
  await operationsPerSecond(candidate, milliseconds / 2)
  await operationsPerSecond(floor, milliseconds / 2)
  for (let round = 0; round < rounds; round += 1) {
    seen.candidate.push(await operationsPerSecond(candidate, milliseconds))
    seen.floor.push(await operationsPerSecond(floor, milliseconds))
  }
  return { candidate: median(seen.candidate), floor: median(seen.floor) }
}

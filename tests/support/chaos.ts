import type { Chaos } from '#infra/local/graph/graph-route.ts'

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WAYS: readonly Chaos[] = [
  'throttled',
  'unavailable',
  'lost',
  'reset',
  'linkless',
  'ignored',
  'expired',
  'duplicate',
]

/** Makes a share of all calendar requests fail, in every way there is; counts each. */
export function calendarChaos(share: number, seed = 7) {
  const random = seededRandom(seed)
  const counts = new Map<Chaos, number>()
  return {
    counts,
    chaos: ({ path }: { path: string }): Chaos | null => {
      if (!/events|batch|calendarView|getSchedule/.test(path) || random() >= share) return null
      const way = WAYS[Math.floor(random() * WAYS.length)] ?? 'unavailable'
      counts.set(way, (counts.get(way) ?? 0) + 1)
      return way
    },
  }
}

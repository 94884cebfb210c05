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

/** What can go wrong with each kind of call, so that hardly a failure falls on a call it does nothing to. */
const WAYS: readonly (readonly [call: RegExp, hard: readonly Chaos[], soft: readonly Chaos[]])[] = [
  [/batch$/, ['throttled', 'bare', 'unavailable', 'lost', 'reset', 'partial', 'challenged'], []],
  [/^POST .*events$/, ['throttled', 'bare', 'unavailable', 'lost'], ['linkless', 'duplicate']],
  [/^PATCH /, ['throttled', 'unavailable', 'lost', 'ignored'], []],
  [/calendarView/, ['throttled', 'unavailable', 'lost', 'reset'], ['expired']],
  [/instances$/, ['throttled', 'bare', 'unavailable', 'reset', 'challenged'], []],
  [/events|getSchedule/, ['throttled', 'unavailable', 'lost'], []],
]
/** How often a call that works is answered otherwise than one would like. */
const SOFT_SHARE = 0.05

/** Makes a share of all calendar requests fail, in every way there is; counts each, and all that were asked. */
export function calendarChaos(share: number, seed = 7) {
  const random = seededRandom(seed)
  const counts = new Map<Chaos, number>()
  const total = { asked: 0, failed: 0 }
  const pick = (ways: readonly Chaos[]): Chaos | null => {
    const way = ways[Math.floor(random() * ways.length)] ?? null
    if (way !== null) counts.set(way, (counts.get(way) ?? 0) + 1)
    return way
  }
  return {
    counts,
    total,
    chaos: ({ method, path }: { method: string; path: string }): Chaos | null => {
      const found = WAYS.find(([call]) => call.test(`${method} ${path}`))
      if (found === undefined) return null
      const [, hard, soft] = found
      const chance = random()
      total.asked += 1
      if (chance < share) total.failed += 1
      if (chance < share) return pick(hard)
      return chance < share + SOFT_SHARE ? pick(soft) : null
    },
  }
}

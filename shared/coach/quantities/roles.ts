import { align } from './align.ts'
import { markBaseline } from './baselines.ts'
import { pairFromTo } from './pairs.ts'
import type { Place } from './place.ts'
import { joinRatios } from './ratios.ts'
import { isAge, isPopulation, isScale, isScope, isThreshold, isTopGroup } from './scopes.ts'
import type { Quantity } from './types.ts'

/** Each number is held against each other; no sentence has more that could be its start and its goal. */
const MOST_NUMBERS = 20

/** Decides which numbers are baselines, scales and populations, and turns ratios into shares. */
export function assignRoles(place: Place, quantities: readonly Quantity[]): void {
  if (quantities.length === 0) return
  joinRatios(place, quantities)
  for (const quantity of quantities) if (isTopGroup(quantity)) quantity.role = 'scope'
  pairRanks(quantities)
  const free = quantities.filter((quantity) => quantity.role === 'free').slice(0, MOST_NUMBERS)
  for (const [index, quantity] of free.entries())
    if (
      isScope(quantity) ||
      isPopulation(quantity, free) ||
      isThreshold(place, quantity, free[index + 1]) ||
      isAge(place, quantity, free) ||
      isScale(place, quantity, free[index - 1])
    )
      quantity.role = 'scope'
  pairFromTo(place, free)
  for (const quantity of free) markBaseline(place, quantity, free)
  const baseline = free.find((quantity) => quantity.role === 'baseline')
  const target = free.find((quantity) => quantity.role === 'free')
  if (baseline !== undefined && target !== undefined) align(baseline, target)
  if (target === undefined && baseline !== undefined) baseline.role = 'free'
}

/** "From rank 14 to rank 5". */
function pairRanks(quantities: readonly Quantity[]): void {
  const [from, to, third] = quantities.filter(({ role }) => role === 'rank')
  if (from === undefined || to === undefined || third !== undefined) return
  const link = from.lead[1]?.low
  if (link === 'from' || link === 'von') from.role = 'baseline'
}

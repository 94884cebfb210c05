import { CUE } from '../lexicon/types.ts'
import { oneOf, type Trait, trait } from '../text/trait.ts'
import type { Place } from './place.ts'
import type { Quantity } from './types.ts'

const isFrom = oneOf('von from vom aus')
/** Words that lead to where a value should be. */
export const isTo = oneOf('auf to → -> => aufs ziel target goal soll into werden wird sondern zielwert')

const MOST_WORDS = 5
const isPassed = trait(
  ({ low, cue }) =>
    (cue & (CUE.approx | CUE.now)) !== 0 ||
    /^[€$£¥:(-]$|^(?:chf|eur|usd|gbp|unser|our|den|current|derzeit|zwischen)$/.test(low),
)

/** Nearest of the given words in front of a number, skipping approximate and dated words. */
export function leads({ lead }: Quantity, words: Trait): boolean {
  for (let i = 0; i < lead.length && i < MOST_WORDS; i += 1) {
    if (words(lead[i])) return true
    if (!isPassed(lead[i])) return false
  }
  return false
}

/** "From 30 to 50", "NPS 30 → 50": the first of the two is where it starts. */
export function pairFromTo(place: Place, free: readonly Quantity[]): void {
  for (let i = 0; i + 1 < free.length; i += 1) {
    const from = free[i]
    if (from === undefined || from.role !== 'free') continue
    const at = goalAfter(free, i)
    const target = free[at]
    if (target === undefined) continue
    const isNext = at === i + 1
    const isPair =
      leads(from, isFrom) || (isNext && (isAdjacent(place, from, target) || isOfTo(from, target)))
    if (isPair && isSameSort(from, target)) {
      from.role = 'baseline'
      return
    }
  }
}

/** "A backlog of 1,100 cases down to 350". */
const isOfTo = (from: Quantity, to: Quantity): boolean =>
  from.lead[0]?.low === 'of' && to.lead[0]?.low === 'to' && from.kind === to.kind

/** Index of the next number that a word leads to; -1 when there is none. */
function goalAfter(free: readonly Quantity[], from: number): number {
  for (let i = from + 1; i < free.length; i += 1) {
    const quantity = free[i]
    if (quantity?.role === 'free' && leads(quantity, isTo)) return i
  }
  return -1
}

const isCurrency = trait(/^[$€£]$/)
/** "Up 5", "climbs 12 points": how far it goes, not where it starts. */
const isChange = trait(
  ({ low, verb }) =>
    /^(?:um|by|up|down|plus|minus|\+|another)$/.test(low) || verb?.cls === 'up' || verb?.cls === 'down',
)

/** "NPS 30 → 50", "3,4 auf 4,1": nothing but the link between them. */
function isAdjacent({ tokens }: Place, from: Quantity, to: Quantity): boolean {
  const gap = tokens.slice(from.end, to.start).filter((token) => !isCurrency(token))
  return gap.length <= 2 && isTo(gap[0]) && !isChange(from.lead[0])
}

/** Whether one may be the start of the other. */
export function isSameSort(a: Quantity, b: Quantity): boolean {
  return (
    a.kind === b.kind ||
    a.unit === null ||
    b.unit === null ||
    (a.kind !== 'percent' && b.kind !== 'percent' && a.kind !== 'duration')
  )
}

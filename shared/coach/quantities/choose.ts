import { oneOf, trait } from '../text/trait.ts'
import type { Place } from './place.ts'
import type { Quantity } from './types.ts'

/** The number that must move: the end of a change first, then shares and counts, time limits and zeros last. */
export function chooseTarget(place: Place, quantities: readonly Quantity[]): Quantity | null {
  let best: Quantity | null = null
  let score = 0
  const hasBaseline = quantities.some((quantity) => quantity.role === 'baseline')
  for (const quantity of quantities) {
    const points = priority(place, quantity, hasBaseline)
    if (points > score) [best, score] = [quantity, points]
  }
  return best
}

const leadsTo = oneOf('auf to → -> ziel target :')
const isAfterChange = oneOf('auf to')

function priority(place: Place, quantity: Quantity, hasBaseline: boolean): number {
  if (quantity.role === 'rank') return 5
  if (quantity.role !== 'free') return 0
  const before = quantity.lead[0]
  const bonus = leadsTo(before) && hasBaseline ? 40 : isAfterChange(before) ? 2 : 0
  return sort(place, quantity) + bonus
}

/** "In den ersten 90 Tagen" says when. */
const isPeriodLead = oneOf('ersten first nächsten next kommenden')

function sort(place: Place, quantity: Quantity): number {
  if (quantity.source === 'zero') return 10
  if (quantity.kind === 'duration') return isPeriodLead(quantity.lead[0]) ? 8 : 20
  if (isRhythm(place, quantity)) return 15
  return 30
}

const isPer = oneOf('pro per a an je jede each every im am die in')
const isTimeNoun = trait(
  /^(?:tag|woche|monat|quartal|jahr|halbjahr|schicht|day|week|month|quarter|year|shift|sprint)/,
)

/** "zweimal pro Woche" says how often, not how much, when another number is there. */
function isRhythm({ tokens }: Place, { unit, kind, end }: Quantity): boolean {
  const isBare = unit === null || unit === 'times'
  return isBare && kind === 'count' && isPer(tokens[end]) && isTimeNoun(tokens[end + 1])
}

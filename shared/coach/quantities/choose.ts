import type { Place } from './names.ts'
import type { Quantity } from './types.ts'

const RHYTHM_TAIL = /^(?:pro|per|a|an|je|jede|each|every|im|am|die|in)$/
const TIME_NOUN =
  /^(?:tag|woche|monat|quartal|jahr|halbjahr|schicht|day|week|month|quarter|year|shift|sprint)/

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

function priority(place: Place, quantity: Quantity, hasBaseline: boolean): number {
  if (quantity.role === 'rank') return 5
  if (quantity.role !== 'free') return 0
  const leadsTo = /^(?:auf|to|→|->|ziel|target|:)$/.test(quantity.lead[0] ?? '')
  const bonus = leadsTo && hasBaseline ? 40 : leadsTo && isAfterChange(quantity) ? 2 : 0
  return sort(place, quantity) + bonus
}

function isAfterChange(quantity: Quantity): boolean {
  return quantity.lead[0] === 'auf' || quantity.lead[0] === 'to'
}

function sort(place: Place, quantity: Quantity): number {
  if (quantity.source === 'zero') return 10
  if (quantity.kind === 'duration') return 20
  if (isRhythm(place, quantity)) return 15
  return 30
}

/** "zweimal pro Woche" says how often, not how much, when another number is there. */
function isRhythm({ tokens }: Place, quantity: Quantity): boolean {
  const bare = quantity.unit === null || quantity.unit === 'times'
  const next = tokens[quantity.end]?.low ?? ''
  return (
    bare &&
    quantity.kind === 'count' &&
    RHYTHM_TAIL.test(next) &&
    TIME_NOUN.test(tokens[quantity.end + 1]?.low ?? '')
  )
}

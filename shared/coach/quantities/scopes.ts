import { oneOf, trait } from '../text/trait.ts'
import type { Place } from './place.ts'
import type { Quantity } from './types.ts'

const isPer = oneOf('je per pro every alle')
const isArticle = oneOf('den der the unseren our')
const isOf = oneOf('von of')
const isWithAge = oneOf('mit age aged ab')
const isAged = oneOf('aged age ages alter')
const isAlter = oneOf('alter aged age')

/** "je 1.000 Sendungen", "von den 40 Prüflingen", "ab 100 Mitarbeitenden", "nach 30 Tagen". */
export function isScope(quantity: Quantity): boolean {
  const { kind, unit, lead } = quantity
  const [first, second] = lead
  if (first === undefined) return false
  if (first.low === 'alle' && kind !== 'duration') return false
  if (isPer(first) || (isArticle(first) && isOf(second))) return true
  // "Kinder lesen mit 10 Jahren"
  if (unit === 'years' && isWithAge(first)) return true
  if (isAged(first) || isAlter(second)) return true
  return (first.low === 'ab' && kind === 'count') || isDealSize(quantity)
}

const isLimit = oneOf('über over above ab von unter under')
const isDeal = oneOf('deals orders aufträge kunden bestellungen verträge')

/** "Aufträge über 50.000 €": which ones are meant. */
const isDealSize = ({ kind, lead }: Quantity): boolean =>
  kind === 'money' && lead.length > 3 && isLimit(lead[0]) && isDeal(lead[1])

const isTop = trait(/^top/)
const isGroupArticle = oneOf('the our den der unseren unserer die')
const isGroupLink = oneOf('of among across for with from unter bei für mit von aller')

/** "Stockouts of the top 50 products", "bei den Top-20-Kunden": a group; "in the top 5" is a place to reach. */
export function isTopGroup({ role, lead }: Quantity): boolean {
  if (role !== 'rank') return false
  const [top, first, second] = lead.filter(({ low }) => low !== '-')
  if (!isTop(top)) return false
  const before = isGroupArticle(first) ? second : first
  return isGroupLink(before) || first?.low === 'our' || first?.low === 'unserer'
}

/** "Deals > $100k: 12": the limit says which deals, the number behind the colon how many. */
export function isThreshold(
  { tokens }: Place,
  { bound, end }: Quantity,
  next: Quantity | undefined,
): boolean {
  return bound !== null && next?.start === end + 1 && tokens[end]?.low === ':' && next.kind === 'count'
}

const isOld = oneOf('old older alt älter ältere älteren overdue überfällig offen')
const isThan = oneOf('than als')

/** "Offene Tickets älter als 30 Tage auf 0", "tickets open for over 30 days": which ones are meant, beside their number. */
export function isAge({ tokens }: Place, quantity: Quantity, free: readonly Quantity[]): boolean {
  const { kind, lead, bound, end } = quantity
  if (kind !== 'duration') return false
  const isOlder = (isThan(lead[0]) && isOld(lead[1])) || (bound === 'min' && isOld(tokens[end]))
  return isOlder && free.some(isCount)
}

const isCount = ({ kind, source, role }: Quantity): boolean =>
  kind === 'count' && source !== 'zero' && role === 'free'

const isDefinite = oneOf('die der den the our unsere unserer unseren all alle')

/** "Die zwölf Werke melden 95 %": how many there are, where another number says what is to be reached. */
export function isPopulation({ kind, lead, start }: Quantity, free: readonly Quantity[]): boolean {
  if (kind !== 'count' || !isDefinite(lead[0])) return false
  return free.some((other) => other.start > start && other.role === 'free' && !isDefinite(other.lead[0]))
}

const isScaleWord = oneOf('skala scale')
const isTo = oneOf('bis to - –')
const isFrom = oneOf('of von from')

/** "Auf einer Skala von 1 bis 10": neither of its ends is a goal. */
export function isScale({ tokens }: Place, quantity: Quantity, before: Quantity | undefined): boolean {
  const [first, second, third] = quantity.lead
  if (isScaleWord(first) || isScaleWord(second) || isScaleWord(third)) return true
  const isEnd = before !== undefined && before.end === quantity.start - 1 && before.role === 'scope'
  return isEnd && isTo(tokens[quantity.start - 1]) && isFrom(before.lead[0])
}

import { oneOf, trait } from '../text/trait.ts'
import { type Amount, amountAt } from './amount.ts'
import type { Place } from './place.ts'

const isCurrency = trait(/^[€$£]$/)
const isMinus = trait(/^[-–]$/)
const isBeforeLevel = oneOf('von from auf to at bei unter über below above is ist was → ->')

/** "von -4 auf +20": a sign behind a preposition; elsewhere the minus announces a decrease. */
export function isNegative(tokens: Place['tokens'], at: number): boolean {
  // "-€200k": the currency may stand between sign and number
  const sign = isCurrency(tokens[at - 1]) ? at - 2 : at - 1
  return isMinus(tokens[sign]) && tokens[at]?.glued === true && isBeforeLevel(tokens[sign - 1])
}

const isDash = trait(/^[-–—]$/)
const isBetween = oneOf('zwischen between')
const isAnd = oneOf('und and')

/** "5-8", "15–20 %", "zwischen 5 und 8": the lower end counts. */
export function rangeEnd(place: Place, amount: Amount): Amount | null {
  if (!isRange(place.tokens, amount.end)) return null
  const upper = amountAt(place.tokens, amount.end + 1, place.language)
  return upper !== null && upper.value > amount.value ? upper : null
}

const WIDEST = 3

/** "By 30 to 40 percent": how much; "from 30 to 40" is a way. */
function isSpread(tokens: Place['tokens'], end: number): boolean {
  const lower = tokens[end - 1]?.value ?? 0
  const upper = tokens[end + 1]
  return tokens[end - 2]?.low === 'by' && upper?.kind === 'number' && upper.value < lower * WIDEST
}

function isRange(tokens: Place['tokens'], end: number): boolean {
  const link = tokens[end]
  const next = tokens[end + 1]
  if (isAnd(link) && isBetween(tokens[end - 2])) return true
  if (isDash(link) && (link?.glued === true) === (next?.glued === true)) return true
  if (link?.low === 'to' && isSpread(tokens, end)) return true
  return link?.low === 'bis' && next?.kind === tokens[end - 1]?.kind
}

import { CUE } from '../lexicon/types.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import { isSameSort, isTo, leads } from './pairs.ts'
import type { Place } from './place.ts'
import type { Quantity } from './types.ts'

const MOST_WORDS = 5

/** Marks a number as the start of a change when words around it speak of the past and another number can be the goal. */
export function markBaseline(place: Place, quantity: Quantity, free: readonly Quantity[]): void {
  if (quantity.role !== 'free' || free.length < 2) return
  const others = free.filter(
    (other) => other !== quantity && other.role === 'free' && isSameSort(other, quantity),
  )
  if (others.length === 0) return
  if (
    isStart(place, quantity, others) ||
    isFollowedByPast(place, quantity) ||
    isDenied(place, quantity) ||
    isLabelled(place, quantity, others)
  )
    quantity.role = 'baseline'
}

const isFrom = oneOf('von from vom')
const isNeverStart = trait(
  (word) => isTo.ofWord(word) || /^(?:um|by|mindestens|least|bei|reach|increase|next)$/.test(word.low),
)
const isInstead = oneOf(
  'statt instead anstatt anstelle rather vs versus gegenüber vorjahr verglichen compared baseline ist was were had year quarter month ausgehend starting startwert ausgangswert ausgangspunkt ausgangslage basis zuletzt start against prev waren war lag hatten hatte stood stand vergleich season term vergangenes messung survey point value wert ausgang last',
)
const isNow = trait(
  ({ low, cue }) => (cue & CUE.now) !== 0 && !/^(?:jetzt|ist|before|up|down|start)$/.test(low),
)

function isStart(place: Place, quantity: Quantity, others: readonly Quantity[]): boolean {
  const { lead } = quantity
  for (let i = 0; i < lead.length && i < MOST_WORDS; i += 1) {
    const token = lead[i]
    if (isNeverStart(token)) return false
    if (isFrom(token)) return isStartOf(place, quantity, others, i)
    if (isInstead(token)) return isStartWord(lead, i)
    if (token?.low === '(' && i > 0) return false
    if (isNow(token)) return true
  }
  return false
}

/** "auf 50 (von 30)", "up from 109 %": a start behind its end. */
function isStartOf({ tokens }: Place, quantity: Quantity, others: readonly Quantity[], at: number): boolean {
  if (isComeback(quantity.lead[at + 1])) return true
  const isAdded = at === 0 && quantity.lead.length === 1 && tokens[quantity.start - 2]?.low === ','
  if (isAdded && others.some((other) => isLike(other, quantity))) return true
  const isBracketed = at === 0 && quantity.lead[1]?.low === '('
  return others.some((other) => other.start < quantity.start && (isBracketed || leads(other, isTo)))
}

/** "1.4% a month, from 2.1%": measured alike, unlike "3 projects, from 2 regions". */
const isLike = (other: Quantity, { start, kind, unit }: Quantity): boolean =>
  other.start < start && other.kind === kind && other.unit === unit

/** "up from 109 %", "ausgehend von 18 %". */
const isComeback = oneOf('up down compared raised improved rather starting ausgehend')
const isBeforeIs = trait(/^[:,(]$/)
const isPointInTime = oneOf('last year point survey')
const isSpan = oneOf('season term quarter')
const isPast = trait(/^(?:last|previous|starting|vs|[(,])$/)
const isRecurring = oneOf('this next per a each every pro jede')

/** "Ist 30, Soll 37": the bare verb "ist" starts nothing. */
function isStartWord(lead: readonly Token[], at: number): boolean {
  const low = lead[at]?.low
  const before = lead[at + 1]
  if (low === 'ist')
    return (at > 0 && lead[at - 1]?.low === ':') || isBeforeIs(before) || at === lead.length - 1
  if (isPointInTime(lead[at])) return before === undefined || isPast(before)
  if (isSpan(lead[at])) return isPast(before)
  return !isRecurring(before) || low === 'was' || low === 'were'
}

const isAfterNow = oneOf(
  'heute derzeit aktuell today currently now momentan bisher baseline zuvor vorher davor before previously letztes letzte letzten last zurzeit ago',
)
const isPairStart = oneOf('im so to at a')
const AFTER_PAIR =
  /^(?:im (?:vorjahr|letzten|vergangenen|vorquartal|vormonat)|so far|to date|at present|a year)$/

/** "18 % heute", "18% last year", "18 % im Vorjahr". */
function isFollowedByPast({ tokens }: Place, { end, lead }: Quantity): boolean {
  const next = tokens[end]
  const after = tokens[end + 1]?.low
  if (isTo(lead[0]) && next?.low !== 'today') return false
  if (isAfterNow(next)) return !(next?.low === 'last' && after === 'longer')
  return isPairStart(next) && AFTER_PAIR.test(`${next?.low} ${after}`)
}

/** "4 days, not 9", "nicht mehr neun, sondern vier". */
function isDenied({ tokens, language }: Place, { start, end }: Quantity): boolean {
  const before = tokens[start - 1]?.low
  if ((before === 'not' || before === 'nicht') && tokens[start - 2]?.low === ',') return true
  if (language === 'en' || before !== 'mehr' || tokens[start - 2]?.low !== 'nicht') return false
  return tokens.slice(end, end + 4).some((token) => token.low === 'sondern')
}

const isNoLabel = oneOf(
  'in an pro je davon of including incl inkl inklusive z e mindestens min max at ziel target goal ca approx plus und and über unter auf to bei für for per with mit nach after within innerhalb',
)
const isClose = trait(/^[),;]$/)

/** "80 % (Q1: 61 %)", "12 Minuten (vor Projektbeginn 20)": a labelled number in brackets is where it started. */
function isLabelled({ tokens }: Place, quantity: Quantity, others: readonly Quantity[]): boolean {
  const { lead, bound, start, end, unit, kind } = quantity
  const open = lead.findIndex(({ low }) => low === '(')
  if (open < 1 || bound !== null || !others.some((other) => other.end <= start)) return false
  if (isNoLabel(lead[open - 1]) || (tokens[end] !== undefined && !isClose(tokens[end]))) return false
  const isLike = (other: Quantity) => other.kind === kind && (other.unit === unit || other.unit === null)
  return unit === null || others.some(isLike)
}

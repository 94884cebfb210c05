import { CUE } from '../lexicon/types.ts'
import type { Place } from './names.ts'
import type { Quantity } from './types.ts'

const FROM = new Set(['von', 'from', 'vom', 'aus'])

const TO = new Set([
  'auf',
  'to',
  '→',
  '->',
  '=>',
  'aufs',
  'ziel',
  'target',
  'goal',
  'soll',
  'into',
  'werden',
  'wird',
  'sondern',
  'zielwert',
])

/** Nearest of the given words in front of a number, skipping approximate and dated words. */
function leads(place: Place, quantity: Quantity, words: ReadonlySet<string>): boolean {
  for (const word of quantity.lead.slice(0, 5)) {
    if (words.has(word)) return true
    if (
      (place.lexicon.cueBits(word) & (CUE.approx | CUE.now)) === 0 &&
      !/^[€$£¥:(-]$|^(?:chf|eur|usd|gbp|unser|our|den|current|derzeit|zwischen)$/.test(word)
    )
      return false
  }
  return false
}

export function pairFromTo(place: Place, free: readonly Quantity[]): void {
  for (let i = 0; i < free.length; i += 1) {
    const from = free[i]
    const next = free[i + 1]
    if (from === undefined || next === undefined || from.role !== 'free') continue
    const target = free
      .slice(i + 1)
      .find((quantity) => quantity.role === 'free' && leads(place, quantity, TO))
    if (target === undefined) continue
    const isPair = leads(place, from, FROM) || (target === next && isAdjacent(place, from, target))
    if (isPair && isSameSort(from, target)) {
      from.role = 'baseline'
      return
    }
  }
}

/** "NPS 30 → 50", "3,4 auf 4,1": nothing but the link between them. */
function isAdjacent({ tokens }: Place, from: Quantity, to: Quantity): boolean {
  const gap = tokens
    .slice(from.end, to.start)
    .filter((token) => token.low !== '$' && token.low !== '€' && token.low !== '£')
  const link = gap[0]?.low ?? ''
  return gap.length <= 2 && TO.has(link) && !isChange(from)
}

function isChange(quantity: Quantity): boolean {
  return /^(?:um|by|up|down|plus|minus|\+|another)$/.test(quantity.lead[0] ?? '')
}

function isSameSort(a: Quantity, b: Quantity): boolean {
  return (
    a.kind === b.kind ||
    a.unit === null ||
    b.unit === null ||
    (a.kind !== 'percent' && b.kind !== 'percent' && a.kind !== 'duration')
  )
}

const INSTEAD = new Set(
  'statt instead anstatt anstelle rather vs versus gegenüber vorjahr verglichen compared baseline ist was were had year quarter month ausgehend starting startwert ausgangswert ausgangspunkt ausgangslage basis zuletzt start against prev waren war lag hatten hatte stood stand vergleich season term vergangenes messung survey point value wert ausgang last'.split(
    ' ',
  ),
)

const AFTER_NOW =
  /^(?:heute|derzeit|aktuell|today|currently|now|momentan|bisher|baseline|zuvor|vorher|davor|before|previously|letztes|letzte|letzten|last|zurzeit|ago)$/

const AFTER_PAIR =
  /^(?:im (?:vorjahr|letzten|vergangenen|vorquartal|vormonat)|so far|to date|at present|a year)$/

export function markBaseline(place: Place, quantity: Quantity, free: readonly Quantity[]): void {
  if (quantity.role !== 'free') return
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

function isStart(place: Place, quantity: Quantity, others: readonly Quantity[]): boolean {
  const lead = quantity.lead
  for (let i = 0; i < lead.length && i < 5; i += 1) {
    const word = lead[i] ?? ''
    if (TO.has(word) || NEVER_START.test(word)) return false
    if (word === 'von' || word === 'from' || word === 'vom') return isStartOf(place, quantity, others, i)
    if (INSTEAD.has(word)) return isStartWord(lead, i)
    if (word === '(' && i > 0) return false
    if ((place.lexicon.cueBits(word) & CUE.now) !== 0 && !/^(?:jetzt|ist|before|up|down|start)$/.test(word))
      return true
  }
  return false
}

const NEVER_START = /^(?:um|by|mindestens|least|bei|reach|increase|next)$/

/** "auf 50 (von 30)", "up from 109 %": a start behind its end. */
function isStartOf(place: Place, quantity: Quantity, others: readonly Quantity[], at: number): boolean {
  if (isComeback(quantity.lead, at)) return true
  const isBehind = (other: Quantity) =>
    other.start < quantity.start && (leads(place, other, TO) || (at === 0 && quantity.lead[1] === '('))
  return others.some(isBehind)
}

/** "Ist 30, Soll 37": the bare verb "ist" starts nothing. */
function isStartWord(lead: readonly string[], at: number): boolean {
  const word = lead[at] ?? ''
  if (word === 'ist')
    return (at > 0 && lead[at - 1] === ':') || /^[:,(]$/.test(lead[at + 1] ?? '') || at === lead.length - 1
  if (word === 'last' || word === 'year' || word === 'point' || word === 'survey')
    return /^(?:last|previous|starting|vs|[(,])$/.test(lead[at + 1] ?? '(')
  return (
    !/^(?:this|next|per|a|each|every|pro|jede)$/.test(lead[at + 1] ?? '') || word === 'was' || word === 'were'
  )
}

/** "18 % heute", "18% last year", "18 % im Vorjahr". */
function isFollowedByPast({ tokens }: Place, { end, lead }: Quantity): boolean {
  const next = tokens[end]?.low ?? ''
  if (TO.has(lead[0] ?? '') && next !== 'today') return false
  const pair = `${next} ${tokens[end + 1]?.low}`
  return (
    (AFTER_NOW.test(next) && !(next === 'last' && tokens[end + 1]?.low === 'longer')) || AFTER_PAIR.test(pair)
  )
}

/** "4 days, not 9", "nicht mehr neun, sondern vier". */
function isDenied({ tokens, language }: Place, { start, end }: Quantity): boolean {
  const before = tokens[start - 1]?.low
  if ((before === 'not' || before === 'nicht') && tokens[start - 2]?.low === ',') return true
  if (language === 'en' || before !== 'mehr' || tokens[start - 2]?.low !== 'nicht') return false
  return tokens.slice(end, end + 4).some((token) => token.low === 'sondern')
}

const NO_LABEL =
  /^(?:in|an|pro|je|davon|of|including|incl|inkl|inklusive|z|e|mindestens|min|max|at|ziel|target|goal|ca|approx|plus|und|and|über|unter|je|auf|to|bei|für|for|per|with|mit|nach|after|within|innerhalb)$/

/** "80 % (Q1: 61 %)", "12 Minuten (vor Projektbeginn 20)": a labelled number in brackets is where it started. */
function isLabelled({ tokens }: Place, quantity: Quantity, others: readonly Quantity[]): boolean {
  const open = quantity.lead.indexOf('(')
  if (open < 1 || quantity.bound !== null || !others.some((other) => other.end <= quantity.start))
    return false
  if (NO_LABEL.test(quantity.lead[open - 1] ?? '') || !/^[),;]$/.test(tokens[quantity.end]?.low ?? ')'))
    return false
  return (
    others.some(
      (other) =>
        other.kind === quantity.kind &&
        (other.unit === quantity.unit || other.unit === null || quantity.unit === null),
    ) || quantity.unit === null
  )
}

/** "up from 109 %", "ausgehend von 18 %". */
function isComeback(lead: readonly string[], at: number): boolean {
  return /^(?:up|down|compared|raised|improved|rather|starting|ausgehend)$/.test(lead[at + 1] ?? '')
}

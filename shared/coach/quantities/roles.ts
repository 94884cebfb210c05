import { CUE } from '../lexicon/types.ts'
import type { Place } from './names.ts'
import type { Quantity } from './types.ts'
import { convertDuration, unitAt } from './units.ts'

/** Decides which numbers are baselines, scales and populations, and turns ratios into shares. */
export function assignRoles(place: Place, quantities: readonly Quantity[]): void {
  joinRatios(place, quantities)
  const free = quantities.filter((quantity) => quantity.role === 'free')
  for (const quantity of free) if (isScope(quantity)) quantity.role = 'scope'
  pairFromTo(place, free)
  for (const quantity of free) markBaseline(place, quantity, free)
  const baseline = free.find((quantity) => quantity.role === 'baseline')
  const target = free.find((quantity) => quantity.role === 'free')
  if (baseline !== undefined && target !== undefined) align(baseline, target)
  if (target === undefined && baseline !== undefined) baseline.role = 'free'
}

const SCALES = new Set([5, 6, 7, 10, 15, 100])

function joinRatios(place: Place, quantities: readonly Quantity[]): void {
  for (let i = 0; i + 1 < quantities.length; i += 1) {
    const a = quantities[i]
    const b = quantities[i + 1]
    if (a === undefined || b === undefined || a.role !== 'free' || b.role === 'date' || !isOf(place, a, b))
      continue
    join(place, a, b)
  }
}

/** "4,4 von 5", "7 in 10", "3 out of 4", "8/10", "3:1". */
function isOf({ tokens }: Place, a: Quantity, b: Quantity): boolean {
  if (/^(?:auf|to|→|->)$/.test(tokens[b.end]?.low ?? '')) return false
  const gap = tokens
    .slice(a.end, b.start)
    .map((token) => token.low)
    .join(' ')
  return (
    /^(?:von|in|out of|of|\/|:|aus|von den|of the|von insgesamt|zu)$/.test(gap) &&
    a.kind !== 'money' &&
    a.kind !== 'duration' &&
    (gap !== 'zu' || a.source === 'digits')
  )
}

function join(place: Place, a: Quantity, b: Quantity): void {
  const link = place.tokens[a.end]?.low
  if (link === ':' || link === 'zu') {
    if (a.unit === null || link === ':') b.role = 'scale'
    return
  }
  const isScore = a.kind === 'points' || b.kind === 'points' || !Number.isInteger(a.value)
  if (isScore && (SCALES.has(b.value) || b.kind === 'points') && a.value <= b.value) {
    b.role = 'scale'
    a.kind = 'points'
    a.unit = 'points'
    return
  }
  const isShare =
    a.kind === 'count' &&
    b.kind !== 'percent' &&
    b.value <= 10 &&
    a.value < b.value &&
    Number.isInteger(b.value)
  b.role = 'scope'
  if (!isShare && !(a.kind === 'count' && b.value === 100)) return
  if (link === 'in' && a.value > b.value) return
  a.value = Number(((a.value / b.value) * 100).toFixed(2))
  a.kind = 'percent'
  a.unit = '%'
}

const PER = new Set(['je', 'per', 'pro', 'every', 'alle'])

/** "je 1.000 Sendungen", "von den 40 Prüflingen", "ab 100 Mitarbeitenden", "nach 30 Tagen". */
function isScope(quantity: Quantity): boolean {
  const first = quantity.lead[0] ?? ''
  const second = quantity.lead[1] ?? ''
  if (first === 'alle' && quantity.kind !== 'duration') return false
  if (PER.has(first)) return true
  if (/^(?:den|der|the|unseren|our)$/.test(first) && /^(?:von|of)$/.test(second)) return true
  if (/^(?:aged|age|ages|alter)$/.test(first) || /^(?:alter|aged|age)$/.test(second)) return true
  if (first === 'ab' && quantity.kind === 'count') return true
  return (
    quantity.kind === 'money' &&
    /^(?:über|over|above|ab|von|unter|under)$/.test(first) &&
    quantity.lead.length > 3 &&
    /^(?:deals|orders|aufträge|kunden|bestellungen|verträge)$/.test(second)
  )
}

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

function pairFromTo(place: Place, free: readonly Quantity[]): void {
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

function markBaseline(place: Place, quantity: Quantity, free: readonly Quantity[]): void {
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

/** Gives both ends of a change one unit and one magnitude ("1,2 auf 1,5 Mio.", "2 days to 8 hours"). */
function align(baseline: Quantity, target: Quantity): void {
  shareUnit(baseline, target)
  shareUnit(target, baseline)
  if (baseline.scale === 1 && target.scale > 1 && baseline.value * 100 <= target.value)
    baseline.value = tidy(baseline.value * target.scale)
  else if (target.scale === 1 && baseline.scale > 1 && target.value * 100 <= baseline.value)
    target.value = tidy(target.value * baseline.scale)
  if (baseline.kind !== 'duration' || target.kind !== 'duration' || baseline.unit === target.unit) return
  const converted = convertDuration(baseline.value, baseline.unit ?? '', target.unit ?? '')
  if (converted === null) return
  baseline.value = converted
  baseline.unit = target.unit
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function shareUnit(to: Quantity, from: Quantity): void {
  if (to.kind !== 'count' || (from.kind === 'count' && to.unit !== null)) return
  if (from.kind === 'count' || to.unit === null || to.unit === from.unit) {
    to.kind = from.kind
    to.unit = from.unit
  } else if (from.kind !== 'times') {
    to.kind = from.kind
    to.unit = from.unit
  }
}

/** Whether a token starts a unit; used by readers that look behind a number. */
export function isUnit(place: Place, at: number): boolean {
  return unitAt(place.tokens, at, place.language) !== null
}

import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import { type Amount, amountAt } from './amount.ts'
import { boundOf } from './bounds.ts'
import { countedNoun } from './counted.ts'
import { nonAmount, type Place } from './names.ts'
import { wordyAt } from './special.ts'
import type { Quantity, Role } from './types.ts'
import { currencyBefore, unitAt } from './units.ts'

/** Finds every number of the text with unit and bound, in one pass from left to right. */
export function scanQuantities(place: Place): Quantity[] {
  const found: Quantity[] = []
  let edge = 0
  for (let at = 0; at < place.tokens.length; ) {
    const quantity = quantityAt(place, at, edge)
    if (quantity === null) at += 1
    else {
      found.push(quantity)
      at = quantity.end
      if (quantity.source !== 'zero' && quantity.role !== 'date') edge = at
    }
  }
  return found
}

function quantityAt(place: Place, at: number, edge: number): Quantity | null {
  const token = place.tokens[at]
  if (token === undefined) return null
  if (token.kind === 'date')
    return make(place, at, edge, { value: 0, end: at + 1, role: 'date', source: 'digits' })
  const wordy = token.kind === 'word' || token.kind === 'mark' ? wordyAt(place, at) : null
  if (wordy !== null)
    return make(place, at, edge, {
      ...wordy,
      unit: wordy.unit ?? countedNoun(place, wordy.end)?.unit ?? null,
    })
  const amount = amountAt(place.tokens, at, place.language)
  if (amount === null) return zeroAt(place, at, edge)
  return fromAmount(place, at, edge, amount)
}

type Core = Pick<Quantity, 'value' | 'end' | 'source'> & Partial<Quantity>

function make(place: Place, at: number, edge: number, core: Core): Quantity {
  const lead = leadOf(place, at, edge)
  return {
    kind: 'count',
    unit: null,
    role: 'free',
    start: at,
    scale: 1,
    upper: null,
    lead,
    ...boundOf(place, at, core.end, lead),
    ...core,
  }
}

/** Words in front, nearest first: up to six, not across another number or a sentence mark. */
function leadOf({ tokens }: Place, at: number, edge: number): string[] {
  const words: string[] = []
  for (let i = at - 1; i >= edge && words.length < 6; i -= 1) {
    const low = tokens[i]?.low ?? ''
    if (
      low === ';' ||
      (low === ',' && words.length > 0) ||
      (low === '.' && (tokens[i - 1]?.low.length ?? 9) > 4)
    )
      break
    words.push(low)
  }
  return words
}

const ZERO_DE = new Set([
  'kein',
  'keine',
  'keinen',
  'keiner',
  'keinerlei',
  'niemand',
  'niemanden',
  'keines',
  'keinem',
])
const ZERO_EN = new Set(['no', 'none', 'nobody', 'no-one'])
const NOT_ZERO =
  /^(?:more|longer|later|higher|less|fewer|lower|matter|greater|worse|need|wonder|other|weg|längere)$/

function zeroAt(place: Place, at: number, edge: number): Quantity | null {
  const low = place.tokens[at]?.low ?? ''
  const isZero = place.language === 'de' ? ZERO_DE.has(low) : ZERO_EN.has(low)
  const next = place.tokens[at + 1]
  if (!(isZero || isSingle(place, at)) || next?.low === '.' || NOT_ZERO.test(next?.low ?? '')) return null
  const end = at + (isSingle(place, at) ? 2 : 1)
  const noun = countedNoun(place, end)
  return make(place, at, edge, { value: 0, end, source: 'zero', unit: noun?.unit ?? null })
}

/** "nicht ein einziger", "not a single". */
function isSingle({ tokens }: Place, at: number): boolean {
  if (
    !/^(?:nicht|not|ohne|without)$/.test(tokens[at]?.low ?? '') ||
    !/^(?:ein|eine|a|one)$/.test(tokens[at + 1]?.low ?? '')
  )
    return false
  return /^(?:einzige[rns]?|single)$/.test(tokens[at + 2]?.low ?? '')
}

function fromAmount(place: Place, at: number, edge: number, amount: Amount): Quantity | null {
  if (amount.source === 'word' && isNoAmountWord(place, at, amount)) return null
  const role = amount.source === 'digits' ? nonAmount(place, at) : wordRole(place, at)
  if (role === 'date' || role === 'name')
    return make(place, at, edge, {
      value: amount.value,
      end: afterTrait(place, amount.end),
      role,
      source: amount.source,
    })
  const ranged = rangeEnd(place, amount)
  return withUnit(place, at, edge, {
    ...amount,
    value: isNegative(place, at) ? -amount.value : amount.value,
    end: ranged?.end ?? amount.end,
    upper: ranged?.value ?? null,
    role: role ?? 'free',
  })
}

/** "first", "one of", "one team": words that only look like a count. */
function isNoAmountWord(place: Place, at: number, amount: Amount): boolean {
  const { tokens, language, lexicon } = place
  const next = tokens[amount.end]
  if (next?.low === '-' && next.glued) return true
  if (amount.value === 0 && isZeroName(place, at, next?.low ?? '')) return true
  if (language === 'de' && amount.value === 0 && amount.source === 'word') return false
  if (language !== 'en' || amount.value !== 1 || amount.scale !== 1) return false
  if (
    /^(?:in|out)$/.test(next?.low ?? '') &&
    place.tokens[amount.end + (next?.low === 'out' ? 2 : 1)] !== undefined &&
    isNumberAhead(place, amount.end + (next?.low === 'out' ? 2 : 1))
  )
    return false
  const before = tokens[at - 1]?.low ?? ''
  if (/^(?:no|every|each|the|any|this|that|as|another|not|in|number|day|it|with)$/.test(before))
    return before !== 'with' && !/^(?:one)$/.test(before)
  return (
    next?.kind !== 'word' ||
    (lexicon.cueBits(next.low) & (CUE.prep | CUE.sub | CUE.and | CUE.be)) !== 0 ||
    (/^(?:another|day|place|thing|team|voice|stop)$/.test(next.low) &&
      !/^(?:to|within|under|below|in|of|than|by)$/.test(before))
  )
}

/** "Net zero", "zero trust", "Null Toleranz": names of an idea. */
function isZeroName({ tokens }: Place, at: number, next: string): boolean {
  return tokens[at - 1]?.low === 'net' || /^(?:tolerance|trust|toleranz|waste|bock)$/.test(next)
}

function isNumberAhead(place: Place, at: number): boolean {
  return amountAt(place.tokens, at, place.language) !== null
}

function wordRole({ tokens, lexicon }: Place, at: number): Role | null {
  const before = tokens[at - 1]
  if (before?.low === 'top') return 'rank'
  if (/^(?:nummer|number|platz|rang)$/.test(before?.low ?? '')) return 'rank'
  const isName = before?.capital && (lexicon.cueBits(before.low) & CUE.name) !== 0 && at > 1
  return isName && /^(?:phase|stufe|level|stage|step)$/.test(before.low) ? 'name' : null
}

function afterTrait({ tokens }: Place, end: number): number {
  return tokens[end]?.low === '-' && tokens[end + 1]?.glued ? end + 2 : end
}

/** "von -4 auf +20": a sign behind a preposition; elsewhere the minus announces a decrease. */
function isNegative({ tokens }: Place, at: number): boolean {
  // "-€200k": the currency may stand between sign and number
  const place = /^[€$£]$/.test(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1
  return (
    /^[-–]$/.test(tokens[place]?.low ?? '') &&
    tokens[at]?.glued === true &&
    /^(?:von|from|auf|to|at|bei|unter|über|below|above|is|ist|was|→|->)$/.test(tokens[place - 1]?.low ?? '')
  )
}

/** "5-8", "15–20 %", "zwischen 5 und 8": the lower end counts. */
function rangeEnd(place: Place, amount: Amount): Amount | null {
  const { tokens } = place
  const link = tokens[amount.end]
  const isBetween =
    /^(?:zwischen|between)$/.test(tokens[amount.end - 2]?.low ?? '') && /^(?:und|and)$/.test(link?.low ?? '')
  const isDash =
    /^[-–—]$/.test(link?.low ?? '') && (link?.glued === true) === (tokens[amount.end + 1]?.glued === true)
  const isBis = link?.low === 'bis' && tokens[amount.end + 1]?.kind === tokens[amount.end - 1]?.kind
  if (!isBetween && !isDash && !isBis) return null
  const upper = amountAt(tokens, amount.end + 1, place.language)
  return upper !== null && upper.value > amount.value ? upper : null
}

function withUnit(
  place: Place,
  at: number,
  edge: number,
  core: Core & { end: number; scale: number; role: Role },
): Quantity {
  const start = unitStart(place, at, core.end)
  const unit = unitAt(place.tokens, start, place.language)
  const money = currencyBefore(place.tokens, at)
  const plain = { ...core, end: start }
  if (money !== null) return make(place, at, edge, { ...plain, kind: 'money', unit: money })
  if (unit !== null && !isCompoundNoun(place, start + unit.length, unit.kind)) {
    return make(place, at, edge, {
      ...plain,
      ...(isHowOften(place, start + unit.length) && unit.kind === 'times'
        ? { kind: 'count' as const, unit: 'times' }
        : { kind: unit.kind, unit: unit.unit }),
      end: start + unit.length,
      value: kilo(place, start, core.value),
    })
  }
  const noun = countedNoun(place, start)
  return make(place, at, edge, {
    ...plain,
    unit: noun?.unit ?? null,
    ...pointsOf(place, at, start, noun?.unit),
  })
}

/** "3x pro Woche" says how often, not how many times as much. */
function isHowOften({ tokens }: Place, end: number): boolean {
  return (
    /^(?:pro|per|a|an|je|die|each|every)$/.test(tokens[end]?.low ?? '') &&
    /^(?:tag|woche|monat|quartal|jahr|day|week|month|quarter|year)$/.test(tokens[end + 1]?.low ?? '')
  )
}

/** "800 TEUR" is written in thousands. */
function kilo({ tokens }: Place, at: number, value: number): number {
  const low = tokens[at]?.low ?? ''
  if (/^(?:teur|keur|tchf)$/.test(low)) return value * 1000
  return low === 'meur' ? value * 1e6 : value
}

/** "5 point plan", "4 day week" are rare; "3 star hotels" names a class. */
function isCompoundNoun({ tokens, language }: Place, at: number, kind: Quantity['kind']): boolean {
  return language === 'en' && kind === 'points' && /^(?:hotels?|programme?|plan)$/.test(tokens[at]?.low ?? '')
}

const HYPHEN_UNIT =
  /^(?:prozentige?[nrs]?|percent|point|star|sterne|fach|fache[nrs]?|fold|hour|minute|day|stunden|minuten|tage)/
const FILLER =
  /^(?:zusätzliche[nrs]?|additional|extra|more|mehr|weitere[nrs]?|volle[nrs]?|ganze[nrs]?|full|further)$/
/** Skips "+", "(", and the hyphen of "20-percent". */
function unitStart({ tokens }: Place, at: number, end: number): number {
  const next = tokens[end]
  if (next?.low === '+' && next.glued && at < end) return end + 1
  if (FILLER.test(next?.low ?? '') && unitAt(tokens, end + 1, 'de') !== null) return end + 1
  if (next?.low === '-' && HYPHEN_UNIT.test(tokens[end + 1]?.low ?? '')) return end + 1
  return end
}

/** A bare number after a rating ("NPS 50", "CSAT der Hotline über 4,4") is points. */
function pointsOf(place: Place, at: number, end: number, unit: string | undefined): Partial<Quantity> {
  if (unit !== undefined && !/^(?:von|out)$/.test(place.tokens[end]?.low ?? '')) return {}
  return hasRating(place, at) ? { kind: 'points', unit: 'points' } : {}
}

function hasRating({ tokens, lexicon }: Place, before: number): boolean {
  for (let i = 0; i < before; i += 1) {
    const token = tokens[i]
    if (token?.kind === 'word' && ((lexicon.nounBits(token.low) ?? 0) & NOUN_BIT.rating) !== 0) return true
  }
  return false
}

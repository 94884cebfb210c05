import { NOUN_BIT, type VerbClass } from '../lexicon/types.ts'
import { readWordDe } from '../numbers/words-de.ts'
import { readWordEn } from '../numbers/words-en.ts'
import type { Place } from './names.ts'
import type { Quantity } from './types.ts'

/** What a wordy quantity amounts to before its place in the text is known. */
export interface Wordy {
  readonly value: number
  readonly kind: Quantity['kind']
  readonly unit: string | null
  readonly end: number
  readonly source: Quantity['source']
}

const FACTORS: Readonly<Partial<Record<VerbClass, number>>> = {
  double: 2,
  triple: 3,
  quadruple: 4,
  halve: 0.5,
}
const TIMES = new Map([
  ['doppelt', 2],
  ['doppelte', 2],
  ['doppelten', 2],
  ['doppelter', 2],
  ['doppeltes', 2],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['two-fold', 2],
  ['three-fold', 3],
  ['five-fold', 5],
  ['ten-fold', 10],
  ['thrice', 3],
  ['once', 1],
  ['twice', 2],
  ['verdoppelung', 2],
  ['verdopplung', 2],
  ['verdreifachung', 3],
  ['vervierfachung', 4],
  ['halbierung', 0.5],
  ['tripling', 3],
])
const EVERY = new Map([
  ['zweite', 2],
  ['zweiter', 2],
  ['zweites', 2],
  ['zweiten', 2],
  ['dritte', 3],
  ['dritter', 3],
  ['drittes', 3],
  ['dritten', 3],
  ['vierte', 4],
  ['vierter', 4],
  ['viertes', 4],
  ['vierten', 4],
  ['fünfte', 5],
  ['fünfter', 5],
  ['fünftes', 5],
  ['fünften', 5],
  ['zehnte', 10],
  ['zehnter', 10],
  ['zehntes', 10],
  ['zehnten', 10],
  ['second', 2],
  ['other', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['tenth', 10],
])
const PARTS = new Map([
  ['hälfte', 50],
  ['drittel', 100 / 3],
  ['viertel', 25],
  ['fünftel', 20],
  ['sechstel', 100 / 6],
  ['achtel', 12.5],
  ['zehntel', 10],
  ['half', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['tenth', 10],
  ['tenths', 10],
  ['½', 50],
  ['¼', 25],
  ['¾', 75],
])

/** Reads "halbieren", "jede zweite", "ein Viertel", "dreimal" and their English kin. */
export function wordyAt(place: Place, at: number): Wordy | null {
  return timesAt(place, at) ?? everyAt(place, at) ?? partAt(place, at) ?? oneAt(place, at) ?? dayAt(place, at)
}

function times(value: number, end: number): Wordy {
  return { value, kind: 'times', unit: 'x', end, source: 'multiplier' }
}

function timesAt(place: Place, at: number): Wordy | null {
  const low = place.tokens[at]?.low ?? ''
  const reading = place.lexicon.verbs.get(low)
  const factor = reading === undefined ? undefined : FACTORS[reading.cls]
  if (factor !== undefined && !isDoubleNoun(place, at)) return times(factor, at + 1)
  const known = TIMES.get(low)
  if (known !== undefined) return rhythmic(place, at, known)
  const bits = low.length > 8 ? (place.lexicon.nounBits(low) ?? 0) : 0
  if ((bits & (NOUN_BIT.double | NOUN_BIT.halve)) !== 0)
    return times(bits & NOUN_BIT.double ? 2 : 0.5, at + 1)
  return place.language === 'de' ? foldDe(place, at, low) : foldEn(place, at, low)
}

/** "double room", "double opt-in": an adjective, not the verb. */
function isDoubleNoun({ tokens, language }: Place, at: number): boolean {
  if (language === 'de' || tokens[at]?.low !== 'double') return false
  return /^(?:opt-in|room|rooms|click|check|digits|digit|entry|shift|shifts)$/.test(tokens[at + 1]?.low ?? '')
}

const PER = /^(?:pro|die|im|am|in|a|an|per|each|every|je|jede|jeden)$/
const AS = /^(?:so|as|the|höher|mehr|more|schneller|faster)$/

function rhythmic({ tokens }: Place, at: number, value: number): Wordy | null {
  const low = tokens[at]?.low ?? ''
  const next = tokens[at + 1]?.low ?? ''
  if (low !== 'once' && low !== 'twice' && low !== 'thrice') return times(value, at + 1)
  if (low !== 'once' && AS.test(next)) return times(value, at + 1)
  if (low === 'once' && !PER.test(next)) return null
  return { value, kind: 'count', unit: null, end: at + 1, source: 'word' }
}

function foldDe(place: Place, at: number, low: string): Wordy | null {
  const match = /^(.+?)(mal|fache|fachen|faches|fach|fachung|teilig)$/.exec(low)
  const value = match === null ? Number.NaN : readWordDe(match[1] ?? '')
  if (match === null || Number.isNaN(value) || match[2] === 'teilig') return null
  if (match[2] !== 'mal') return value === 1 ? null : times(value, at + 1)
  if (place.tokens[at + 1]?.low === 'so') return times(value, at + 1)
  return { value, kind: 'count', unit: null, end: at + 1, source: 'word' }
}

/** "three times a week", "three times as many". */
function foldEn({ tokens }: Place, at: number, low: string): Wordy | null {
  if (tokens[at + 1]?.low !== 'times') return null
  const value = readWordEn(low)
  if (Number.isNaN(value)) return null
  if (AS.test(tokens[at + 2]?.low ?? '')) return times(value, at + 2)
  return { value, kind: 'count', unit: 'times', end: at + 2, source: 'word' }
}

const EACH = /^(?:jede|jeder|jedes|jeden|every)$/

function everyAt({ tokens }: Place, at: number): Wordy | null {
  if (!EACH.test(tokens[at]?.low ?? '')) return null
  const next = tokens[at + 1]?.low ?? ''
  const divisor = EVERY.get(next)
  if (
    divisor === undefined ||
    /^(?:woche|tag|monat|week|day|month|friday|monday|montag|freitag|year|jahr|quarter)/.test(
      tokens[at + 2]?.low ?? '',
    )
  )
    return null
  return { value: share(1 / divisor), kind: 'percent', unit: '%', end: at + 2, source: 'every' }
}

function share(part: number): number {
  return Number((part * 100).toFixed(2))
}

function partAt(place: Place, at: number): Wordy | null {
  const { tokens } = place
  const low = tokens[at]?.low ?? ''
  const direct = PARTS.get(low)
  const isSign = /[½¼¾]/.test(low)
  if (direct !== undefined && (isSign || isPart(place, at))) return part(direct, at + 1)
  const next = PARTS.get(tokens[at + 1]?.low ?? '')
  if (next === undefined) return null
  const count =
    low === 'ein' || low === 'einem' || low === 'a' || low === 'one'
      ? 1
      : place.language === 'de'
        ? readWordDe(low)
        : readWordEn(low)
  if (Number.isNaN(count) || (count === 1 && !isPart(place, at + 1))) return null
  return count > 4 || count === 0 ? null : part(Number((direct ?? next) * count), at + 2)
}

function part(value: number, end: number): Wordy {
  return { value: Number(value.toFixed(2)), kind: 'percent', unit: '%', end, source: 'fraction' }
}

const PART_BEFORE = /^(?:um|by|auf|to|least|mindestens|over|über|than|als|nearly|fast|unter|under)$/
const PART_AFTER = /^(?:of|der|aller|des|unserer|unserer|weniger|mehr|fewer|less|more|von)$/

/** "by a quarter", "half of", "die Hälfte der": a share, not a quarter of the year or a town's Viertel. */
function isPart({ tokens }: Place, at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (low === 'hälfte') return !/^(?:erste|ersten|zweite|zweiten)$/.test(tokens[at - 1]?.low ?? '')
  if (low === 'third' && !/^(?:a|one)$/.test(tokens[at - 1]?.low ?? '')) return false
  const isArticle = /^(?:a|an|one|ein|einem|eines|the|die|das)$/.test(tokens[at - 1]?.low ?? '')
  const before = tokens[at - (isArticle ? 2 : 1)]?.low ?? ''
  const after = tokens[at + 1]?.low ?? ''
  if (low === 'half' && /^(?:the|our|all|our)$/.test(after)) return true
  return (
    (PART_AFTER.test(after) && !/^(?:im|this|last|first|second|each|per|jedes)$/.test(before)) ||
    (isArticle && PART_BEFORE.test(before))
  )
}

const ONE = /^(?:ein|eine|einen|einer|einem)$/
const EXACT =
  /^(?:mindestens|genau|nur|je|höchstens|maximal|täglich|wöchentlich|monatlich|wenigstens|woche|monat|tag|quartal)$/

/** German "ein" is an article, except behind "mindestens" or a rhythm. */
function oneAt({ tokens, language }: Place, at: number): Wordy | null {
  if (language !== 'de' || !ONE.test(tokens[at]?.low ?? '') || !EXACT.test(tokens[at - 1]?.low ?? ''))
    return null
  if (
    /^(?:woche|monat|tag|quartal)$/.test(tokens[at - 1]?.low ?? '') &&
    !/^(?:pro|jede|jeden|jedes|je)$/.test(tokens[at - 2]?.low ?? '')
  )
    return null
  if (!tokens[at + 1]?.capital && !tokens[at + 2]?.capital) return null
  return { value: 1, kind: 'count', unit: null, end: at + 1, source: 'word' }
}

const NTH = new Map([
  ['ersten', 1],
  ['zweiten', 2],
  ['dritten', 3],
  ['vierten', 4],
  ['fünften', 5],
  ['zehnten', 10],
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['tenth', 10],
])

/** "spätestens am vierten Werktag": a limit in days. */
function dayAt({ tokens }: Place, at: number): Wordy | null {
  const value = NTH.get(tokens[at]?.low ?? '')
  const next = tokens[at + 1]?.low ?? ''
  const isDay =
    /^(?:werktag|arbeitstag|kalendertag)/.test(next) ||
    (/^(?:working|business)$/.test(next) && tokens[at + 2]?.low === 'day')
  if (value === undefined || !isDay) return null
  return {
    value,
    kind: 'duration',
    unit: 'days',
    end: at + (/^(?:working|business)$/.test(next) ? 3 : 2),
    source: 'word',
  }
}

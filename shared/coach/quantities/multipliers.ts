import type { VerbClass } from '../lexicon/types.ts'
import { NOUN_BIT } from '../lexicon/types.ts'
import { readWordDe } from '../numbers/words-de.ts'
import { readWordEn } from '../numbers/words-en.ts'
import type { Place } from './names.ts'
import type { Wordy } from './special.ts'

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

function times(value: number, end: number): Wordy {
  return { value, kind: 'times', unit: 'x', end, source: 'multiplier' }
}

export function timesAt(place: Place, at: number): Wordy | null {
  const low = place.tokens[at]?.low ?? ''
  const reading = place.lexicon.verbs.get(low)
  const factor = reading === undefined ? undefined : FACTORS[reading.cls]
  if (factor !== undefined && !isDoubleNoun(place, at)) return times(factor, at + 1)
  if (/^(?:halb|half)$/.test(low) && /^(?:so|as)$/.test(place.tokens[at + 1]?.low ?? ''))
    return times(0.5, at + 1)
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
  if (!low.includes('mal') && !low.includes('fach')) return null
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

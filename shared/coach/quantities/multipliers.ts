import type { VerbClass } from '../lexicon/types.ts'
import { NOUN_BIT } from '../lexicon/types.ts'
import { readWordDe } from '../numbers/words-de.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Word } from '../text/word.ts'
import type { Place } from './place.ts'
import type { Wordy } from './special.ts'

const FACTORS: Readonly<Partial<Record<VerbClass, number>>> = {
  double: 2,
  triple: 3,
  quadruple: 4,
  halve: 0.5,
}

const TIMES = new Map<string, number>()
for (const [value, words] of [
  [0.5, 'halbierung'],
  [1, 'once'],
  [2, 'doppelt doppelte doppelten doppelter doppeltes twofold two-fold twice verdoppelung verdopplung'],
  [3, 'threefold three-fold thrice verdreifachung tripling'],
  [4, 'fourfold vervierfachung'],
  [5, 'fivefold five-fold'],
  [10, 'tenfold ten-fold'],
] as const)
  for (const word of words.split(' ')) TIMES.set(word, value)

function times(value: number, end: number): Wordy {
  return { value, kind: 'times', unit: 'x', end, source: 'multiplier' }
}

const isHalf = oneOf('halb half')
const isSo = oneOf('so as')
/** "Sessions x2". */
const isTimesSign = trait(/^x[1-9]\d?$/)
const SHORTEST_NOUN = 9

/** "Halbieren", "double", "dreimal", "twice as many". */
export function timesAt(place: Place, at: number): Wordy | null {
  const token = place.tokens[at]
  if (token === undefined) return null
  const { verb, low } = token.word
  const factor = verb === undefined ? undefined : FACTORS[verb.cls]
  if (factor !== undefined && !isDoubleNoun(place, at)) return times(factor, at + 1)
  if (isHalf(token) && isSo(place.tokens[at + 1])) return times(0.5, at + 1)
  if (isTimesSign(token)) return times(Number(low.slice(1)), at + 1)
  const known = TIMES.get(low)
  if (known !== undefined) return isDuplicate(place, at) ? null : rhythmic(place, at, known)
  const noun = nounFactor(token.word)
  if (noun !== null) return times(noun, at + 1)
  return place.language === 'de' ? foldDe(place, at, low) : foldEn(place, at)
}

/** "Umsatzverdoppelung", "halving". */
function nounFactor({ low, noun = 0 }: Word): number | null {
  if (low.length < SHORTEST_NOUN || (noun & (NOUN_BIT.double | NOUN_BIT.halve)) === 0) return null
  return noun & NOUN_BIT.double ? 2 : 0.5
}

const isDoubleWord = trait(/^doppelte[nrs]?$/)
const isNumberOf = oneOf('zahl anzahl menge anteil quote keine keinen ohne weniger viele alle')

/** "Anzahl doppelter Datensätze": what is there twice, not twice as much. */
const isDuplicate = ({ tokens }: Place, at: number): boolean =>
  isDoubleWord(tokens[at]) && isNumberOf(tokens[at - 1])

const isDoubled = oneOf('opt-in room rooms click check digits digit entry shift shifts')

/** "double room", "double opt-in": an adjective, not the verb. */
const isDoubleNoun = ({ tokens, language }: Place, at: number): boolean =>
  language === 'en' && tokens[at]?.low === 'double' && isDoubled(tokens[at + 1])

const isPer = oneOf('pro die im am in a an per each every je jede jeden')
const isAs = oneOf('so as the höher mehr more schneller faster')
const isOften = oneOf('once twice thrice')

function rhythmic({ tokens }: Place, at: number, value: number): Wordy | null {
  const isOnce = tokens[at]?.low === 'once'
  if (!isOften(tokens[at]) || (!isOnce && isAs(tokens[at + 1]))) return times(value, at + 1)
  if (isOnce && !isPer(tokens[at + 1])) return null
  return { value, kind: 'count', unit: null, end: at + 1, source: 'word' }
}

const FOLD = /^(.+?)(mal|fache|fachen|faches|fach|fachung|teilig)$/

/** "dreimal", "zweifach". */
function foldDe(place: Place, at: number, low: string): Wordy | null {
  const match = low.includes('mal') || low.includes('fach') ? FOLD.exec(low) : null
  const value = match === null ? Number.NaN : readWordDe(match[1] ?? '')
  if (match === null || Number.isNaN(value) || match[2] === 'teilig') return null
  if (match[2] !== 'mal') return value === 1 ? null : times(value, at + 1)
  if (place.tokens[at + 1]?.low === 'so') return times(value, at + 1)
  return { value, kind: 'count', unit: null, end: at + 1, source: 'word' }
}

/** "three times a week", "three times as many". */
function foldEn({ tokens }: Place, at: number): Wordy | null {
  const value = tokens[at]?.word.number ?? Number.NaN
  if (tokens[at + 1]?.low !== 'times' || Number.isNaN(value)) return null
  if (isAs(tokens[at + 2])) return times(value, at + 2)
  return { value, kind: 'count', unit: 'times', end: at + 2, source: 'word' }
}

/** Words a multiplier may begin with, number words aside. */
export const isTimesStart = trait((word) => {
  const { low, verb } = word
  const isVerb = verb !== undefined && FACTORS[verb.cls] !== undefined
  return (
    isVerb ||
    /^(?:halb|half|x[1-9]\d?)$/.test(low) ||
    TIMES.has(low) ||
    nounFactor(word) !== null ||
    FOLD.test(low)
  )
})

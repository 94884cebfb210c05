import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import { readWordEn } from '../numbers/words-en.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Place } from './place.ts'
import type { Wordy } from './special.ts'

function table(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))
}

const EVERY = table([
  [2, 'zweite zweiter zweites zweiten second other'],
  [3, 'dritte dritter drittes dritten third'],
  [4, 'vierte vierter viertes vierten fourth'],
  [5, 'fünfte fünfter fünftes fünften fifth'],
  [10, 'zehnte zehnter zehntes zehnten tenth'],
])
const PARTS = table([
  [50, 'hälfte half ½'],
  [100 / 3, 'drittel third thirds'],
  [25, 'viertel quarter quarters ¼'],
  [20, 'fünftel fifth fifths'],
  [100 / 6, 'sechstel'],
  [12.5, 'achtel'],
  [10, 'zehntel tenth tenths'],
  [75, '¾'],
])

const isEach = oneOf('jede jeder jedes jeden jedem every')
const isTime = trait(/^(?:woche|tag|monat|week|day|month|friday|monday|montag|freitag|year|jahr|quarter)/)

/** "Jede zweite Anfrage", "every third order"; "every second week" is a rhythm. */
export function everyAt({ tokens }: Place, at: number): Wordy | null {
  if (!isEach(tokens[at])) return null
  const divisor = EVERY.get(tokens[at + 1]?.low ?? '')
  if (divisor === undefined || isTime(tokens[at + 2])) return null
  const value = Number((100 / divisor).toFixed(2))
  return { value, kind: 'percent', unit: '%', end: at + 2, source: 'every' }
}

const isByOrIn = oneOf('by in')
const isSign = trait(/[½¼¾]/)
const isOneWord = oneOf('ein einem a one')
const MOST_PARTS = 4

/** "Ein Viertel", "two thirds", "half of". */
export function partAt(place: Place, at: number): Wordy | null {
  const { tokens } = place
  const token = tokens[at]
  const low = token?.low ?? ''
  const before = tokens[at - 1]
  if (low === 'half' && isByOrIn(before) && !isNounAhead(tokens, at + 1))
    return { ...part(50, at + 1), ...(before?.low === 'in' ? HALVED : {}) }
  const direct = PARTS.get(low)
  if (direct !== undefined && (isSign(token) || isPart(place, at))) return part(direct, at + 1)
  const joined = joinedPart(low)
  if (joined !== null) return part(joined, at + 1)
  const next = PARTS.get(tokens[at + 1]?.low ?? '')
  if (next === undefined) return null
  const count = isOneWord(token) ? 1 : (token?.word.number ?? Number.NaN)
  if (Number.isNaN(count) || (count === 1 && !isPart(place, at + 1))) return null
  return count > MOST_PARTS || count === 0 ? null : part(Number((direct ?? next) * count), at + 2)
}

/** "By two-thirds", in percent; null for any other word. */
function joinedPart(low: string): number | null {
  const at = low.indexOf('-')
  const size = at < 0 ? undefined : PARTS.get(low.slice(at + 1))
  const count = size === undefined ? Number.NaN : readWordEn(low.slice(0, at))
  return size !== undefined && count > 0 && count <= MOST_PARTS ? size * count : null
}

/** "Cut in half" is halving; "in half a day", "by half past" are something else. */
const HALVED = { value: 0.5, kind: 'times', unit: 'x', source: 'multiplier' } as const
const isHalfOther = oneOf('a an past')
const isNoNoun = trait(({ cue }) => (cue & (CUE.prep | CUE.and | CUE.time)) !== 0)

function isNounAhead(tokens: Place['tokens'], at: number): boolean {
  const next = tokens[at]
  return (next?.kind === 'word' && !isNoNoun(next)) || isHalfOther(next)
}

function part(value: number, end: number): Wordy {
  return { value: Number(value.toFixed(2)), kind: 'percent', unit: '%', end, source: 'fraction' }
}

const isBeforePart = oneOf(
  'um by from von auf to least mindestens over über than als nearly fast unter under down up',
)
const isAfterPart = oneOf('of der aller des unserer unserer weniger mehr fewer less more von')
const isOrdinal = oneOf('erste ersten zweite zweiten')
const isOne = oneOf('a one')
const isArticle = oneOf('a an one ein einem eines the die das')
const isAfterHalf = oneOf('the our all')
const isTimeBefore = oneOf('im this last first second each per jedes')

/** "A gain of a quarter". */
const isChangeNoun = trait(({ noun = 0 }) => (noun & (NOUN_BIT.rise | NOUN_BIT.fall)) !== 0)

/** "by a quarter", "half of", "die Hälfte der": a share, not a quarter of the year or a town's Viertel. */
function isPart({ tokens }: Place, at: number): boolean {
  const low = tokens[at]?.low ?? ''
  const article = tokens[at - 1]
  if (low === 'hälfte') return !isOrdinal(article)
  if (low === 'third' && !isOne(article)) return false
  const before = tokens[at - (isArticle(article) ? 2 : 1)]
  const after = tokens[at + 1]
  if (low === 'half' && isAfterHalf(after)) return true
  if (isAfterPart(after) && !isTimeBefore(before)) return true
  const isChange = before?.low === 'of' && isChangeNoun(tokens[at - 3])
  return isArticle(article) && (isBeforePart(before) || isChange)
}

/** Words a share may begin with, number words aside. */
export const isShareStart = trait(
  ({ low }) =>
    /^(?:jede[rsnm]?|every|one)$/.test(low) ||
    PARTS.has(low) ||
    /[½¼¾]/.test(low) ||
    joinedPart(low) !== null,
)

import { oneOf, trait } from '../text/trait.ts'
import { timesAt } from './multipliers.ts'
import type { Place } from './place.ts'
import { everyAt, partAt } from './shares.ts'
import type { Quantity } from './types.ts'
import { unitAt } from './units.ts'

/** What a wordy quantity amounts to before its place in the text is known. */
export interface Wordy {
  readonly value: number
  readonly kind: Quantity['kind']
  readonly unit: string | null
  readonly end: number
  readonly source: Quantity['source']
}

/** Reads "halbieren", "jede zweite", "ein Viertel", "dreimal" and their English kin. */
export function wordyAt(place: Place, at: number): Wordy | null {
  return (
    timesAt(place, at) ??
    everyAt(place, at) ??
    halfAt(place, at) ??
    partAt(place, at) ??
    oneAt(place, at) ??
    spanAt(place, at) ??
    dayAt(place, at)
  )
}

const isOne = oneOf('ein eine einen einer einem')
const isExact = oneOf(
  'mindestens genau nur je höchstens maximal täglich wöchentlich monatlich wenigstens woche monat tag quartal',
)
const isPeriod = oneOf('woche monat tag quartal')
const isEach = oneOf('pro jede jeden jedes je')

/** German "ein" is an article, except behind "mindestens" or a rhythm. */
function oneAt({ tokens, language }: Place, at: number): Wordy | null {
  if (language !== 'de' || !isOne(tokens[at])) return null
  const one: Wordy = { value: 1, kind: 'count', unit: null, end: at + 1, source: 'word' }
  if (isOnePer(tokens, at) || isOneOf(tokens, at)) return one
  const before = tokens[at - 1]
  if (!isExact(before) || (isPeriod(before) && !isEach(tokens[at - 2]))) return null
  return tokens[at + 1]?.capital || tokens[at + 2]?.capital ? one : null
}

const isPer = oneOf('pro je')

/** "Ein Experiment pro Woche", "eine neue Folge je Monat": a rate of one. */
function isOnePer(tokens: Place['tokens'], at: number): boolean {
  for (let noun = at + 1; noun < at + 4; noun += 1) {
    const token = tokens[noun]
    if (token?.kind !== 'word') return false
    if (token.capital) return isPer(tokens[noun + 1]) && tokens[noun + 2]?.capital === true
  }
  return false
}

/** "Höchstens eine von 50 Sendungen". */
function isOneOf(tokens: Place['tokens'], at: number): boolean {
  const of = tokens[at + 2]
  return tokens[at + 1]?.low === 'von' && of?.kind === 'number' && of.value <= 1000
}

const isArticle = oneOf('ein eine einer einem eines einen a an')
const isBeforeSpan = oneOf(
  'über unter als innerhalb binnen auf von höchstens maximal within under than over to from inside below',
)

/** "innerhalb eines Tages", "under an hour": one unit of time. */
function spanAt({ tokens, language }: Place, at: number): Wordy | null {
  if (!isArticle(tokens[at]) || !isBeforeSpan(tokens[at - 1])) return null
  const unit = unitAt(tokens, at + 1, language)
  if (unit?.kind !== 'duration') return null
  return { value: 1, kind: 'duration', unit: unit.unit, end: at + 1 + unit.length, source: 'word' }
}

const isHalf = trait(/^(?:half|halbe[nrs]?)$/)
const isHalfArticle = oneOf('ein eine einer einem eines einen a an')

/** "Um einen halben Tag", "half an hour", "half a day". */
function halfAt({ tokens, language }: Place, at: number): Wordy | null {
  const isArticleFirst = isHalfArticle(tokens[at]) && isHalf(tokens[at + 1])
  const isHalfFirst = isHalf(tokens[at]) && isHalfArticle(tokens[at + 1])
  if (!isArticleFirst && !isHalfFirst) return null
  const unit = unitAt(tokens, at + 2, language)
  if (unit?.kind !== 'duration') return null
  return { value: 0.5, kind: 'duration', unit: unit.unit, end: at + 2 + unit.length, source: 'word' }
}

const NTH = new Map<string, number>()
for (const [value, words] of [
  [1, 'ersten first'],
  [2, 'zweiten second'],
  [3, 'dritten third'],
  [4, 'vierten fourth'],
  [5, 'fünften fifth'],
  [10, 'zehnten tenth'],
] as const)
  for (const word of words.split(' ')) NTH.set(word, value)

const isWorkday = trait(/^(?:werktag|arbeitstag|kalendertag)/)
const isWorking = oneOf('working business')

/** "spätestens am vierten Werktag": a limit in days. */
function dayAt({ tokens }: Place, at: number): Wordy | null {
  const value = NTH.get(tokens[at]?.low ?? '')
  if (value === undefined) return null
  const isTwoWords = isWorking(tokens[at + 1])
  if (!isWorkday(tokens[at + 1]) && !(isTwoWords && tokens[at + 2]?.low === 'day')) return null
  return { value, kind: 'duration', unit: 'days', end: at + (isTwoWords ? 3 : 2), source: 'word' }
}

/** Words of this file's readers. */
export const isSpecialStart = trait(
  ({ low }) => NTH.has(low) || /^(?:ein(?:e|er|em|es|en)?|an?|half|halbe[nrs]?)$/.test(low),
)

import { CUE } from '../lexicon/types.ts'
import { oneOf, trait } from '../text/trait.ts'
import { type Amount, amountAt } from './amount.ts'
import type { Place } from './place.ts'
import type { Role } from './types.ts'

/** "first", "one of", "one team": words that only look like a count. */
export function isNoAmountWord(place: Place, at: number, amount: Amount): boolean {
  const { tokens, language } = place
  const next = tokens[amount.end]
  if (next?.low === '-' && next.glued) return true
  if (amount.value === 0 && isZeroName(tokens, at, amount.end)) return true
  const isOne = language === 'en' && amount.value === 1 && amount.scale === 1
  return isOne && !isOneIn(place, amount.end) && isPronoun(tokens, at, amount.end)
}

const isIdea = oneOf('tolerance trust toleranz waste bock')

/** "Net zero", "zero trust", "Null Toleranz": names of an idea. */
const isZeroName = (tokens: Place['tokens'], at: number, end: number): boolean =>
  tokens[at - 1]?.low === 'net' || isIdea(tokens[end])

/** "One in five", "one out of ten". */
function isOneIn({ tokens, language }: Place, end: number): boolean {
  const link = tokens[end]?.low
  if (link !== 'in' && link !== 'out') return false
  return amountAt(tokens, end + (link === 'out' ? 2 : 1), language) !== null
}

const isDetermined = oneOf('no every each the any this that as another not in number day it')
const isFunction = trait(({ cue }) => (cue & (CUE.prep | CUE.sub | CUE.and | CUE.be)) !== 0)
const isOneThing = oneOf('another day place thing team voice stop')
const isLimit = oneOf('to within under below in of than by')

const isBoundWord = oneOf('than most least under')

/** "The one", "one of", "one team". */
function isPronoun(tokens: Place['tokens'], at: number, end: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[end]
  if (isDetermined(before)) return true
  if (before?.low === 'with') return false
  if (isBoundWord(before) && next?.kind !== 'word') return false
  if (next?.kind !== 'word' || isFunction(next)) return true
  return isOneThing(next) && !isLimit(before)
}

const isRankWord = oneOf('nummer number platz rang top')
const isStep = oneOf('phase stufe level stage step')
const isNaming = trait(({ cue }) => (cue & CUE.name) !== 0)

/** "Top three", "Platz eins", "Phase zwei". */
export function wordRole(tokens: Place['tokens'], at: number): Role | null {
  const before = tokens[at - 1]
  if (isRankWord(before)) return 'rank'
  return before?.capital && isNaming(before) && at > 1 && isStep(before) ? 'name' : null
}

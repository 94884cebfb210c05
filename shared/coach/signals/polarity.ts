import { NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'
import { isKnownNoun, nounBitsAt } from './context.ts'

/** Better means less of a bad thing and more of everything else. */
export function betterWay(reading: Reading): 'increase' | 'decrease' {
  const way = polarity(reading)
  if (way === null && reading.target?.kind === 'duration') return 'decrease'
  return way === 'bad' ? 'decrease' : 'increase'
}

const isAmountOnly = oneOf('zahl anzahl number anteil share percentage rate quote proportion')
const JUDGED = NOUN_BIT.bad | NOUN_BIT.good | NOUN_BIT.rating | NOUN_BIT.won

/** Whether what the text speaks of is better in large or in small numbers. */
export function polarity(reading: Reading): 'good' | 'bad' | null {
  if ((reading.nouns & JUDGED) === 0) return null
  let first: 'good' | 'bad' | null = null
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (reading.language === 'en' && isKnownNoun(reading, at + 1)) continue
    const bits = nounBitsAt(reading, at)
    const isBad = (bits & NOUN_BIT.bad) !== 0
    const isGood = (bits & (NOUN_BIT.good | NOUN_BIT.rating)) !== 0
    if (isBad && !isGood && first !== 'good') return 'bad'
    if (isGood && first === null && !isAmountOnly(reading.tokens[at])) first = 'good'
    if (first === null && (bits & NOUN_BIT.won) !== 0) first = 'good'
  }
  return first
}

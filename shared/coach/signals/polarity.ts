import { NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { isKnownNoun, nounBitsAt } from './context.ts'

/** Better means less of a bad thing and more of everything else. */
export function betterWay(reading: Reading): 'increase' | 'decrease' {
  const way = polarity(reading)
  if (way === null && reading.target?.kind === 'duration') return 'decrease'
  return way === 'bad' ? 'decrease' : 'increase'
}

export function polarity(reading: Reading): 'good' | 'bad' | null {
  let first: 'good' | 'bad' | null = null
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (reading.language === 'en' && isKnownNoun(reading, at + 1)) continue
    const bits = nounBitsAt(reading, at)
    const isBad = (bits & NOUN_BIT.bad) !== 0
    const isGood = (bits & (NOUN_BIT.good | NOUN_BIT.rating)) !== 0
    if (isBad && !isGood && first !== 'good') return 'bad'
    if (
      isGood &&
      first === null &&
      !/^(?:zahl|anzahl|number|anteil|share|percentage|rate|quote|proportion)$/.test(
        reading.tokens[at]?.low ?? '',
      )
    )
      first = 'good'
    if (first === null && (bits & NOUN_BIT.won) !== 0) first = 'good'
  }
  return first
}

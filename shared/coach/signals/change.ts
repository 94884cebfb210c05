import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'
import { bySign } from './change-by-sign.ts'
import { byVerb } from './change-by-verb.ts'
import { byComparative } from './comparison.ts'
import { hasCue, isKnownNoun, nounBitsAt } from './context.ts'
import { betterWay } from './polarity.ts'

/** Up or down; null where nothing says which. */
export type Way = 'increase' | 'decrease' | null

/** The change that a verb, noun, sign or comparative announces; null when there is none. */
export function change(reading: Reading): Way {
  return bySign(reading) ?? byVerb(reading) ?? byNoun(reading) ?? byComparative(reading)
}

const CHANGING = NOUN_BIT.fall | NOUN_BIT.rise | NOUN_BIT.better

/** "Senkung der Kosten", "growth of 20 %". */
function byNoun(reading: Reading): Way {
  if ((reading.nouns & CHANGING) === 0) return null
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const bits = nounBitsAt(reading, at)
    if ((bits & CHANGING) === 0 || hasCue(reading, at - 1, CUE.means) || isGovernedFar(reading, at)) continue
    // "Expansion revenue": the last noun of the row says what is measured
    if (reading.language === 'en' && isKnownNoun(reading, at + 1)) continue
    const way = ofNoun(reading, at, bits)
    if (way !== null) return way
  }
  return null
}

function ofNoun(reading: Reading, at: number, bits: number): Way {
  const isAct = (bits & NOUN_BIT.act) !== 0
  if ((bits & NOUN_BIT.fall) !== 0 && !isAct) return 'decrease'
  const isRise = (bits & NOUN_BIT.rise) !== 0 && !isAct
  if (isRise && ((bits & NOUN_BIT.good) === 0 || isAmountOf(reading, at))) return 'increase'
  return (bits & NOUN_BIT.better) !== 0 ? betterWay(reading) : null
}

const isAmountLink = oneOf('of by von um')

/** "Growth of 20 %", "Wachstum um 12 %": the noun announces the change itself. */
function isAmountOf({ tokens, target }: Reading, at: number): boolean {
  return target?.kind === 'percent' && target.start - at <= 3 && isAmountLink(tokens[at + 1])
}

/** A nominalised change counts at the head of the text: "Senkung der …", not "… zur Senkung der …". */
function isGovernedFar(reading: Reading, at: number): boolean {
  for (let i = Math.max(0, at - 3); i < at; i += 1) if (hasCue(reading, i, CUE.prep)) return true
  return false
}

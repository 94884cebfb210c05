import { oneOf, trait } from '../text/trait.ts'
import { countedNoun } from './counted.ts'
import { make } from './make.ts'
import type { Place } from './place.ts'
import type { Quantity } from './types.ts'

const isNone = {
  de: oneOf('kein keine keinen keiner keinerlei niemand niemanden keines keinem'),
  en: oneOf('no none nobody no-one'),
} as const
const isNoZero = oneOf(
  'more longer later higher less fewer lower matter greater worse need wonder other weg längere',
)

/** "Keine Reklamation", "not a single complaint"; "no more than" is a limit. */
export function zeroAt(place: Place, at: number, edge: number): Quantity | null {
  const { tokens } = place
  const isSingle = isNotSingle(tokens, at)
  const next = tokens[at + 1]
  if (!(isNone[place.language](tokens[at]) || isSingle)) return null
  if (next?.low === '.' || isNoZero(next)) return null
  const end = at + (isSingle ? 2 : 1)
  const unit = countedNoun(place, end)?.unit ?? null
  return make(place, { at, edge }, { value: 0, end, source: 'zero', unit })
}

const isNot = oneOf('nicht not ohne without')
const isArticle = oneOf('ein eine a one')
const isSingle = trait(/^(?:einzige[rns]?|single)$/)

/** "nicht ein einziger", "not a single". */
const isNotSingle = (tokens: Place['tokens'], at: number): boolean =>
  isNot(tokens[at]) && isArticle(tokens[at + 1]) && isSingle(tokens[at + 2])

export const isZeroStart = trait((word) => [isNone.de, isNone.en, isNot].some((start) => start.ofWord(word)))

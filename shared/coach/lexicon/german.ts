import { readWordDe } from '../numbers/words-de.ts'
import { inflectDe } from './forms-de.ts'
import type { WordLists } from './lists.ts'
import { NOUNS_DE } from './nouns-de.ts'
import { NOUN_BIT } from './types.ts'
import { VERBS_DE } from './verbs-de.ts'
import { WORDS_DE } from './words-de.ts'

const LONGEST = 40
const SHORTEST_PART = 4

/** Longest known last member decides: Kundenzufriedenheit → Zufriedenheit. */
function nounOf(low: string, nouns: ReadonlyMap<string, number>): number | undefined {
  const direct = nouns.get(low)
  if (direct !== undefined) return direct
  const last = low.slice(low.lastIndexOf('-') + 1)
  const tail = last.slice(-LONGEST)
  const part = nouns.get(tail)
  if (part !== undefined) return part
  for (let at = 1; at <= tail.length - SHORTEST_PART; at += 1) {
    const bits = nouns.get(tail.slice(at))
    if (bits !== undefined) return bits
  }
  return tail.endsWith('ierung') || tail.endsWith('ierungen') ? NOUN_BIT.act : undefined
}

/** The German words. */
export const GERMAN: WordLists = {
  verbs: VERBS_DE,
  nouns: NOUNS_DE,
  words: WORDS_DE,
  plurals: ['', 's', 'es', 'n', 'en', 'e', 'er', 'nen', 'innen', ':innen', '*innen', '_innen', 'ern'],
  changedPlural: () => undefined,
  inflect: inflectDe,
  nounOf,
  numberOf: readWordDe,
}

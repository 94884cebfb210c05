import type { Word } from '../text/word.ts'
import { KnownWord } from './known-word.ts'
import type { WordLists } from './lists.ts'
import { nounTable } from './nouns.ts'
import { split } from './split.ts'
import { CUE, type CueName, type Lexicon } from './types.ts'
import { verbTable } from './verbs.ts'

/** Puts a language's lists together to what can be known of any of its words. */
export function buildLexicon(lists: WordLists): Lexicon {
  const nouns = nounTable(lists)
  const cues = cueTable(lists)
  const { verbs, particles } = verbTable(lists, nouns)
  const word = (low: string): Word =>
    new KnownWord(low, {
      cue: cues.get(low) ?? 0,
      verb: verbs.get(low),
      particles: particles.get(low),
      nounOf: () => lists.nounOf(low, nouns),
      numberOf: () => lists.numberOf(low),
    })
  return { verbs, word }
}

function cueTable({ words }: WordLists): Map<string, number> {
  const table = new Map<string, number>()
  for (const name of Object.keys(CUE) as CueName[]) {
    // keys of a const object are exactly its names
    for (const word of split(words[name])) table.set(word, (table.get(word) ?? 0) | CUE[name])
  }
  return table
}

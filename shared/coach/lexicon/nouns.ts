import type { WordLists } from './lists.ts'
import { split } from './split.ts'
import { NOUN_BIT, type NounClass } from './types.ts'

/** Every form of every listed noun with its classes; what is listed as it stands goes before what was derived. */
export function nounTable({ nouns, plurals, changedPlural }: WordLists): Map<string, number> {
  const table = new Map<string, number>()
  const exact = new Map<string, number>()
  for (const name of Object.keys(NOUN_BIT) as NounClass[]) {
    // keys of a const object are exactly its names
    const bit = NOUN_BIT[name]
    for (const word of split(nouns[name])) {
      exact.set(word, (exact.get(word) ?? 0) | bit)
      for (const end of plurals)
        if (!exact.has(word + end)) table.set(word + end, (table.get(word + end) ?? 0) | bit)
      const changed = changedPlural(word)
      if (changed !== undefined) table.set(changed, bit)
    }
  }
  for (const [word, bits] of exact) table.set(word, bits)
  return table
}

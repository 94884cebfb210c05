import type { Token } from './tokenise.ts'
import type { Word } from './word.ts'

/** A yes-or-no question about a word; of a token that is not there the answer is no. */
export interface Trait {
  (token: Token | undefined): boolean
  /** Asks of the word itself, for questions made of others. */
  readonly ofWord: (word: Word) => boolean
}

const YES = 2
const NO = 1
let traits = 0

/** Asks once per word: the answer is kept with the word, so that many rules may ask the same of every text. */
export function trait(test: RegExp | ((word: Word) => boolean)): Trait {
  const at = traits
  traits += 1
  const find = typeof test === 'function' ? test : ({ low }: Word) => test.test(low)
  const answer = (token: Token | undefined): boolean => {
    if (token === undefined) return false
    const { word } = token
    const known = word.answers[at] ?? 0
    if (known > 0) return known === YES
    const is = find(word)
    word.answers[at] = is ? YES : NO
    return is
  }
  return Object.assign(answer, { ofWord: find })
}

/** One of a closed list of words. */
export function oneOf(list: string): Trait {
  const words = new Set(list.split(/\s+/))
  return trait(({ low }) => words.has(low))
}

/** Room for an answer to every question there is by now; later ones are asked anew each time. */
export const noAnswers = (): Uint8Array => new Uint8Array(traits)

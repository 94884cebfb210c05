import { readWordEn } from '../numbers/words-en.ts'
import { inflectEn } from './forms-en.ts'
import type { FormSink, WordLists } from './lists.ts'
import { NOUNS_EN } from './nouns-en.ts'
import { NOUN_BIT, type VerbClass } from './types.ts'
import { VERBS_EN } from './verbs-en.ts'
import { WORDS_EN } from './words-en.ts'

/** "Modernisation", "gamification": the doing as a noun. */
const ACT = /[a-z]{4}(?:i[sz]ation|ification)s?$/

/** The last part of what a hyphen joins decides. */
function nounOf(low: string, nouns: ReadonlyMap<string, number>): number | undefined {
  const known =
    nouns.get(low) ?? (low.includes('-') ? nouns.get(low.slice(low.lastIndexOf('-') + 1)) : undefined)
  return known ?? (ACT.test(low) ? NOUN_BIT.act : undefined)
}

function inflect(entry: string, cls: VerbClass, sink: FormSink): void {
  const [base = '', particle] = entry.split('+')
  for (const [form, kind] of inflectEn(base)) {
    if (particle === undefined) sink.verb(form, kind, cls)
    else sink.separated(form, particle, cls)
  }
}

/** The English words. */
export const ENGLISH: WordLists = {
  verbs: VERBS_EN,
  nouns: NOUNS_EN,
  words: WORDS_EN,
  plurals: ['', 's', 'es'],
  changedPlural: (noun) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : undefined),
  inflect,
  nounOf,
  numberOf: readWordEn,
}

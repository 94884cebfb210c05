import type { Language } from '../language.ts'
import { packOf } from '../languages/pack.ts'
import { buildLexicon } from './build.ts'
import type { Lexicon } from './types.ts'

const built = new Map<Language, Lexicon>()

/** The lexicon of a language, generated on first use and then kept. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language)
  if (known !== undefined) return known
  const lexicon = buildLexicon(packOf(language).words)
  built.set(language, lexicon)
  return lexicon
}

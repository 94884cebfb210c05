import type { Language } from '../language.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import { readDigits } from '../numbers/digits.ts'
import { fold } from './fold.ts'
import type { Token } from './tokenise.ts'

/** A written form behind a space and one that touches what stands before it. */
interface Forms {
  readonly apart: Token
  readonly glued: Token
}

/** Texts share most of their words: so many written forms are kept per language, then it starts anew. */
const MEMORY = 4000
const known: Readonly<Record<Language, Map<string, Forms>>> = { de: new Map(), en: new Map() }

/** The token of a written form. */
export function tokenOf(raw: string, kind: Token['kind'], glued: boolean, language: Language): Token {
  const forms = known[language].get(raw) ?? learn(raw, kind, language)
  return glued ? forms.glued : forms.apart
}

function learn(raw: string, kind: Token['kind'], language: Language): Forms {
  const memory = known[language]
  if (memory.size >= MEMORY) memory.clear()
  const low = kind === 'word' ? fold(raw) : raw
  const apart: Token = {
    kind,
    raw,
    low,
    glued: false,
    capital: kind === 'word' && raw.charAt(0) !== low.charAt(0),
    value: kind === 'number' ? readDigits(raw, language) : 0,
    word: lexiconOf(language).word(low),
  }
  const forms = { apart, glued: { ...apart, glued: true } }
  memory.set(raw, forms)
  return forms
}

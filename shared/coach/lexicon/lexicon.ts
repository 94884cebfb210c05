import type { Language } from '../language.ts'
import { readWordDe } from '../numbers/words-de.ts'
import { readWordEn } from '../numbers/words-en.ts'
import { fold } from '../text/fold.ts'
import { noAnswers } from '../text/trait.ts'
import type { Word } from '../text/word.ts'
import { inflectDe } from './forms-de.ts'
import { inflectEn } from './forms-en.ts'
import { NOUNS_DE } from './nouns-de.ts'
import { NOUNS_EN } from './nouns-en.ts'
import {
  CUE,
  type CueName,
  type Lexicon,
  NOUN_BIT,
  type NounClass,
  type VerbClass,
  type VerbForm,
} from './types.ts'
import { VERBS_DE } from './verbs-de.ts'
import { VERBS_EN } from './verbs-en.ts'
import { WORDS_DE } from './words-de.ts'
import { WORDS_EN } from './words-en.ts'

/** The first class that claims a form keeps it: special readings come before the general ones. */
const ORDER: readonly VerbClass[] = [
  'double',
  'triple',
  'quadruple',
  'halve',
  'deal',
  'serve',
  'make',
  'win',
  'up',
  'down',
  'better',
  'keep',
  'move',
  'reach',
  'do',
  'state',
]

const built = new Map<Language, Lexicon>()

/** The lexicon of a language, generated on first use and then kept. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language)
  if (known !== undefined) return known
  const lexicon =
    language === 'de' ? build(VERBS_DE, NOUNS_DE, WORDS_DE, 'de') : build(VERBS_EN, NOUNS_EN, WORDS_EN, 'en')
  built.set(language, lexicon)
  return lexicon
}

type Lists<K extends string> = Readonly<Partial<Record<K, string>>>

function build(
  verbs: Lists<VerbClass>,
  nouns: Lists<NounClass>,
  words: Lists<CueName>,
  language: Language,
): Lexicon {
  const nounMap = nounTable(nouns, language)
  const cues = cueTable(words)
  const { forms, separable } = verbTable(verbs, language, nounMap)
  const nounOf = language === 'de' ? germanNoun : englishNoun
  const numberOf = language === 'de' ? readWordDe : readWordEn
  const word = (low: string): Word => ({
    low,
    cue: cues.get(low) ?? 0,
    noun: nounOf(low, nounMap),
    verb: forms.get(low),
    particles: separable.get(low),
    number: numberOf(low),
    answers: noAnswers(),
  })
  return { verbs: forms, word }
}

function split(list: string | undefined): string[] {
  return (list ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold)
}

function cueTable(words: Lists<CueName>): Map<string, number> {
  const table = new Map<string, number>()
  for (const name of Object.keys(CUE) as CueName[]) {
    // keys of a const object are exactly its names
    for (const word of split(words[name])) table.set(word, (table.get(word) ?? 0) | CUE[name])
  }
  return table
}

const PLURALS_DE = ['', 's', 'es', 'n', 'en', 'e', 'er', 'nen', 'innen', ':innen', '*innen', '_innen', 'ern']
const PLURALS_EN = ['', 's', 'es']

function nounTable(nouns: Lists<NounClass>, language: Language): Map<string, number> {
  const table = new Map<string, number>()
  const exact = new Map<string, number>()
  const endings = language === 'de' ? PLURALS_DE : PLURALS_EN
  for (const name of Object.keys(NOUN_BIT) as NounClass[]) {
    // keys of a const object are exactly its names
    for (const word of split(nouns[name])) {
      exact.set(word, (exact.get(word) ?? 0) | NOUN_BIT[name])
      for (const end of endings)
        if (!exact.has(word + end)) table.set(word + end, (table.get(word + end) ?? 0) | NOUN_BIT[name])
      if (language === 'en' && word.endsWith('y')) table.set(`${word.slice(0, -1)}ies`, NOUN_BIT[name])
    }
  }
  for (const [word, bits] of exact) table.set(word, bits)
  return table
}

function verbTable(verbs: Lists<VerbClass>, language: Language, nouns: Map<string, number>) {
  const forms = new Map<string, { cls: VerbClass; forms: Set<VerbForm> }>()
  const separable = new Map<string, Map<string, VerbClass>>()
  const sink = {
    verb(form: string, kind: VerbForm, cls: VerbClass) {
      const known = forms.get(form)
      if (known === undefined) forms.set(form, { cls, forms: new Set([kind]) })
      else if (known.cls === cls) known.forms.add(kind)
    },
    separated(form: string, particle: string, cls: VerbClass) {
      const particles = separable.get(form) ?? new Map<string, VerbClass>()
      if (!particles.has(particle)) particles.set(particle, cls)
      separable.set(form, particles)
    },
    noun(form: string, cls: VerbClass) {
      const bit = NOUN_OF_VERB[cls]
      if (bit === undefined) return
      for (const end of ['', 'en']) if (!nouns.has(form + end)) nouns.set(form + end, NOUN_BIT[bit])
    },
  }
  for (const cls of ORDER) for (const entry of split(verbs[cls])) addVerb(entry, cls, language, sink)
  return { forms, separable }
}

const NOUN_OF_VERB: Partial<Record<VerbClass, NounClass>> = {
  do: 'act',
  deal: 'act',
  make: 'act',
  up: 'rise',
  down: 'fall',
  better: 'better',
  keep: 'keep',
  double: 'double',
  halve: 'halve',
}

function addVerb(
  entry: string,
  cls: VerbClass,
  language: Language,
  sink: Parameters<typeof inflectDe>[2],
): void {
  if (language === 'de') {
    inflectDe(entry, cls, sink)
    return
  }
  const [base = '', particle] = entry.split('+')
  for (const [form, kind] of inflectEn(base)) {
    if (particle === undefined) sink.verb(form, kind, cls)
    else sink.separated(form, particle, cls)
  }
}

/** Longest known last member decides: Kundenzufriedenheit → Zufriedenheit. */
function germanNoun(low: string, nouns: Map<string, number>): number | undefined {
  const direct = nouns.get(low)
  if (direct !== undefined) return direct
  const last = low.slice(low.lastIndexOf('-') + 1)
  const tail = last.length > 40 ? last.slice(-40) : last
  const part = nouns.get(tail)
  if (part !== undefined) return part
  for (let at = 1; at <= tail.length - 4; at += 1) {
    const bits = nouns.get(tail.slice(at))
    if (bits !== undefined) return bits
  }
  return tail.endsWith('ierung') || tail.endsWith('ierungen') ? NOUN_BIT.act : undefined
}

function englishNoun(low: string, nouns: Map<string, number>): number | undefined {
  return nouns.get(low) ?? (low.includes('-') ? nouns.get(low.slice(low.lastIndexOf('-') + 1)) : undefined)
}

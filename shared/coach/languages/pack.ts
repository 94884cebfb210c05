import type { Language } from '../language.ts'
import type { WordLists } from '../lexicon/lists.ts'
import type { Place } from '../quantities/place.ts'
import type { Reading } from '../reading.ts'
import type { RuleId } from '../rules/rule-ids.ts'
import type { Clause } from '../signals/clauses.ts'
import type { FoundVerb } from '../signals/found-verb.ts'

/** What a finding says; {names} in curly brackets are filled from it. */
export interface Sentences {
  /** The criterion in own words. */
  readonly criterion: string
  readonly reason: string
  readonly question: string
}

/** All the coach must know of one language. */
export interface LanguagePack {
  readonly words: WordLists
  /** The verbs of a stretch of text. */
  verbsIn(place: Place, from: number, to: number): FoundVerb[]
  /** Whether a clause names the team's own doing or a finished piece of work. */
  isTask(reading: Reading, clause: Clause): boolean
  readonly sentences: Readonly<Record<RuleId, Sentences>>
}

const taught = new Map<Language, LanguagePack>()

/** From now on the coach reads and speaks this language. */
export const teach = (language: Language, pack: LanguagePack): void => {
  taught.set(language, pack)
}

export const isTaught = (language: Language): boolean => taught.has(language)

/** Throws for a language nobody has taught: import both.ts, or load the language first. */
export const packOf = (language: Language): LanguagePack => {
  const pack = taught.get(language)
  if (pack === undefined) throw new Error(`The coach has not been taught the language "${language}" yet.`)
  return pack
}

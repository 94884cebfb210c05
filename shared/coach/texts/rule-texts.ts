import type { Language } from '../language.ts'
import type { Origin, RuleId } from '../rules/rule-ids.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'

/** All words of one rule; {names} in curly brackets are filled from the finding. */
export interface RuleText {
  readonly title: string
  /** The criterion in own words. */
  readonly criterion: string
  readonly reason: string
  readonly question: string
  readonly good: string
  readonly weak: string
}

export type RuleTexts = Readonly<Record<RuleId, RuleText>>

export function ruleTexts(language: Language): RuleTexts {
  return language === 'de' ? DE : EN
}

/** Where a criterion comes from, as shown to people. */
export function sourceName(origin: Origin, language: Language): string {
  if (origin === 'article') return 'Simmoleit, Agile Vertriebsziele'
  return language === 'de' ? 'gute Praxis' : 'good practice'
}

import type { Language } from '../language.ts'
import type { Sentences } from '../languages/pack.ts'
import type { RuleId } from '../rules/rule-ids.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { EXAMPLES_DE } from './examples-de.ts'
import { EXAMPLES_EN } from './examples-en.ts'

/** What the page of rules shows besides what findings say. */
export interface Examples {
  readonly title: string
  readonly good: string
  readonly weak: string
}

/** All words of one rule. */
export type RuleText = Sentences & Examples

/** The words of a rule in one of the languages. */
export function ruleText(ruleId: RuleId, language: Language): RuleText {
  return language === 'de'
    ? { ...DE[ruleId], ...EXAMPLES_DE[ruleId] }
    : { ...EN[ruleId], ...EXAMPLES_EN[ruleId] }
}

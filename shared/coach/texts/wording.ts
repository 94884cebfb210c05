import type { Language } from '../language.ts'
import { packOf } from '../languages/pack.ts'
import { RULES, type RuleId } from '../rules/rule-ids.ts'
import { sourceName } from './source-name.ts'

type Params = Readonly<Record<string, string | number>>
type Sentence = (params: Params) => string

/** A rule's sentences, ready to be filled in. */
interface Wording {
  readonly reason: Sentence
  readonly question: Sentence
  readonly source: string
}

const known: Readonly<Record<Language, Map<RuleId, Wording>>> = { de: new Map(), en: new Map() }

/** The sentences of a rule; put together with its first use. */
export function wordingOf(ruleId: RuleId, language: Language): Wording {
  const wording = known[language].get(ruleId) ?? wordingFrom(ruleId, language)
  known[language].set(ruleId, wording)
  return wording
}

function wordingFrom(ruleId: RuleId, language: Language): Wording {
  const text = packOf(language).sentences[ruleId]
  return {
    reason: sentence(text.reason),
    question: sentence(text.question),
    source: `${text.criterion} (${sourceName(RULES[ruleId].origin, language)})`,
  }
}

/** Most sentences have no gap. */
function sentence(text: string): Sentence {
  const [head = '', ...gaps] = text.split('{')
  if (gaps.length === 0) return () => text
  const parts = gaps.map((gap) => gap.split('}'))
  return (params) =>
    parts.reduce((filled, [name = '', rest = '']) => filled + String(params[name] ?? '') + rest, head)
}

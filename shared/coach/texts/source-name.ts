import type { Language } from '../language.ts'
import type { Origin } from '../rules/rule-ids.ts'

/** Where a criterion comes from, as shown to people. */
export function sourceName(origin: Origin, language: Language): string {
  if (origin === 'article') return 'Simmoleit, Agile Vertriebsziele'
  return language === 'de' ? 'gute Praxis' : 'good practice'
}

import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'

const isLimit = oneOf('innerhalb binnen within inside höchstens maximal')
const isOne = oneOf('der die das den ein eine einen the a an our unser unsere unseren')
const SHORT = new Set(['milliseconds', 'seconds', 'minutes', 'hours'])
const MOST_DAYS = 14

/** "Kritische Lücken binnen 48 h schließen": no project is done in hours; what must be quick comes again and again. */
export function isQuickService({ target, tokens, baseline, kind }: Reading): boolean {
  if (kind === 'objective' || target?.kind !== 'duration' || target.bound !== 'max' || baseline !== null)
    return false
  const { lead, unit, value } = target
  if (!isLimit(lead[0]) && !isLimit(lead[1])) return false
  if (SHORT.has(unit ?? '')) return true
  return unit === 'days' && value <= MOST_DAYS && !tokens.some((token) => isOne(token))
}

const AT_ONCE = {
  de: /(?:^| )(?:auf anhieb|(?:beim|im|am) ersten (?:mal|anlauf|besuch|versuch|anruf|kontakt|termin|gang))(?= |$)/,
  en: /(?:^| )(?:first time|(?:at|on|in|during) the first (?:time|attempt|visit|try|call|contact|go|pass|appointment))(?= |$)/,
} as const
const isFirst = oneOf('ersten anhieb first')

/** "85 % der Reparaturen beim ersten Besuch erledigt": how well a daily service works. */
export function isAtOnce({ target, tokens, language }: Reading): boolean {
  if (target?.kind !== 'percent' || !tokens.some((token) => isFirst(token))) return false
  return AT_ONCE[language].test(tokens.map(({ low }) => low).join(' '))
}

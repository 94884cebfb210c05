import type { Language } from '../language.ts'
import { CUE } from '../lexicon/types.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import { unitAt } from './units.ts'

const FIRST = 1990
const LAST = 2060
const isLikeYear = trait(/^(?:19|20)\d\d$/)
const isMoneyOrShare = trait(/[%€$£+]/)
const isBeforeTime = oneOf(
  'in by bis ab seit since until before vor nach after during jahr year ende anfang mitte end of fy gj geschäftsjahr sommer winter frühjahr herbst spring summer autumn für for im zum',
)
const isBeforeAmount = oneOf('auf to from von über mindestens least than als reach erreichen')
/** "Weniger Mahnungen als 2025". */
const isThan = oneOf('than als')
const isQuarter = trait(/^[qh][1-4]$/)
const hasPluralS = trait(/s$/)
const hasGermanEnding = trait(/(?:e|en|er)$/)

/** "2027" as a year, unlike "2027 tickets". */
export function isYear(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  if (token === undefined || !isLikeYear(token)) return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (next?.kind === 'mark' && isMoneyOrShare(next)) return false
  if (unitAt(tokens, at + 1, language) !== null) return false
  if (isComparedWith(tokens, at)) return true
  if (isBeforeTime(before)) return !(language === 'en' && before?.low === 'of')
  if (token.value < FIRST || token.value > LAST) return false
  if (isBeforeAmount(before)) return isThan(before) && next?.kind !== 'word'
  return !isCounted(tokens, at, language) || isQuarter(before)
}

/** "Mahnungen 2026 kleiner als 2025". */
const isCompared = trait(({ cue }) => (cue & (CUE.less | CUE.better)) !== 0)

function isCounted(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || isCompared(next)) return false
  return language === 'de'
    ? next.capital || hasGermanEnding(next)
    : hasPluralS(next) || isPluralLater(tokens[at + 2])
}

const isPluralLater = (token: Token | undefined): boolean =>
  token?.kind === 'word' && hasPluralS(token) && token.low.length > 3

const isLink = oneOf('to with zu mit auf')
const isComparing = oneOf('compared relative vergleich verglichen bezogen')

/** "compared to 2019", "im Vergleich zu 2019": the year is where the change starts from. */
const isComparedWith = (tokens: readonly Token[], at: number): boolean =>
  isLink(tokens[at - 1]) && isComparing(tokens[at - 2])

import type { Language } from '../language.ts'
import { CUE } from '../lexicon/types.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Place } from './place.ts'
import { unitAt } from './units.ts'
import { isYear } from './years.ts'

const LAST_DAY = 31
const isOrdinalEnding = oneOf('st nd rd th te ter ten er')
const isWeekOrQuarter = oneOf('kw quartal')
const isClock = oneOf('uhr o’clock')
const isHalfOfDay = oneOf('am pm')

/** "30. September", "3rd", "May 5", "9 Uhr", "2027". */
export function isDate({ tokens, language }: Place, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (isMonth(next) && token.value <= LAST_DAY && !token.raw.includes(',')) return true
  if (next !== undefined && next.low === '.' && next.glued && isOrdinalDot(tokens, at, language)) return true
  if (next?.glued && isOrdinalEnding(next)) return true
  if (
    (language === 'en' || isWeekOrQuarter(before)) &&
    isMonthName(before) &&
    token.value <= LAST_DAY &&
    unitAt(tokens, at + 1, language) === null
  )
    return true
  if (isClock(next) || (next?.glued && isHalfOfDay(next))) return true
  return isYear(tokens, at, language)
}

const MONTH_NAME =
  /^(?:jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|quart|halbj|kw|kalenderw|h[12]$|q[1-4]$)/
const isMonthWord = trait(({ low, cue }) => (cue & CUE.month) !== 0 && MONTH_NAME.test(low))
const isNoMonthName = trait(({ low }) => low.startsWith('h') || low.startsWith('q') || low === 'halbjahr')

const isMonth = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isMonthWord(token) && token.low !== 'quarter'

function isMonthName(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  if (token.low === 'kw') return true
  return !isNoMonthName(token) && isMonthWord(token) && token.capital
}

/** "30. September", "1. Quartal", "2. Liga": a German ordinal is a number, a dot and a following word. */
function isOrdinalDot(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  return (
    language === 'de' &&
    token !== undefined &&
    token.value <= LAST_DAY &&
    Number.isInteger(token.value) &&
    tokens[at + 2]?.kind === 'word'
  )
}

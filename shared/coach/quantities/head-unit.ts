import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Place } from './place.ts'
import type { Quantity } from './types.ts'

const isShare = trait(/^(?:percentage|proportion|share)$|(?:prozentsatz|anteil|quote)$/)
const isCount = trait(/^(?:number|numbers|count|amount|total|volume|no|#)$|^(?:an)?zahl$|^menge$|^summe$/)
const isPer = oneOf('per pro je')
/** "Schulungsstunden", "Krankheitstage", "training hours": counted in time. */
const TIME = { de: /..(stunden|tage)$/, en: /^(hours|days)$/ } as const
const isTime = { de: trait(TIME.de), en: trait(TIME.en) } as const
const TIME_UNITS: Readonly<Record<string, string>> = {
  stunden: 'hours',
  hours: 'hours',
  tage: 'days',
  days: 'days',
}
/** Plural in form, but measured in money, hours or nothing one could count. */
const isUncounted = trait(
  /^(?:sales|savings|earnings|costs|expenses|news|progress|analysis|status|business|basis|kosten|ausgaben|einnahmen|erlöse|zeiten|schulden|emissionen|emissions|revenues|losses|process|success|access|awareness|fitness|happiness|readiness|stress|turns)$/,
)

/**
 * What a bare number counts, told by the noun it belongs to: "Reklamationen von 30 auf 10", "number of active users: 500",
 * "share of women from 22 to 30" (percent). Null when the noun in front counts nothing.
 */
export function headUnit(place: Place, quantities: readonly Quantity[]): string | null {
  const isNumber = ({ role, kind }: Quantity) => (role === 'free' || role === 'baseline') && kind !== 'times'
  const end = quantities.find(isNumber)?.start ?? 0
  for (let at = 0; at < end; at += 1) {
    const token = place.tokens[at]
    if (isPer(token)) break
    if (quantities.some((quantity) => quantity.start <= at && at < quantity.end)) continue
    if (isTime[place.language](token)) return timeUnit(place, token?.low ?? '')
    if (isShare(token)) return isPerThousand(quantities) ? null : '%'
    if (isCount(token)) return firstCounted(place, at + 1, end, true)
  }
  return firstCounted(place, 0, end, false)
}

const timeUnit = ({ language }: Place, low: string): string | null =>
  TIME_UNITS[TIME[language].exec(low)?.[1] ?? ''] ?? null

/** "Sturzquote je 1.000 Pflegetage" is no percentage. */
const isPerThousand = (quantities: readonly Quantity[]): boolean =>
  quantities.some(({ role, value }) => role === 'scope' && value >= 1000)

function firstCounted(place: Place, from: number, to: number, isNamed: boolean): string | null {
  for (let at = from; at < to; at += 1) {
    if (isCounted(place, at, isNamed)) return place.tokens[at]?.raw.replace(/(?<=..)zahl$/, '') ?? null
    if (at > from && ((place.tokens[at]?.word.cue ?? 0) & STOP) !== 0 && !isNamed) return null
  }
  return null
}

const STOP = CUE.prep | CUE.sub

function isCounted({ tokens, language }: Place, at: number, isNamed: boolean): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || isUncounted(token) || (token.word.cue & ~CUE.name) !== 0) return false
  const bits = token.word.noun ?? 0
  if (language === 'en') return isPluralEn(token) && (isNamed || bits !== 0) && !isPluralEn(tokens[at + 1])
  if (!token.capital) return false
  if (isNamed || (bits === 0 && isAfterPluralAdjective(tokens[at - 1]) && isPluralForm(token))) return true
  return (bits & (NOUN_BIT.won | NOUN_BIT.people | NOUN_BIT.bad)) !== 0 && isPluralDe(token)
}

/** "Unbesetzte Stellen", "offene Punkte". */
const isAfterPluralAdjective = (before: Place['tokens'][number] | undefined): boolean =>
  before?.kind === 'word' && isPluralAdjective(before)
const isPluralAdjective = trait(
  ({ low }) => /[a-zäöü]{3}e$/.test(low) && !/^(?:durchschnittliche|mittlere|gesamte|monatliche)$/.test(low),
)
const isPluralForm = trait(/(?:en|s|e)$/)

const isPluralDe = trait(
  ({ low }) =>
    /(?:e|n|s|er|..zahl)$/.test(low) &&
    !/(?:rate|quote|zeit|dauer|kosten|ausgaben|bestand|stand|umsatz)$/.test(low),
)
const PLURALS = new Set(['people', 'women', 'men', 'children'])
const isPluralEn = trait(
  ({ low }) =>
    (low.length > 3 && low.endsWith('s') && !low.endsWith('ss') && !low.endsWith('us')) || PLURALS.has(low),
)

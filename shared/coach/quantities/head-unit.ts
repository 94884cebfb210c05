import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Place } from './names.ts'
import type { Quantity } from './types.ts'

const SHARE = /^(?:percentage|proportion|share)$|(?:prozentsatz|anteil|quote)$/
const COUNT = /^(?:number|numbers|count|amount|total|volume|no|#)$|^(?:an)?zahl$|^menge$|^summe$/
/** "Schulungsstunden", "Krankheitstage", "training hours": counted in time. */
const TIME = { de: /..(stunden|tage)$/, en: /^(hours|days)$/ } as const
const TIME_UNITS: Readonly<Record<string, string>> = {
  stunden: 'hours',
  hours: 'hours',
  tage: 'days',
  days: 'days',
}
/** Plural in form, but measured in money, hours or nothing one could count. */
const UNCOUNTED =
  /^(?:sales|savings|earnings|costs|expenses|news|progress|analysis|status|business|basis|kosten|ausgaben|einnahmen|erlöse|zeiten|schulden|emissionen|emissions|revenues|losses|process|success|access|awareness|fitness|happiness|readiness|stress|turns)$/

/**
 * What a bare number counts, told by the noun it belongs to: "Reklamationen von 30 auf 10", "number of active users: 500",
 * "share of women from 22 to 30" (percent). Null when the noun in front counts nothing.
 */
export function headUnit(place: Place, quantities: readonly Quantity[]): string | null {
  const end = quantities.find(({ role }) => role === 'free' || role === 'baseline')?.start ?? 0
  for (let at = 0; at < end; at += 1) {
    const low = place.tokens[at]?.low ?? ''
    if (/^(?:per|pro|je)$/.test(low)) break
    if (quantities.some((quantity) => quantity.start <= at && at < quantity.end)) continue
    const time = TIME[place.language].exec(low)?.[1]
    if (time !== undefined) return TIME_UNITS[time] ?? null
    if (SHARE.test(low)) return isPerThousand(quantities) ? null : '%'
    if (COUNT.test(low)) return firstCounted(place, at + 1, end, true)
  }
  return firstCounted(place, 0, end, false)
}

/** "Sturzquote je 1.000 Pflegetage" is no percentage. */
const isPerThousand = (quantities: readonly Quantity[]): boolean =>
  quantities.some(({ role, value }) => role === 'scope' && value >= 1000)

function firstCounted(place: Place, from: number, to: number, isNamed: boolean): string | null {
  for (let at = from; at < to; at += 1) {
    if (isCounted(place, at, isNamed)) return place.tokens[at]?.raw.replace(/(?<=..)zahl$/, '') ?? null
    if (at > from && (place.lexicon.cueBits(place.tokens[at]?.low ?? '') & STOP) !== 0 && !isNamed)
      return null
  }
  return null
}

const STOP = CUE.prep | CUE.sub

function isCounted({ tokens, lexicon, language }: Place, at: number, isNamed: boolean): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || UNCOUNTED.test(token.low) || (lexicon.cueBits(token.low) & ~CUE.name) !== 0)
    return false
  const bits = lexicon.nounBits(token.low) ?? 0
  if (language === 'en')
    return isPluralEn(token.low) && (isNamed || bits !== 0) && !isPluralEn(tokens[at + 1]?.low ?? '')
  if (!token.capital) return false
  if (isNamed || (bits === 0 && isAfterPluralAdjective(tokens[at - 1]) && /(?:en|s|e)$/.test(token.low)))
    return true
  return (bits & (NOUN_BIT.won | NOUN_BIT.people | NOUN_BIT.bad)) !== 0 && isPluralDe(token.low)
}

/** "Unbesetzte Stellen", "offene Punkte". */
const isAfterPluralAdjective = (before: Place['tokens'][number] | undefined): boolean =>
  before?.kind === 'word' &&
  /[a-zäöü]{3}e$/.test(before.low) &&
  !/^(?:durchschnittliche|mittlere|gesamte|monatliche)$/.test(before.low)

const isPluralDe = (low: string): boolean =>
  /(?:e|n|s|er|..zahl)$/.test(low) &&
  !/(?:rate|quote|zeit|dauer|kosten|ausgaben|bestand|stand|umsatz)$/.test(low)
const PLURALS = new Set(['people', 'women', 'men', 'children'])
const isPluralEn = (low: string): boolean =>
  (low.length > 3 && low.endsWith('s') && !low.endsWith('ss') && !low.endsWith('us')) || PLURALS.has(low)

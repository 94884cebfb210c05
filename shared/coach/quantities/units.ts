import type { Language } from '../language.ts'
import type { Token } from '../text/tokenise.ts'
import type { QuantityKind } from './types.ts'

export interface Unit {
  readonly kind: QuantityKind
  readonly unit: string
  /** Tokens the unit takes. */
  readonly length: number
}

const TABLE = new Map<string, readonly [QuantityKind, string]>()
function add(kind: QuantityKind, unit: string, words: string): void {
  for (const word of words.split(' ')) TABLE.set(word, [kind, unit])
}
add(
  'percent',
  '%',
  '% prozent percent pct percentage prozentpunkte prozentpunkten pp ppt prozentige prozentigen prozentiger ％',
)
add('percent', '‰', '‰ promille')
add('money', 'EUR', '€ eur euro euros teur keur meur')
add('money', 'USD', '$ usd dollar dollars us$')
add('money', 'CHF', 'tchf chf franken fr sfr francs .-')
add('money', 'GBP', '£ gbp pounds')
add('money', 'JPY', '¥ jpy yen')
add('duration', 'milliseconds', 'ms millisekunde millisekunden millisecond milliseconds')
add('duration', 'seconds', 'second seconds sec secs sekunde sekunden sek s')
add('duration', 'minutes', 'minute minutes min mins minuten')
add('duration', 'hours', 'hour hours hr hrs h stunde stunden std arbeitsstunden')
add(
  'duration',
  'days',
  'd day days tag tage tagen tages werktag werktage werktagen werktages werktags arbeitstag arbeitstage arbeitstagen arbeitstages kalendertag kalendertage kalendertagen kalendertages workday workdays geschäftstage geschäftstagen bankarbeitstage bankarbeitstagen schultage schultagen',
)
add('duration', 'weeks', 'week weeks woche wochen kalenderwochen')
add('duration', 'months', 'month months mos monat monate monaten monats')
add('duration', 'years', 'year years jahr jahre jahren jahres yrs')
add('points', 'points', 'punkt punkte punkten point points pts stern sterne sternen star stars')
add('times', 'x', 'x × mal')

const PAIRS = new Set([
  'working days',
  'business days',
  'calendar days',
  'working day',
  'business day',
  'percentage points',
  'percentage point',
  'per cent',
  'working hours',
  'business hours',
  'school days',
  'volle tage',
  'full days',
  'working weeks',
])
/** Letters too short to be a unit unless they touch the digits. */
const GLUED = new Set(['s', 'h', 'x', 'd', 'm'])

/** The unit written at a token, if any. */
export function unitAt(tokens: readonly Token[], at: number, language: Language): Unit | null {
  const token = tokens[at]
  if (token === undefined) return null
  const next = tokens[at + 1]
  if (next !== undefined && PAIRS.has(`${token.low} ${next.low}`)) {
    const [kind, unit] = TABLE.get(token.low) ?? TABLE.get(next.low) ?? ['count', next.raw]
    return token.low === 'per' ? { kind: 'percent', unit: '%', length: 2 } : { kind, unit, length: 2 }
  }
  const found = TABLE.get(token.low)
  if (found === undefined || (GLUED.has(token.low) && !token.glued && !isAlone(tokens, at))) return null
  if (token.low === 'min' && language === 'de' && tokens[at + 1]?.kind === 'number') return null
  return {
    kind: found[0],
    unit: found[1],
    length: tokens[at + 1]?.low === '.' && ABBREVIATED.has(token.low) ? 2 : 1,
  }
}

/** "4,2 s", "8 h" behind written digits and before a word or mark; "5 x 20" multiplies. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low
  return low === 'h' || (low === 's' && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.glued !== true)
}
const ABBREVIATED = new Set(['min', 'std', 'sek', 'mio', 'mrd', 'fr', 'hrs', 'sec'])

const MONEY_BEFORE = new Set(['€', '$', '£', '¥', 'chf', 'eur', 'usd', 'gbp', 'us$', 'fr', 'sfr'])

/** A currency written in front of the number: "€ 5", "CHF 90'000". */
export function currencyBefore(tokens: readonly Token[], at: number): string | null {
  const before = tokens[at - 1]
  const word = before?.low === '.' ? tokens[at - 2]?.low : before?.low
  if (word === undefined || !MONEY_BEFORE.has(word)) return null
  return TABLE.get(word)?.[1] ?? null
}

const SECONDS: Readonly<Record<string, number>> = {
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86400,
  weeks: 604800,
  months: 2592000,
  years: 31536000,
}

/** Converts a duration between units (a month is 30 days); null when either is no duration. */
export function convertDuration(value: number, from: string, to: string): number | null {
  const a = SECONDS[from]
  const b = SECONDS[to]
  if (a === undefined || b === undefined) return null
  return Number(((value * a) / b).toPrecision(12))
}

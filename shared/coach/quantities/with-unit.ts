import { NOUN_BIT } from '../lexicon/types.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Amount } from './amount.ts'
import { countedNoun } from './counted.ts'
import { type Core, make, type Start } from './make.ts'
import { nonAmount } from './non-amount.ts'
import { isNoAmountWord, wordRole } from './number-words.ts'
import type { Place } from './place.ts'
import { isNegative, rangeEnd } from './signs.ts'
import type { Quantity } from './types.ts'
import { currencyBefore, unitAt } from './units.ts'

/** A written number with its unit or the noun it counts; null where the word only looks like a number. */
export function fromAmount(place: Place, start: Start, amount: Amount): Quantity | null {
  const { at } = start
  const { value, end, source } = amount
  if (source === 'word' && isNoAmountWord(place, at, amount)) return null
  const role = source === 'digits' ? nonAmount(place, at) : wordRole(place.tokens, at)
  if (role === 'date' || role === 'name')
    return make(place, start, { value, end: afterTrait(place, end), role, source })
  const ranged = rangeEnd(place, amount)
  return withUnit(place, start, {
    source,
    scale: amount.scale,
    value: isNegative(place.tokens, at) ? -value : value,
    end: unitStart(place, at, ranged?.end ?? end),
    upper: ranged?.value ?? null,
    role: role ?? 'free',
  })
}

/** Behind the hyphen of "5-Minuten". */
function afterTrait({ tokens }: Place, end: number): number {
  return tokens[end]?.low === '-' && tokens[end + 1]?.glued ? end + 2 : end
}

function withUnit(place: Place, start: Start, core: Core): Quantity {
  const { tokens, language } = place
  const money = currencyBefore(tokens, start.at)
  if (money !== null) return make(place, start, { ...core, kind: 'money', unit: money })
  const unit = unitAt(tokens, core.end, language)
  const end = core.end + (unit?.length ?? 0)
  if (unit !== null && !isClassNoun(place, end, unit.kind)) {
    const often = unit.kind === 'times' && isHowOften(tokens, end)
    const [kind, name] = often ? (['count', 'times'] as const) : [unit.kind, unit.unit]
    return make(place, start, { ...core, kind, unit: name, end, value: kilo(place, core.end, core.value) })
  }
  const noun = countedNoun(place, core.end)?.unit
  return make(place, start, { ...core, unit: noun ?? null, ...pointsOf(place, start.at, core.end, noun) })
}

const isPer = oneOf('pro per a an je die each every')
const isPeriod = oneOf('tag woche monat quartal jahr day week month quarter year')

/** "3x pro Woche" says how often, not how many times as much. */
const isHowOften = (tokens: Place['tokens'], end: number): boolean =>
  isPer(tokens[end]) && isPeriod(tokens[end + 1])

const isThousands = oneOf('teur keur tchf')

/** "800 TEUR" is written in thousands. */
function kilo({ tokens }: Place, at: number, value: number): number {
  if (isThousands(tokens[at])) return value * 1000
  return tokens[at]?.low === 'meur' ? value * 1e6 : value
}

const isClassed = trait(/^(?:hotels?|programme?|plan)$/)

/** "5 point plan", "4 day week" are rare; "3 star hotels" names a class. */
const isClassNoun = ({ tokens, language }: Place, at: number, kind: Quantity['kind']): boolean =>
  language === 'en' && kind === 'points' && isClassed(tokens[at])

const isHyphenUnit = trait(
  /^(?:prozentige?[nrs]?|percent|point|star|sterne|fach|fache[nrs]?|fold|hour|minute|day|stunden|minuten|tage)/,
)
const isFiller = trait(
  /^(?:zusätzliche[nrs]?|additional|extra|more|mehr|weitere[nrs]?|volle[nrs]?|ganze[nrs]?|full|further|consecutive|straight|aufeinanderfolgende[nrs]?)$/,
)

/** Skips "+", "(", and the hyphen of "20-percent". */
function unitStart({ tokens }: Place, at: number, end: number): number {
  const next = tokens[end]
  if (next?.low === '+' && next.glued && at < end) return end + 1
  if (isFiller(next) && unitAt(tokens, end + 1, 'de') !== null) return end + 1
  return next?.low === '-' && isHyphenUnit(tokens[end + 1]) ? end + 1 : end
}

const isOf = oneOf('von out')

/** A bare number after a rating ("NPS 50", "CSAT der Hotline über 4,4") is points. */
function pointsOf({ tokens }: Place, at: number, end: number, unit: string | undefined): Partial<Quantity> {
  const isBare = unit === undefined || isOf(tokens[end])
  return isBare && hasRating(tokens, at) ? { kind: 'points', unit: 'points' } : {}
}

const isRating = trait(({ noun = 0 }) => (noun & NOUN_BIT.rating) !== 0)

/** No sentence names its rating farther away. */
const FAR = 30

function hasRating(tokens: Place['tokens'], before: number): boolean {
  for (let i = Math.max(0, before - FAR); i < before; i += 1)
    if (tokens[i]?.kind === 'word' && isRating(tokens[i])) return true
  return false
}

import { CUE } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import { hasCue } from './context.ts'
import { betterWay } from './polarity.ts'

const COMPARED = CUE.less | CUE.more | CUE.better
const isListed = trait(({ cue }) => (cue & COMPARED) !== 0)

/** The change a comparative announces; null where the text has none. */
export function byComparative(reading: Reading): 'increase' | 'decrease' | null {
  const { tokens, target } = reading
  const end = target === null ? tokens.length : Math.min(tokens.length, target.end + 2)
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isListed(tokens[at]) && !mayBeComparative(tokens[at])) continue
    if (isOfOther(reading, at)) continue
    if (isListed(tokens[at]) && isAgainstPast(reading, at)) return againstPast(reading, at)
    if (at >= end || isBoundWord(reading, at) || isPlainEnding(reading, at)) continue
    const way = wayAt(reading, at)
    if (way !== null) return way
  }
  return null
}

/** "Sell 3,000 tickets, 500 more than last year": the comparison is about the other number. */
const isOfOther = ({ quantities, target }: Reading, at: number): boolean =>
  target !== null && quantities.some((other) => other !== target && other.role === 'free' && other.end === at)

function againstPast(reading: Reading, at: number): 'increase' | 'decrease' {
  if (hasCue(reading, at, CUE.less)) return 'decrease'
  return hasCue(reading, at, CUE.more) ? 'increase' : betterWay(reading)
}

function wayAt(reading: Reading, at: number): 'increase' | 'decrease' | null {
  if (hasCue(reading, at, CUE.better)) return betterWay(reading)
  if (hasCue(reading, at, CUE.less)) return 'decrease'
  if (hasCue(reading, at, CUE.more)) return 'increase'
  return isComparative(reading, at) ? betterWay(reading) : null
}

const isPlainEr = trait(
  ({ low, cue }) => (cue & (CUE.more | CUE.less)) === 0 && /er$/.test(low) && !/erer$/.test(low),
)

/** "Anzahl aktiver Nutzer", "klarer Fokus": -er before a noun is the plain adjective's ending; a comparative has -erer, -ere. */
function isPlainEnding({ tokens, language }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  return language === 'de' && isPlainEr(tokens[at]) && next?.kind === 'word' && next.capital
}

const POSITIVE =
  /^(?:sich|saub|lock|heit|munt|bitt|tapf|leck|mag|hag|fins|düst|heis|inn|äuss|ob|unt|vord|hint|letzt|le|schw|teu|ande?|uns|weit|mehr|bes?ond|ihr|eu|frü|spät|früh|jed|manch|solch|höh)ere?[rnsm]?$/

const PREDICATE_ER =
  /^(?:wieder|weiter|sicher|sauber|immer|unser|aber|oder|bisher|daher|hier|dieser|jeder|einer|keiner|leider|über|unter|hinter|vorher|nachher|lieber|locker|teuer|heiter|dauer|euer|welcher|super|clever|integer)$/

const isIer = trait(
  ({ low }) =>
    /^[a-z]{3,}ier$/.test(low) &&
    !/^(?:earlier|supplier|carrier|barrier|frontier|soldier|cashier|premier|courier|multiplier|amplifier)$/.test(
      low,
    ),
)
const hasEre = trait(/^[a-zäöü]{3,}ere[rnsm]?$/)
const isEre = trait(({ low, verb }) => !POSITIVE.test(low) && !/ieren$/.test(low) && verb === undefined)
const isPredicateEr = trait(({ low }) => /^[a-zäöü]{4,}er$/.test(low) && !PREDICATE_ER.test(low))
/** A form worth a closer look. */
const mayBeComparative = trait(({ low }) => /ere?[rnsm]?$/.test(low))

/** Adjectives nobody listed: "ruhigere Nächte", "wird ruhiger", "tidier classrooms". */
export function isComparative(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.kind !== 'word' || !mayBeComparative(token)) return false
  if (reading.language === 'en') return isIer(token)
  if (hasEre(token)) return isEre(token) && (!token.capital || at === 0)
  if (token.capital || !isPredicateEr(token)) return false
  const isEnd = reading.tokens[at + 1]?.kind !== 'word' || hasCue(reading, at + 1, CUE.prep | CUE.be)
  return isEnd && (reading.cues & CUE.be) !== 0
}

const isThanWord = oneOf('than als')
const isPast = oneOf(
  'before last previous previously today now current currently vorher zuvor bisher heute jetzt aktuell derzeit letztes letzten vorigen vergangenen vorjahr vorjahres vorquartal vormonat beginn',
)
const isArticle = oneOf('im in the zu das')

/** "€110,000 lower than before", "20 % mehr als im Vorjahr", "kleiner als 2025": against the past it is a change. */
function isAgainstPast({ tokens, quantities }: Reading, at: number): boolean {
  if (!isThanWord(tokens[at + 1])) return false
  if (quantities.some(({ role, start }) => role === 'date' && start === at + 2)) return true
  return isPast(tokens[at + 2]) || (isArticle(tokens[at + 2]) && isPast(tokens[at + 3]))
}

const isThan = oneOf('than als denn or oder')
const isOr = oneOf('or oder')
/** "Kleiner 0,2 %": the sign "<" in words. */
const isSmaller = oneOf('kleiner geringer niedriger grösser')
const isNot = oneOf('nicht no not kein keine nie niemand')

/** "mehr als", "no more than", "3 or fewer", "nicht mehr": limits, not changes. */
function isBoundWord({ tokens, target }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  if (isThan(tokens[at + 1]) || isOr(before) || isNot(before)) return true
  if (tokens[at + 1]?.kind === 'number' && isSmaller(tokens[at])) return true
  const low = tokens[at]?.low
  return (low === 'mehr' || low === 'more') && (target?.source === 'zero' || before?.low === 'once')
}

import { CUE } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { hasCue } from './context.ts'
import { betterWay } from './polarity.ts'

export function byComparative(reading: Reading): 'increase' | 'decrease' | null {
  const end =
    reading.target === null ? reading.tokens.length : Math.min(reading.tokens.length, reading.target.end + 2)
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (isAgainstPast(reading, at) && hasCue(reading, at, CUE.less | CUE.more | CUE.better))
      return hasCue(reading, at, CUE.less)
        ? 'decrease'
        : hasCue(reading, at, CUE.more)
          ? 'increase'
          : betterWay(reading)
    if (at >= end) continue
    if (isBoundWord(reading, at) || isPlainEnding(reading, at)) continue
    if (hasCue(reading, at, CUE.better)) return betterWay(reading)
    if (hasCue(reading, at, CUE.less)) return 'decrease'
    if (hasCue(reading, at, CUE.more)) return 'increase'
    if (isComparative(reading, at)) return betterWay(reading)
  }
  return null
}

/** "Anzahl aktiver Nutzer", "klarer Fokus": -er before a noun is the plain adjective's ending; a comparative has -erer, -ere. */
function isPlainEnding(reading: Reading, at: number): boolean {
  const { tokens, language } = reading
  const low = tokens[at]?.low ?? ''
  const next = tokens[at + 1]
  const isListed = hasCue(reading, at, CUE.more | CUE.less)
  const isEnding = language === 'de' && !isListed && /er$/.test(low) && !/erer$/.test(low)
  return isEnding && next?.kind === 'word' && next.capital
}

const POSITIVE =
  /^(?:sich|saub|lock|heit|munt|bitt|tapf|leck|mag|hag|fins|düst|heis|inn|äuss|ob|unt|vord|hint|letzt|le|schw|teu|ande?|uns|weit|mehr|bes?ond|ihr|eu|frü|spät|früh|jed|manch|solch|höh)ere?[rnsm]?$/

const PREDICATE_ER =
  /^(?:wieder|weiter|sicher|sauber|immer|unser|aber|oder|bisher|daher|hier|dieser|jeder|einer|keiner|leider|über|unter|hinter|vorher|nachher|lieber|locker|teuer|heiter|dauer|euer|welcher|super|clever|integer)$/

/** Adjectives nobody listed: "ruhigere Nächte", "wird ruhiger", "tidier classrooms". */
export function isComparative(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.kind !== 'word') return false
  if (reading.language === 'en')
    return (
      /^[a-z]{3,}ier$/.test(token.low) &&
      !/^(?:earlier|supplier|carrier|barrier|frontier|soldier|cashier|premier|courier|multiplier|amplifier)$/.test(
        token.low,
      )
    )
  if (/^[a-zäöü]{3,}ere[rnsm]?$/.test(token.low))
    return (
      !POSITIVE.test(token.low) &&
      !/ieren$/.test(token.low) &&
      !reading.lexicon.verbs.has(token.low) &&
      (!token.capital || at === 0)
    )
  const isEnd = reading.tokens[at + 1]?.kind !== 'word' || hasCue(reading, at + 1, CUE.prep | CUE.be)
  return (
    !token.capital &&
    isEnd &&
    /^[a-zäöü]{4,}er$/.test(token.low) &&
    !PREDICATE_ER.test(token.low) &&
    reading.tokens.some((_, i) => hasCue(reading, i, CUE.be))
  )
}

/** "€110,000 lower than before", "20 % mehr als im Vorjahr": against the past it is a change. */
function isAgainstPast({ tokens }: Reading, at: number): boolean {
  const than = tokens[at + 1]?.low
  if (than !== 'than' && than !== 'als') return false
  const first = tokens[at + 2]?.low ?? ''
  const second = tokens[at + 3]?.low ?? ''
  return PAST.test(first) || (/^(?:im|in|the|zu|das)$/.test(first) && PAST.test(second))
}

const PAST =
  /^(?:before|last|previous|previously|today|now|current|currently|vorher|zuvor|bisher|heute|jetzt|aktuell|derzeit|letztes|letzten|vorigen|vergangenen|vorjahr|vorjahres|vorquartal|vormonat|beginn)$/

const THAN = /^(?:than|als|denn|or|oder)$/

/** "mehr als", "no more than", "3 or fewer", "nicht mehr": limits, not changes. */
function isBoundWord(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]?.low ?? ''
  const before = reading.tokens[at - 1]?.low ?? ''
  if (THAN.test(next) || /^(?:or|oder)$/.test(before)) return true
  if (/^(?:nicht|no|not|kein|keine|nie|niemand)$/.test(before)) return true
  const low = reading.tokens[at]?.low ?? ''
  return (low === 'mehr' || low === 'more') && (isZeroText(reading) || /^(?:once)$/.test(before))
}

function isZeroText(reading: Reading): boolean {
  return reading.target?.source === 'zero'
}

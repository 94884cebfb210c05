import type { Language } from '../language.ts'
import { CUE, type Lexicon } from '../lexicon/types.ts'
import { magnitudeOf } from '../numbers/magnitude.ts'
import type { Token } from '../text/tokenise.ts'
import { unitAt } from './units.ts'

const RANKS = new Set([
  'rang',
  'platz',
  'rank',
  'position',
  'ranking',
  'ranked',
  'top',
  'plätze',
  'spot',
  'place',
  'seite',
  'page',
])
const NUMBER_WORDS = new Set(['#', 'nummer', 'number', 'nr', 'no', 'n°', 'nº'])
const ORDINAL = /^(?:st|nd|rd|th|te|ter|ten|er)$/
const DAY_LIKE = new Set(
  'woche tag week day jahr year team gruppe group sprint schicht shift filiale branch objekt abteilung'.split(
    ' ',
  ),
)
const TIME_PREPS = new Set(
  'in by bis ab seit since until before vor nach after during jahr year ende anfang mitte end of fy gj geschäftsjahr sommer winter frühjahr herbst spring summer autumn für for im zum'.split(
    ' ',
  ),
)

export interface Place {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly language: Language
}

/** Why a written number at this token is no amount: a date, a name, a place in a ranking; null when it may be one. */
export function nonAmount(place: Place, at: number): 'date' | 'name' | 'rank' | null {
  if (isDate(place, at)) return 'date'
  if (isRank(place, at)) return 'rank'
  return isName(place, at) || isTrait(place, at) || isVersion(place, at) ? 'name' : null
}

function isDate({ tokens, lexicon, language }: Place, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined) return false
  if (isMonth(lexicon, next) && token.value <= 31 && !token.raw.includes(',')) return true
  if (next !== undefined && next.low === '.' && next.glued && isOrdinalDot(tokens, at, language)) return true
  if (next?.glued && ORDINAL.test(next.low)) return true
  if (
    (language === 'en' || /^(?:kw|quartal)$/.test(before?.low ?? '')) &&
    isMonthName(lexicon, before) &&
    token.value <= 31 &&
    unitAt(tokens, at + 1, language) === null
  )
    return true
  if (
    next?.low === 'uhr' ||
    next?.low === 'o’clock' ||
    ((next?.low === 'am' || next?.low === 'pm') && next.glued)
  )
    return true
  return isYear(tokens, at, language)
}

const MONTH_NAME =
  /^(?:jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|quart|halbj|kw|kalenderw|h[12]$|q[1-4]$)/
function isMonth(lexicon: Lexicon, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    MONTH_NAME.test(token.low) &&
    (lexicon.cueBits(token.low) & CUE.month) !== 0 &&
    token.low !== 'quarter'
  )
}
function isMonthName(lexicon: Lexicon, token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.low.startsWith('h') || token.low.startsWith('q'))
    return false
  if (token.low === 'kw' || token.low === 'quartal') return true
  return (
    token.low !== 'halbjahr' &&
    MONTH_NAME.test(token.low) &&
    (lexicon.cueBits(token.low) & CUE.month) !== 0 &&
    token.capital
  )
}

/** "30. September", "1. Quartal", "2. Liga": a German ordinal is a number, a dot and a following word. */
function isOrdinalDot(tokens: readonly Token[], at: number, language: Language): boolean {
  const after = tokens[at + 2]
  const token = tokens[at]
  return (
    language === 'de' &&
    token !== undefined &&
    token.value <= 31 &&
    Number.isInteger(token.value) &&
    after?.kind === 'word'
  )
}

function isYear(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  if (token === undefined || !/^(?:19|20)\d\d$/.test(token.raw)) return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (next?.kind === 'mark' && /[%€$£+]/.test(next.low)) return false
  if (unitAt(tokens, at + 1, language) !== null) return false
  if (isComparedWith(tokens, at)) return true
  if (before !== undefined && TIME_PREPS.has(before.low)) return !(language === 'en' && before.low === 'of')
  if (token.value < 1990 || token.value > 2060) return false
  if (
    before !== undefined &&
    /^(?:auf|to|from|von|über|mindestens|least|than|als|reach|erreichen)$/.test(before.low)
  )
    return false
  const isCounted =
    next?.kind === 'word' &&
    (language === 'de'
      ? next.capital || /(?:e|en|er)$/.test(next.low)
      : /s$/.test(next.low) || isPluralLater(tokens, at))
  return !isCounted || before?.low === 'q1' || /^[qh][1-4]$/.test(before?.low ?? '')
}

/** "compared to 2019", "im Vergleich zu 2019": the year is where the change starts from. */
function isComparedWith(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:to|with|zu|mit|auf)$/.test(tokens[at - 1]?.low ?? '') &&
    /^(?:compared|relative|vergleich|verglichen|bezogen)$/.test(tokens[at - 2]?.low ?? '')
  )
}

function isPluralLater(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 2]
  return second?.kind === 'word' && /s$/.test(second.low) && second.low.length > 3
}

function isRank({ tokens }: Place, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  const dotted = before.low === '.' || before.low === '-' || before.low === ':' ? tokens[at - 2] : before
  if (dotted === undefined) return false
  if (RANKS.has(dotted.low) && dotted.low !== 'seite' && dotted.low !== 'page') return before.low !== ':'
  return NUMBER_WORDS.has(dotted.low) && (dotted.low !== 'no' || before.low === '.' || dotted.capital)
}

/** "Werk 1, 2 und 3": so far back a row of numbers is followed to the name in front of it. */
const LONGEST_ROW = 6

function isName({ tokens, lexicon, language }: Place, at: number, row = LONGEST_ROW): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (before === undefined || token === undefined) return false
  if (
    /^\d\.0$/.test(token.raw) &&
    before.kind === 'word' &&
    before.capital &&
    unitAt(tokens, at + 1, language) === null
  )
    return !isScore(before)
  if (
    /^(?:and|und|bis|to|&|-|,)$/.test(before.low) &&
    row > 0 &&
    tokens[at - 2]?.kind === 'number' &&
    isName({ tokens, lexicon, language }, at - 2, row - 1)
  )
    return true
  if (
    language === 'en' &&
    at === 1 &&
    lexicon.verbs.get(before.low)?.forms.has('base') &&
    !isBeforeSingular(tokens, at)
  )
    return false
  if (
    language === 'de' &&
    before.capital &&
    /(?:linie|halle|werk|stufe|phase|klasse|station|anlage|modul|version|raum|gleis|etage)$/.test(
      before.low,
    ) &&
    unitAt(tokens, at + 1, language) === null &&
    !isNounNext(tokens[at + 1], language)
  )
    return true
  if (before.kind !== 'word' || (lexicon.cueBits(before.low) & CUE.name) === 0) return false
  if (/^[a-z]{1,2}$/.test(before.low) && !before.capital) return false
  if (unitAt(tokens, at + 1, language) !== null) return false
  if (DAY_LIKE.has(before.low))
    return !isRhythm(lexicon, tokens[at - 2]) && !isNounNext(tokens[at + 1], language)
  return true
}

/** "Stage 2 pipeline", "Level 3 support": a count above one is followed by a plural. */
function isBeforeSingular(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    (tokens[at]?.value ?? 0) > 1 &&
    next?.kind === 'word' &&
    !/s$/.test(next.low) &&
    !/s$/.test(tokens[at + 2]?.low ?? '')
  )
}

function isScore(token: Token): boolean {
  return (
    /^(?:e?nps|csat|ces|score|rating|note|gpa|sus)$/.test(token.low) ||
    /(?:bewertung|score|note)$/.test(token.low)
  )
}

function isRhythm(lexicon: Lexicon, token: Token | undefined): boolean {
  return token !== undefined && (lexicon.cueBits(token.low) & (CUE.each | CUE.det)) !== 0
}

function isNounNext(token: Token | undefined, language: Language): boolean {
  return language === 'de' && token?.kind === 'word' && token.capital
}

/** "Upgrade Kubernetes to 1.31": a version, told by the verb. */
function isVersion({ tokens }: Place, at: number): boolean {
  const isVerb = /^(?:upgrade|upgraded|update|updated|aktualisieren|upgraden|updaten|migrate|umstellen)$/
  const link = tokens[at - 1]?.low ?? ''
  return (
    /^\d+\.\d+$/.test(tokens[at]?.raw ?? '') &&
    /^(?:to|auf|from|von)$/.test(link) &&
    tokens.some((token) => isVerb.test(token.low)) &&
    tokens[at + 1]?.low !== '%'
  )
}

/** "v2.0": the tokeniser ends the word at the dot, which leaves the minor version on its own. */
function isMinorVersion(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.glued === true &&
    tokens[at - 1]?.low === '.' &&
    tokens[at - 1]?.glued === true &&
    /^v\d+$/.test(tokens[at - 2]?.low ?? '')
  )
}

/** "Weekly 1:1s": a talk between two, no ratio. */
function isOneToOne(tokens: readonly Token[], at: number): boolean {
  const isOne = (place: number) => tokens[place]?.raw === '1'
  const isColon = (place: number) => tokens[place]?.low === ':'
  return isOne(at) && ((isColon(at + 1) && isOne(at + 2)) || (isColon(at - 1) && isOne(at - 2)))
}

/** "5-Minuten-Film", "14-day trial", "3D", "Covid-19": the number belongs to a word. */
function isTrait({ tokens, language }: Place, at: number): boolean {
  const next = tokens[at + 1]
  const word = tokens[at + 2]
  const before = tokens[at - 1]
  if (
    before?.kind === 'mark' &&
    before.low === '-' &&
    before.glued &&
    tokens[at]?.glued &&
    tokens[at - 2]?.kind === 'word'
  )
    return true
  if (isMinorVersion(tokens, at) || isOneToOne(tokens, at)) return true
  if (before?.low === '§' || (before?.kind === 'word' && tokens[at]?.glued)) return true
  if (
    next?.kind === 'word' &&
    next.glued &&
    unitAt(tokens, at + 1, language) === null &&
    magnitudeOf(next.low, true, language) === 0
  )
    return (
      !/^(?:kg|km|kwh|mwh|gb|mb|tb|mm|cm|ml|t|l|g|m2|m²|°c|fach|fache|fachen|fold|d|w|plus|er)$/.test(
        next.low,
      ) || /^[DG]$/.test(next.raw)
    )
  if (next?.low === '°' && next.glued) return !(word?.kind === 'word' && word.low === 'c')
  if (next?.low !== '-' || !next.glued || word?.kind !== 'word') return false
  if (!word.glued) return word.low === 'bis' || word.low === 'und' || word.low === 'to' || word.low === 'and'
  return !isMeasuredCompound(tokens, at, language)
}

const MEASURED = /^(?:prozent|percent|fach|fold|point|punkt|star(?!t)|sterne)/
const TIME_SLA =
  /(?:zeit|frist|dauer|turnaround|antwort|reaktion)$|^(?:response|turnaround|delivery|lead|wait|waiting|reply|resolution|processing|recovery|cycle|load|loading|onboarding|checkout)$/

/** Compounds whose number is the amount after all: "20-percent cut", "24-hour turnaround". */
function isMeasuredCompound(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at + 2]
  if (word === undefined) return false
  if (MEASURED.test(word.low))
    return (
      !/^(?:punkte-|sterne-h)/.test(word.low) &&
      !(language === 'en' && /^star$/.test(word.low) && !/rating|review/.test(tokens[at + 3]?.low ?? ''))
    )
  const isDuration = /^(?:hour|day|minute|stunden|tage|minuten)/.test(word.low)
  return isDuration && (TIME_SLA.test(word.low) || TIME_SLA.test(tokens[at + 3]?.low ?? ''))
}

import { magnitudeOf } from '../numbers/magnitude.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Place } from './place.ts'
import { unitAt } from './units.ts'
import { isMinorVersion } from './versions.ts'

/** "5-Minuten-Film", "14-day trial", "3D", "Covid-19": the number belongs to a word. */
export function isPartOfWord(place: Place, at: number): boolean {
  const { tokens } = place
  const before = tokens[at - 1]
  if (isBehindHyphen(tokens, at) || isMinorVersion(tokens, at) || isOneToOne(tokens, at)) return true
  if (before?.low === '§' || (before?.kind === 'word' && tokens[at]?.glued)) return true
  const next = tokens[at + 1]
  if (!next?.glued) return false
  if (next.kind === 'word' && isLetterPart(place, at + 1)) return !isMeasure(next) || isSeries(next)
  if (next.low === '°') return !(tokens[at + 2]?.kind === 'word' && tokens[at + 2]?.low === 'c')
  return next.low === '-' && isHyphened(place, at)
}

/** "Covid-19". */
function isBehindHyphen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isHyphen = before?.kind === 'mark' && before.low === '-' && before.glued
  return isHyphen && tokens[at]?.glued === true && tokens[at - 2]?.kind === 'word'
}

/** "Weekly 1:1s": a talk between two, no ratio. */
function isOneToOne(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.raw !== '1') return false
  const isOne = (place: number) => tokens[place]?.raw === '1'
  const isColon = (place: number) => tokens[place]?.low === ':'
  return (isColon(at + 1) && isOne(at + 2)) || (isColon(at - 1) && isOne(at - 2))
}

/** "3D", "7b": letters that are neither a unit nor a magnitude. */
const isLetterPart = ({ tokens, language }: Place, at: number): boolean =>
  unitAt(tokens, at, language) === null && magnitudeOf(tokens[at]?.low ?? '', true, language) === 0

const isMeasure = oneOf('kg km kwh mwh gb mb tb mm cm ml t l g m2 m² °c fach fache fachen fold d w plus er')
/** "3D", "5G" with a capital name a technique; "3d", "5g" are days and grams. */
const isSeries = (token: Token): boolean => token.raw === 'D' || token.raw === 'G'

const isRangeWord = oneOf('bis und to and')

/** "5-Minuten-Film"; but "5- bis 8-mal" is a range. */
function isHyphened({ tokens, language }: Place, at: number): boolean {
  const word = tokens[at + 2]
  if (word?.kind !== 'word') return false
  return word.glued ? !isMeasuredCompound(tokens, at, language) : isRangeWord(word)
}

const isMeasured = trait(/^(?:prozent|percent|fach|fold|point|punkt|star(?!t)|sterne)/)
const isClass = trait(/^(?:punkte-|sterne-h)/)
const isRating = trait(/rating|review/)
const isDuration = trait(/^(?:hour|day|minute|stunden|tage|minuten)/)
const isTimeLimit = trait(
  /(?:zeit|frist|dauer|turnaround|antwort|reaktion)$|^(?:response|turnaround|delivery|lead|wait|waiting|reply|resolution|processing|recovery|cycle|load|loading|onboarding|checkout)$/,
)

/** Compounds whose number is the amount after all: "20-percent cut", "24-hour turnaround". */
function isMeasuredCompound(tokens: readonly Token[], at: number, language: Place['language']): boolean {
  const word = tokens[at + 2]
  if (isMeasured(word))
    return !isClass(word) && !(language === 'en' && word?.low === 'star' && !isRating(tokens[at + 3]))
  return isDuration(word) && (isTimeLimit(word) || isTimeLimit(tokens[at + 3]))
}

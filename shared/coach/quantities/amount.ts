import type { Language } from '../language.ts'
import { magnitudeOf } from '../numbers/magnitude.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'

/** A number as written, before its unit. */
export interface Amount {
  readonly value: number
  readonly end: number
  readonly scale: number
  readonly source: 'digits' | 'word'
}

/** Reads digits or number words at a token, magnitudes included: "3,2 Mio.", "two hundred and fifty". */
export function amountAt(tokens: readonly Token[], at: number, language: Language): Amount | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') return scaled(tokens, at, language)
  if (token.kind !== 'word') return null
  const half = halfAt(tokens, at, language)
  if (half !== null) return half
  return language === 'de' ? wordsDe(tokens, at) : wordsEn(tokens, at)
}

const isHalfWord = trait(/^(?:half|halbe[nrs]?)$/)
const isArticle = oneOf('eine einer einen a')

/** "Eine halbe Million", "half a million". */
function halfAt(tokens: readonly Token[], at: number, language: Language): Amount | null {
  const first = tokens[at]
  const second = tokens[at + 1]
  const isPair = (isArticle(first) && isHalfWord(second)) || (isHalfWord(first) && second?.low === 'a')
  const end = isPair ? at + 2 : isHalfWord(first) ? at + 1 : -1
  const scale = end < 0 ? 0 : magnitudeOf(tokens[end]?.low ?? '', false, language)
  return scale > 1 ? { value: scale / 2, end: end + 1, scale, source: 'word' } : null
}

const isAbbreviated = oneOf('mio mrd tsd mn bn')

function scaled(tokens: readonly Token[], at: number, language: Language): Amount {
  const token = tokens[at]
  const next = tokens[at + 1]
  const value = token?.value ?? 0
  const isTons = next?.low === 't' && tokens[at + 2]?.low !== '€'
  const scale = next?.kind === 'word' && !isTons ? magnitudeOf(next.low, next.glued, language) : 0
  if (scale === 0) return { value, end: at + 1, scale: 1, source: 'digits' }
  const dot = tokens[at + 2]?.low === '.' && isAbbreviated(next) ? 1 : 0
  return { value: clean(value * scale), end: at + 2 + dot, scale, source: 'digits' }
}

/** Removes the tail that binary fractions leave: 3.2 × 1e6. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}

const isOneDe = trait(/^ein(?:e|en|er|em)?$/)

function wordsDe(tokens: readonly Token[], at: number): Amount | null {
  const isOne = isOneDe(tokens[at])
  const value = isOne ? 1 : (tokens[at]?.word.number ?? Number.NaN)
  if (Number.isNaN(value)) return null
  const next = tokens[at + 1]
  const scale = next?.kind === 'word' ? (next.low === 'dutzend' ? 12 : magnitudeOf(next.low, false, 'de')) : 0
  if (scale > 1) return { value: value * scale, end: at + 2, scale, source: 'word' }
  return isOne ? null : { value, end: at + 1, scale: 1, source: 'word' }
}

function wordsEn(tokens: readonly Token[], at: number): Amount | null {
  let total = 0
  let current = 0
  let end = at
  for (let i = at; i < tokens.length && i < at + 12; i += 1) {
    const low = tokens[i]?.low ?? ''
    const small = tokens[i]?.kind === 'word' ? (tokens[i]?.word.number ?? Number.NaN) : Number.NaN
    const scale = magnitudeOf(low, false, 'en')
    const isArticle = i === at && low === 'a' && magnitudeOf(tokens[i + 1]?.low ?? '', false, 'en') > 1
    if (!Number.isNaN(small) && (end === at || current % 100 === 0 || low === 'dozen'))
      current = low === 'dozen' ? (current || 1) * 12 : current + small
    else if (isHalf(tokens, i) && end > at) {
      current += 0.5
      i += 2
    } else if (isArticle) current = 1
    else if (scale === 100 && current > 0) current *= 100
    else if (scale > 100 && current > 0) [total, current] = [total + current * scale, 0]
    else if (
      low === 'and' &&
      i > at &&
      current % 100 === 0 &&
      current > 0 &&
      (tokens[i + 1]?.word.number ?? Number.NaN) < 100
    )
      continue
    else break
    end = i + 1
  }
  const scale = total > 0 ? 1000 : 1
  return end === at ? null : { value: total + current, end, scale, source: 'word' }
}

/** "two and a half million" */
function isHalf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.low === 'and' && tokens[at + 1]?.low === 'a' && tokens[at + 2]?.low === 'half'
}

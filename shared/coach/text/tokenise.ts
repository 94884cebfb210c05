import type { Language } from '../language.ts'
import { plainWordEnd } from './plain-word.ts'
import { tokenOf } from './vocabulary.ts'
import type { Word } from './word.ts'

/** A word, number, date or mark with its place; `low` is lower case with ß as ss. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'mark'
  readonly raw: string
  readonly low: string
  /** True when no space stands before it: "5k", "3D", "Top-3". */
  readonly glued: boolean
  readonly capital: boolean
  readonly value: number
  readonly word: Word
}

const DOTTED = '\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4}|\\d{2})'
const DATE = '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}:\\d{2}(?!\\d)|\\d{2,4}/\\d{2}(?!\\d)'
const NUMBER = "\\d{1,3}(?:[.,'’ ]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?"
/** What "per" is written before as a slash: "Leads/Monat", "5/week". */
const PER =
  '(?:[Tt]ag|[Ww]oche|[Mm]onat|[Qq]uartal|[Jj]ahr|[Ss]print|[Ss]chicht|[Dd]ay|[Ww]eek|[Mm]onth|[Qq]uarter|[Yy]ear)'
const WORD = `\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?:[-'’&]|/(?!${PER}(?!\\p{L}))|[:*_](?=in|r\\b|n\\b))\\p{L}[\\p{L}\\p{M}\\p{N}]*)*`
const MARK = '->|=>|→|>=|<=|24/7|\\.-|\\S'
/** The look-ahead spares every letter the dates and numbers. */
const patternOf = (dates: string) =>
  new RegExp(`(?=\\d)(?:(24/7|${dates}|${DATE})|(${NUMBER}))|(${WORD})|(${MARK})`, 'gu')
/** "3.4." is a day in German and the end of a sentence in English. */
const PATTERNS = { de: patternOf(`${DOTTED}?(?![\\d,])`), en: patternOf(`${DOTTED}(?![\\d,])`) }

const SPACE = 32

/** Splits a normalised text in one pass; every alternative consumes at least one character. */
export function tokenise(text: string, language: Language): Token[] {
  const tokens: Token[] = []
  const pattern = PATTERNS[language]
  let last = -1
  for (let at = 0; at < text.length; at = last) {
    if (text.charCodeAt(at) === SPACE) at += 1
    const end = plainWordEnd(text, at)
    if (end > 0) tokens.push(tokenOf(text.slice(at, end), 'word', at === last, language))
    else {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match === null) break
      at = match.index
      tokens.push(tokenOf(match[0], kindOf(match), at === last, language))
    }
    last = end > 0 ? end : pattern.lastIndex
  }
  return tokens
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  if (match[3] !== undefined) return 'word'
  if (match[2] !== undefined) return 'number'
  return match[1] === undefined ? 'mark' : 'date'
}

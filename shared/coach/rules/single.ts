import { CUE } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { hasCue } from '../signals/context.ts'

const MIN_WORDS = 3

/** An objective that joins two goals with "and": the first half as a text of its own, else null. */
export function twoInOne(reading: Reading): string | null {
  for (let at = MIN_WORDS; at < reading.tokens.length - MIN_WORDS + 1; at += 1) {
    if (!/^(?:und|sowie|and|&)$/.test(reading.tokens[at]?.low ?? '')) continue
    if (hasVerb(reading, 0, at) && hasVerb(reading, at, reading.tokens.length) && !isSubordinate(reading, at))
      return firstHalf(reading, at)
  }
  return null
}

function hasVerb({ clauses, tokens, language }: Reading, from: number, to: number): boolean {
  return clauses.some((clause) =>
    clause.verbs.some(
      (verb) =>
        verb.at >= from &&
        verb.at < to &&
        !(language === 'en' && verb.at > from + 1 && from > 0) &&
        !verb.forms.has('ing') &&
        !(tokens[verb.at]?.capital && verb.at > 0),
    ),
  )
}

/** "…, dass Kunden kaufen und bleiben" is one state described by two verbs. */
function isSubordinate(reading: Reading, at: number): boolean {
  for (let i = 0; i < at; i += 1) if (i > 0 && hasCue(reading, i, CUE.sub)) return true
  return false
}

function firstHalf({ tokens }: Reading, at: number): string {
  return tokens
    .slice(0, at)
    .map((token, i) => (token.glued || i === 0 ? token.raw : ` ${token.raw}`))
    .join('')
}

import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'
import type { Clause } from './clauses.ts'
import { isComparative } from './comparison.ts'
import { coreNouns, firstNoun, hasCue, nounBitsAt, OUTCOME } from './context.ts'

const isNot = oneOf('not nicht never nie')
const isOpening = oneOf('ein eine a an neue neuer neues new')
const REACH = 5

/** "Ein CRM, auf das alle zugreifen": a thing to have, nothing to measure. */
export function isBareDeliverable(reading: Reading): boolean {
  const { tokens, clauses, language } = reading
  const clause = clauses[0]
  if (reading.kind === 'objective' || reading.target !== null || clause === undefined) return false
  if (tokens.some((token) => isNot(token))) return false
  const end = relativeAt(reading, clause.to)
  if (hasVerb(reading, clause, end)) return false
  const at = ownNoun(reading, clause)
  if (at < 0 || at > clause.from + REACH || isQualified(reading, clause.from, at)) return false
  if (isNewThing(reading, clause, at)) return true
  const bits = language === 'en' ? coreNouns(reading, clause.from, end) : nounBitsAt(reading, at)
  return (bits & (NOUN_BIT.own | NOUN_BIT.act)) !== 0 && (bits & OUTCOME) === 0
}

const hasVerb = (reading: Reading, { verbs }: Clause, end: number): boolean =>
  verbs.some(
    ({ at, forms, cls }) =>
      at < end &&
      (!forms.has('part') || (cls === 'state' && isByOthers(reading, at))) &&
      !isNounWord(reading, at),
  )

const isBy = oneOf('von by')

/** "Das Konzept wird von allen Teams genutzt": what others do with it. */
const isByOthers = ({ tokens }: Reading, end: number): boolean =>
  tokens.some((token, at) => isBy(token) && (at < end || at === end + 1))

/** "Better", "more" or a preposition in front: not the bare thing. */
function isQualified(reading: Reading, from: number, to: number): boolean {
  const isOpen = isOpening(reading.tokens[from])
  const bits = CUE.more | CUE.less | CUE.better | CUE.sub | (isOpen ? 0 : CUE.prep)
  for (let at = from; at < to; at += 1)
    if (hasCue(reading, at, bits) || isComparative(reading, at)) return true
  return false
}

const isNew = oneOf('neue neuer neues new')

/** "Neues Logo", "a buddy scheme": a new thing, whatever it is. */
const isNewThing = (reading: Reading, { from }: Clause, at: number): boolean =>
  isNew(reading.tokens[from]) &&
  at <= from + 2 &&
  (nounBitsAt(reading, at) & (OUTCOME | NOUN_BIT.abstract)) === 0

const isArticle = oneOf('ein eine')

/** German puts attributes before the noun: "ein für alle zugängliches CRM". */
function ownNoun(reading: Reading, clause: Clause): number {
  const first = firstNoun(reading, clause.from, clause.to)
  if (first >= 0 || !isArticle(reading.tokens[clause.from])) return first
  for (let at = clause.from; at < clause.to; at += 1)
    if ((nounBitsAt(reading, at) & NOUN_BIT.own) !== 0) return at
  return -1
}

const isRelative = oneOf('that which who where')

/** Where a relative clause starts: "a CRM that everyone can access". */
function relativeAt({ tokens }: Reading, end: number): number {
  for (let at = 1; at < end; at += 1) if (isRelative(tokens[at])) return at
  return end
}

function isNounWord({ language, tokens }: Reading, at: number): boolean {
  if (language === 'de') return tokens[at]?.capital === true
  return at > 0 && tokens[at]?.word.noun !== undefined
}

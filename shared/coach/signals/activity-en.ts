import { CUE, NOUN_BIT, type VerbClass } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Clause } from './clauses.ts'
import { coreNouns, firstNoun, hasCue, isKnownNoun, nounBitsAt } from './context.ts'

const STATING: ReadonlySet<VerbClass> = new Set(['up', 'down', 'keep', 'reach', 'state', 'better', 'win'])
const isMakingNoun = oneOf('creation development establishment building')
const isPlural = trait(/[^su]s$/)

/** "Launch of the website", "Completion of …" at the head of the clause. */
export function isActHead(reading: Reading, clause: Clause, start: number): boolean {
  const at = firstNoun(reading, start, Math.min(clause.to, start + 5))
  if (
    at < 0 ||
    (nounBitsAt(reading, at) & NOUN_BIT.act) === 0 ||
    (nounBitsAt(reading, at) & NOUN_BIT.won) !== 0 ||
    hasCue(reading, at - 1, CUE.prep)
  )
    return false
  if (clause.verbs.some((verb) => verb.at > at && STATING.has(verb.cls) && !isKnownNoun(reading, verb.at)))
    return false
  if (isComparedBefore(reading, start, at) || isShareOfMany(reading, at)) return false
  if (hasForeignNoun(reading, start, at) || isAbstractMaking(reading, clause, at)) return false
  const next = reading.tokens[at + 1]
  return (
    next === undefined ||
    at + 1 >= clause.to ||
    next.kind !== 'word' ||
    hasCue(reading, at + 1, CUE.prep | CUE.ready | CUE.and) ||
    isDonePart(clause, at + 1)
  )
}

/** "Handovers without open questions: 90 %": how well they go, not that there will be some. */
const isShareOfMany = ({ tokens, target }: Reading, at: number): boolean =>
  target?.kind === 'percent' && isPlural(tokens[at])

/** "Faster releases": a better way, not the thing. */
function isComparedBefore(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (hasCue(reading, at, CUE.more | CUE.less | CUE.better)) return true
  return false
}

/** "Development of a strong brand": a state worded as a noun. */
function isAbstractMaking(reading: Reading, clause: Clause, at: number): boolean {
  if (!isMakingNoun(reading.tokens[at])) return false
  if (reading.target?.kind === 'count') return false
  const object = coreNouns(reading, at + 2, clause.to)
  return (object & NOUN_BIT.abstract) !== 0 && (object & NOUN_BIT.own) === 0
}

/** "Operating theatres start …": a plural in front shows that the word is a verb. */
function hasForeignNoun(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isPlural(reading.tokens[at]) && reading.tokens[at]?.kind === 'word') return true
  return false
}

function isDonePart(clause: Clause, at: number): boolean {
  return clause.verbs.some((verb) => verb.at === at && verb.forms.has('part'))
}

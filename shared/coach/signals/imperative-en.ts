import { CUE, NOUN_BIT, type VerbClass } from '../lexicon/types.ts'
import { amountAt } from '../quantities/amount.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Clause } from './clauses.ts'
import { hasCue, isKnownNoun, nounBitsAt, OUTCOME } from './context.ts'
import type { FoundVerb } from './found-verb.ts'

const CHANGING: ReadonlySet<VerbClass> = new Set([
  'up',
  'down',
  'double',
  'triple',
  'halve',
  'better',
  'keep',
])
const isSign = oneOf('≥ ≤ > < >= <= : =')
const isLevelLink = oneOf('of at above below over under from')
const isTalk = oneOf('talk chat speak meet')
const isLinkOfPlace = oneOf('to with for on in out')
const isPlural = trait(/[^s]s$/)
const endsInS = trait(/s$/)

export function isKnownNounOnly(reading: Reading, at: number): boolean {
  return isKnownNoun(reading, at) && !hasCue(reading, at + 1, CUE.det | CUE.adj)
}

/** A first word that is verb and noun ("Test coverage at 80 %") is a noun when a measured noun follows at once. */
export function isImperative(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  if (!verb.forms.has('base')) return false
  if (verb.isSeparated && verb.at === clause.from && hasCue(reading, verb.at + 1, CUE.prep)) return true
  if (verb.isSeparated || verb.at > clause.from) return !isNounReading(reading, verb.at)
  return !isNounReading(reading, verb.at) && !isSubjectNoun(reading, clause, verb)
}

function isNounReading(reading: Reading, at: number): boolean {
  if (!isAmbiguous(reading, at)) return false
  const next = at + 1
  if (isNamedShare(reading, at)) return true
  if (hasCue(reading, next, CUE.det | CUE.adj) || amountAt(reading.tokens, next, 'en') !== null) return false
  if (
    hasCue(reading, next, CUE.prep | CUE.be | CUE.have | CUE.modal) ||
    reading.tokens[next]?.kind !== 'word'
  )
    return (
      !isLinkOfPlace(reading.tokens[next]) ||
      (reading.tokens[next]?.low === 'with' && isThingWith(reading, at)) ||
      hasCue(reading, next, CUE.be | CUE.have)
    )
  if (isMetricPhrase(reading, next)) return true
  const after =
    nounBitsAt(reading, next) | (isKnownNoun(reading, next + 1) ? nounBitsAt(reading, next + 1) : 0)
  return (after & (OUTCOME & ~NOUN_BIT.people)) !== 0 && (nounBitsAt(reading, next) & NOUN_BIT.own) === 0
}

/** "Scrap 1.2%": a measured thing and its value; "cut 5% of costs" goes on. */
function isNamedShare(reading: Reading, at: number): boolean {
  const { target, tokens } = reading
  const isMeasured = (nounBitsAt(reading, at) & (NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating)) !== 0
  return (
    isMeasured && target?.kind === 'percent' && target.start === at + 1 && tokens[target.end]?.low !== 'of'
  )
}

/** "Survey with 100 participants" is a thing, "chat with 15 users" is talking. */
const isThingWith = (reading: Reading, at: number): boolean =>
  (nounBitsAt(reading, at) & NOUN_BIT.own) !== 0 && !isTalk(reading.tokens[at])

const isLimitLink = oneOf('above below over under')

/** "Audit adjustments below €20k": money and shares are limits, not how many are to be audited. */
const isValueLimit = ({ target }: Reading, link: Token | undefined): boolean =>
  target !== null && target.kind !== 'count' && isLimitLink(link)

/** "Order intake of €2.5M", "Process cost below 3 €": two nouns that lead to a level. */
function isMetricPhrase(reading: Reading, at: number): boolean {
  const { tokens, target } = reading
  let end = at
  while (tokens[end]?.kind === 'word' && end < at + 3 && !hasCue(reading, end, CUE.det | CUE.prep)) end += 1
  const link = tokens[end]
  if (end === at || (target === null && link?.low !== 'from')) return false
  if (isSign(link)) return true
  const isThing = (nounBitsAt(reading, end - 1) & (NOUN_BIT.own | NOUN_BIT.act | NOUN_BIT.people)) !== 0
  const isNear = target === null || target.start <= end + 4
  return (
    isNear && !isThing && (!isPlural(tokens[end - 1]) || isValueLimit(reading, link)) && isLevelLink(link)
  )
}

const isNouny = trait(
  /^(?:process|order|market|contract|schedule|train|lead|stock|account|service|research|design|travel|board|sample|label|code|store|web|access|document|budget|staff|map|forecast|price|log|monitor|track|fund|lease|grade|rota|commission|catalogue|drill|model|sales|study|exercise|index|scan|volunteer|sponsor|report|reports|check|fix|repair|return|review|run|start|file|list|brief|pilot|issue|print|plant|paint|phone|change|release|build|screen|claim|loan|grant|heat|power|machine|export|import)$/,
)

function isAmbiguous(reading: Reading, at: number): boolean {
  return isKnownNoun(reading, at) || isNouny(reading.tokens[at])
}

/** "Volunteers report …", "Plan adoption rises": another finite verb shows that the first word was a subject. */
function isSubjectNoun(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  if (!isAmbiguous(reading, verb.at) || hasCue(reading, verb.at + 1, CUE.det | CUE.adj)) return false
  if (amountAt(reading.tokens, verb.at + 1, 'en') !== null) return false
  if (
    clause.verbs.some(
      (other) => other.at === verb.at + 1 && other.forms.has('base') && !isKnownNoun(reading, other.at),
    )
  )
    return true
  return clause.verbs.some((other) => other.at > verb.at + 1 && isThirdPerson(reading, other))
}

function isThirdPerson(reading: Reading, { at, forms }: FoundVerb): boolean {
  if (forms.has('base') || forms.has('part') || !endsInS(reading.tokens[at])) return false
  return !hasCue(reading, at - 1, CUE.prep | CUE.det | CUE.adj | CUE.and)
}

export function isGerundHead(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  const next = nounBitsAt(reading, verb.at + 1) | nounBitsAt(reading, verb.at + 2)
  if ((next & (NOUN_BIT.bad | NOUN_BIT.good | NOUN_BIT.rating)) !== 0 || hasCue(reading, verb.at + 1, CUE.be))
    return false
  if (isCompoundSubject(clause, verb)) return false
  return !clause.verbs.some((other) => other.at > verb.at && isPlainFinite(reading, other))
}

/** "Hosting bill reduced by …", "Operating costs cut": the gerund names the noun that a participle speaks of. */
function isCompoundSubject(clause: Clause, verb: FoundVerb): boolean {
  return clause.verbs.some(
    (other) =>
      other.at > verb.at + 1 && other.at <= verb.at + 3 && other.forms.has('part') && CHANGING.has(other.cls),
  )
}

function isPlainFinite(reading: Reading, verb: FoundVerb): boolean {
  if (verb.forms.has('part') || verb.forms.has('ing')) return false
  return (
    !hasCue(reading, verb.at - 1, CUE.det | CUE.prep | CUE.and | CUE.adj) &&
    (endsInS(reading.tokens[verb.at]) || !isKnownNoun(reading, verb.at))
  )
}

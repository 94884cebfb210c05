import { CUE, NOUN_BIT, type VerbClass } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Way } from './change.ts'
import type { Clause } from './clauses.ts'
import { hasCue, nounBitsAt } from './context.ts'
import type { FoundVerb } from './found-verb.ts'
import { betterWay } from './polarity.ts'
import { isRenewal } from './renewal.ts'

/** "Steigern", "cut": the first verb of change that speaks of the goal. */
export function byVerb(reading: Reading): Way {
  for (const clause of reading.clauses) {
    if (clause.verbs.length === 0 || isSideCondition(reading, clause)) continue
    for (const verb of clause.verbs) {
      const way = wayOf(reading, clause, verb)
      if (way !== null && !isOtherwise(reading, clause, verb)) return way
    }
  }
  return null
}

const MULTIPLYING: ReadonlySet<VerbClass> = new Set(['double', 'triple', 'quadruple'])

function wayOf(reading: Reading, clause: Clause, { cls, at, forms }: FoundVerb): Way {
  if (cls === 'up' || MULTIPLYING.has(cls) || isRaise(reading, at)) return 'increase'
  if (cls === 'down' || cls === 'halve') return 'decrease'
  const isBetter = cls === 'better' && !(forms.has('ing') && at > clause.from) && !isCounted(reading)
  return isBetter ? betterWay(reading) : null
}

const isHelped = oneOf('enabled supported')

/** The verb says how, of whom or under which condition, not where the value goes. */
const isOtherwise = (reading: Reading, clause: Clause, verb: FoundVerb): boolean =>
  isMeansPhrase(reading, verb.at) ||
  isAsNoun(reading, verb.at) ||
  isRenewal(reading, verb) ||
  isLossLimit(reading, verb.at) ||
  isHelped(reading.tokens[verb.at]) ||
  isOthersVerb(reading, clause, verb.at)

const isLosing = trait(/^(?:los(?:e|es|ing)|verlier(?:e|t|en))$/)

/** "Wir verlieren höchstens drei Kunden": a limit on what nobody wants to happen. */
const isLossLimit = ({ tokens, target }: Reading, at: number): boolean =>
  target?.bound === 'max' && isLosing(tokens[at])

const isBesides = oneOf('ohne wobei obwohl trotz without while although despite')

/** "…, ohne dass die Kosten steigen", "… without raising prices": what must not happen besides. */
function isSideCondition({ tokens, target }: Reading, { from, to }: Clause): boolean {
  const isElsewhere = target !== null && (target.start < from || target.start >= to)
  return isElsewhere && isBesides(tokens[from])
}

/** "60 % of members reduce their bills": the share is the metric, not what its members do. */
function isOthersVerb(reading: Reading, clause: Clause, at: number): boolean {
  const { target, language } = reading
  if (target === null || at <= target.end || target.start < clause.from) return false
  for (let i = target.end; i < at; i += 1) {
    if ((nounBitsAt(reading, i) & NOUN_BIT.people) !== 0) return language === 'en' || at < clause.to - 1
  }
  return language === 'en' && at > target.end + 1
}

const isChangeLead = oneOf('to by auf um')

/** "Improve ten product pages": things are counted, no value moves. */
function isCounted({ target }: Reading): boolean {
  return target?.kind === 'count' && target.unit !== null && !target.lead.some((token) => isChangeLead(token))
}

const isRaising = trait(/^rais(?:e|es|ed|ing)$/)
const MEASURED = NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating
const isByOrTo = oneOf('by to')

/** "Raise X by 10", "raise the close rate": it moves a value, else it collects money. */
function isRaise({ tokens, target, nouns }: Reading, at: number): boolean {
  if (!isRaising(tokens[at])) return false
  if (target === null) return (nouns & MEASURED) !== 0
  return target.lead.some((token: Token) => isByOrTo(token))
}

const isSupported = trait(
  /^(?:request|ticket|cost|team|call|case|quality|response|channel|chat|hotline|inquir|enquir|volume|cases|satisf|desk|agent|staff|engineer|rep|function|contact|hour|email)/,
)

/** "durch Senken der Kosten", "by reducing waste": the way, not the goal. */
function isMeansPhrase(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]?.low
  return (hasCue(reading, at - 1, CUE.means) && before !== 'mit') || before === 'without'
}

const endsInS = trait(/s$/)
const endsInEd = trait(/ed$/)
const isByToFrom = oneOf('by to from')
const isToOrAnd = oneOf('to and')

/** English "drop", "cut", "slow", "rise" behind an article or adjective are nouns or adjectives. */
function isAsNoun(reading: Reading, at: number): boolean {
  const { tokens, language } = reading
  if (language === 'de') return false
  if (tokens[at]?.low === 'support' && isSupported(tokens[at + 1])) return true
  if (tokens[at]?.low === 'perfect' && !hasCue(reading, at + 1, CUE.det)) return true
  if (at === 0 && endsInS(tokens[0]) && hasCue(reading, 1, CUE.prep) && !isByToFrom(tokens[1])) return true
  return hasCue(reading, at - 1, CUE.prep) && !isToOrAnd(tokens[at - 1]) && !endsInEd(tokens[at])
}

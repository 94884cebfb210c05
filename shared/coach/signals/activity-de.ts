import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Clause } from './clauses.ts'
import { firstNoun, hasCue, nounBitsAt, OUTCOME } from './context.ts'
import { isShaped } from './figurative.ts'
import { MOVING } from './finished-de.ts'

const isTakeOver = trait(/(?:übernahme|ung)$/)
const isEndingE = trait(/(?:e|er|es)$/)
const isGenitive = oneOf('der des von eines einer unserer unseres für')
const isNet = trait(/netz(?:e|es|werk|werks|werkes)?$/)
const isMakingNoun = trait(/(?:aufbau|ausbau|entwicklung|schaffung|etablierung|bildung|gestaltung)$/)

/** "Einführung eines …", "CRM-Einführung bis Q3" at the head of the clause. */
export function isActHead(reading: Reading, clause: Clause): boolean {
  const at = firstNoun(reading, clause.from, clause.to)
  if (at < 0 || hasCue(reading, clause.from, CUE.prep) || isGoverned(reading, clause, at)) return false
  const bits = nounBitsAt(reading, at)
  if ((bits & NOUN_BIT.act) === 0 || ((bits & OUTCOME) !== 0 && !isTakeOver(reading.tokens[at]))) return false
  if (clause.verbs.some((verb) => MOVING.has(verb.cls) && !verb.forms.has('part'))) return false
  if (isObject(reading, clause)) return false
  if (isPopulation(reading, at) || isStandingFunction(reading, clause, at)) return false
  if (
    clause.verbs.some(
      (verb) => verb.at > at && verb.cls !== 'do' && verb.forms.has('finite') && !verb.forms.has('part'),
    )
  )
    return false
  const isStated = hasCue(reading, at + 1, CUE.be | CUE.have) && !isReadyAfter(reading, clause, at)
  if (isStated && !clause.verbs.some((verb) => verb.forms.has('part'))) return false
  return (
    !hasComparison(reading, clause.from, at) && !isLimited(reading) && !isAbstractMaking(reading, clause, at)
  )
}

const isFunction = trait(
  /(?:produktion|planung|organisation|verwaltung|gestaltung|dokumentation|abstimmung|versand|einkauf|entwicklung|vorbereitung|fertigung|ausgabe|vergabe|durchführung)$/,
)

/** "Unfallfreie Produktion", "verlässliche Planung im Einkauf": how a standing job is done; "Planung des Standorts" is a project. */
function isStandingFunction(reading: Reading, clause: Clause, at: number): boolean {
  const { tokens } = reading
  if (reading.kind !== 'objective' || !isFunction(tokens[at])) return false
  const before = tokens[at - 1]
  const isQualified =
    before !== undefined &&
    at > clause.from &&
    isEndingE(before) &&
    !hasCue(reading, at - 1, CUE.adj | CUE.adv | CUE.det)
  return isQualified && !isGenitive(tokens[at + 1])
}

/** "Organisation auf ein Ziel ausrichten", "Deployments langweilig machen": the noun is to become something. */
function isObject(reading: Reading, clause: Clause): boolean {
  return clause.verbs.some((verb) => isShaped(reading, verb) || isMadeSo(reading, verb.at))
}

const isMadeSo = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.low === 'machen' && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.capital === false

/** "98 % der Lieferungen": what the share is taken of. */
function isPopulation({ target }: Reading, at: number): boolean {
  return target?.kind === 'percent' && target.end <= at && at - target.end <= 3
}

function isReadyAfter(reading: Reading, clause: Clause, from: number): boolean {
  for (let at = from; at < clause.to; at += 1) if (hasCue(reading, at, CUE.ready)) return true
  return false
}

/** "Aufbau einer starken Marke": a state worded as a noun. */
function isAbstractMaking(reading: Reading, clause: Clause, at: number): boolean {
  if (!isMakingNoun(reading.tokens[at])) return false
  const object = firstNoun(reading, at + 1, clause.to)
  const bits = object < 0 ? 0 : nounBitsAt(reading, object)
  // A net of partners is put up like a machine; trust and a name are not
  if (isNet(reading.tokens[object])) return false
  return (bits & NOUN_BIT.abstract) !== 0 && (bits & NOUN_BIT.own) === 0
}

function isGoverned(reading: Reading, clause: Clause, at: number): boolean {
  for (let i = clause.from; i < at; i += 1) if (hasCue(reading, i, CUE.prep)) return true
  return false
}

/** "Schnellere Einführung": a better way, not the thing. */
function hasComparison(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (hasCue(reading, i, CUE.more | CUE.less | CUE.better)) return true
  return false
}

/** "Angebotserstellung in 2 Tagen" happens again and again; nobody plans a project of days. */
const MOST_DAYS = 5

/** An activity under a time or error limit is a service: "Umsetzung innerhalb von 5 Tagen". */
function isLimited({ target, baseline }: Reading): boolean {
  if (target === null) return false
  const isShort =
    target.lead[0]?.low === 'in' &&
    (target.unit === 'minutes' || target.unit === 'hours' || target.value <= MOST_DAYS)
  return baseline !== null || (target.kind === 'duration' && (target.bound === 'max' || isShort))
}

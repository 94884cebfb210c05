import { CUE, NOUN_BIT, type VerbClass } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Clause } from './clauses.ts'
import { coreNouns, hasCue, isPredicative, nounBitsAt, OUTCOME } from './context.ts'
import type { FoundVerb } from './found-verb.ts'
import { isOthersAct } from './others-act.ts'
import { isQuickService } from './service.ts'

export const MOVING: ReadonlySet<VerbClass> = new Set([
  'up',
  'down',
  'better',
  'reach',
  'keep',
  'double',
  'halve',
  'triple',
  'quadruple',
  'state',
])

export interface Subject {
  readonly isWe: boolean
  readonly isOthers: boolean
  readonly subject: number
}

/** "Genehmigung erhalten": got or not got, nothing to measure. */
export function isObtained(reading: Reading, verb: FoundVerb, who: Subject): boolean {
  if (reading.kind === 'objective' || reading.target !== null || who.isOthers || !verb.forms.has('part'))
    return false
  const noun = who.subject < 0 ? 0 : nounBitsAt(reading, who.subject)
  return verb.cls === 'win' && isPredicative(reading, verb) && (noun & (OUTCOME & ~NOUN_BIT.won)) === 0
}

export function isFinished(reading: Reading, clause: Clause, verb: FoundVerb, who: Subject): boolean {
  if (who.isWe && isPassive(reading, clause, verb)) return false
  if (hasAux(reading, clause, CUE.have) && who.isOthers && !hasOwn(reading, clause)) return false
  if (isBlocked(clause, verb) || isPlainPresent(reading, clause, verb, who)) return false
  if (isDailyService(reading, clause) || isQuality(reading, verb) || isOthersAct(reading, verb)) return false
  if (isMetricSubject(reading, who.subject) || isQuickService(reading)) return false
  if (reading.kind === 'objective')
    return !(who.isWe && !hasAux(reading, clause, CUE.have)) && !who.isOthers && verb.cls === 'do'
  return verb.cls !== 'serve' || !who.isOthers
}

const isBecoming = oneOf('werden wird wurde wurden worden')
const isBeing = oneOf('sind bin waren war')
/** Verbs whose perfect is made with "sein". */
const isMotion = trait(
  /(?:ge(?:zogen|gangen|stiegen|wechselt|startet|fahren|kommen|worden|wachsen)|gründet)$/,
)

/** "Wir werden in der Fachpresse erwähnt": "wir sind gelistet": others do it to us; "wir haben eingeführt", "sind umgezogen" is our doing. */
function isPassive({ tokens }: Reading, { from, to }: Clause, verb: FoundVerb): boolean {
  for (let at = from; at < to; at += 1)
    if (isBecoming(tokens[at]) || (isBeing(tokens[at]) && !isMotion(tokens[verb.at]))) return true
  return false
}

/** "Ein Drittel der Kunden bestellt online": the form is also the present tense, and others are the subject. */
function isPlainPresent(reading: Reading, clause: Clause, verb: FoundVerb, who: Subject): boolean {
  const isBoth = who.isOthers && who.subject < verb.at && verb.forms.has('finite') && verb.at < clause.to - 1
  return isBoth && !hasAux(reading, clause, CUE.be | CUE.have)
}

const DAYS = new Set(['seconds', 'minutes', 'hours', 'days'])

/** "Rechnungen werden binnen drei Tagen freigegeben": what happens every day under a time limit, not one piece of work. */
function isDailyService(reading: Reading, clause: Clause): boolean {
  const { target, tokens } = reading
  const isQuick = target?.kind === 'duration' && DAYS.has(target.unit ?? '')
  if (!isQuick || target.bound !== 'max' || hasCue(reading, clause.from, CUE.det)) return false
  return tokens.slice(clause.from, clause.to).some((token) => token.low === 'werden')
}

const isWell = trait(/^(?:gut|bestens|hervorragend|sorgfältig|besser|perfekt|ideal)$/)

/** "Unsere Meetings sind gut vorbereitet": how things are, not that they were done. */
function isQuality(reading: Reading, verb: FoundVerb): boolean {
  return reading.kind === 'objective' && isWell(reading.tokens[verb.at - 1])
}

function hasOwn(reading: Reading, clause: Clause): boolean {
  return (coreNouns(reading, clause.from, clause.to) & NOUN_BIT.own) !== 0
}

export function isMetricSubject(reading: Reading, subject: number): boolean {
  const bits = subject < 0 ? 0 : nounBitsAt(reading, subject)
  return (
    reading.target?.kind !== 'count' &&
    (bits & (NOUN_BIT.good | NOUN_BIT.bad)) !== 0 &&
    (bits & (NOUN_BIT.own | NOUN_BIT.act)) === 0 &&
    reading.target !== null
  )
}

function hasAux(reading: Reading, clause: Clause, bits: number): boolean {
  for (let at = clause.from; at < clause.to; at += 1) if (hasCue(reading, at, bits)) return true
  return false
}

export function isBlocked(clause: Clause, verb: FoundVerb): boolean {
  return clause.verbs.some((other) => other !== verb && MOVING.has(other.cls) && !other.forms.has('part'))
}

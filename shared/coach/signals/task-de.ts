import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import type { Clause } from './clauses.ts'
import { coreNouns, firstNoun, hasCue, isPredicative, nounBitsAt, OTHERS, OUTCOME } from './context.ts'
import type { FoundVerb } from './found-verb.ts'
import { isOwnDoing } from './task-verb.ts'

const MOVING = /^(?:up|down|better|reach|keep|double|halve|triple|quadruple|state)$/

/** Whether a German clause names the team's own doing or a finished piece of work. */
export function isTaskDe(reading: Reading, clause: Clause): boolean {
  if (isSubordinate(reading, clause)) return false
  const isWe = hasWe(reading, clause)
  const subject = isWe ? -1 : firstNoun(reading, clause.from, clause.to)
  const isOthers = subject >= 0 && (nounBitsAt(reading, subject) & OTHERS) !== 0
  for (const verb of clause.verbs) {
    if (isVerbTask(reading, clause, verb, { isWe, isOthers, subject })) return true
  }
  return isReady(reading, clause, isOthers || isWe) || isActHead(reading, clause)
}

interface Subject {
  readonly isWe: boolean
  readonly isOthers: boolean
  readonly subject: number
}

function isSubordinate(reading: Reading, clause: Clause): boolean {
  const first = reading.tokens[clause.from]?.low ?? ''
  if (/^(?:um|ohne|statt|anstatt|indem)$/.test(first))
    return (
      clause.verbs.some((verb) => reading.tokens[verb.at - 1]?.low === 'zu') ||
      hasCue(reading, clause.from, CUE.sub) ||
      clause.verbs.some((verb) => /zu/.test(reading.tokens[verb.at]?.low ?? ''))
    )
  if (hasCue(reading, clause.from, CUE.sub)) return true
  return (
    clause.from > 0 &&
    (/^(?:der|die|das|den|dem|deren|dessen)$/.test(first) ||
      (hasCue(reading, clause.from, CUE.prep) &&
        /^(?:der|die|das|den|dem|denen)$/.test(reading.tokens[clause.from + 1]?.low ?? '') &&
        isVerbLast(reading, clause)))
  )
}

function isVerbLast(reading: Reading, clause: Clause): boolean {
  return (
    clause.verbs.some((verb) => verb.at === clause.to - 1) ||
    hasCue(reading, clause.to - 1, CUE.be | CUE.have | CUE.modal)
  )
}

function hasWe(reading: Reading, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at += 1)
    if (/^(?:wir|ich)$/.test(reading.tokens[at]?.low ?? '')) return true
  return false
}

function isVerbTask(reading: Reading, clause: Clause, verb: FoundVerb, who: Subject): boolean {
  if (isObtained(reading, verb, who)) return true
  if (!isOwnDoing(reading, verb, coreNouns(reading, clause.from, clause.to))) return false
  if (reading.tokens[verb.at - 1]?.low === 'zu' || isDependentZu(reading, verb)) return false
  if (isReflexive(reading, clause, verb) || hasCue(reading, verb.at - 1, CUE.better | CUE.more | CUE.less))
    return false
  if (verb.forms.has('base') && !verb.isSeparated && isInfinitive(reading, clause, verb, who)) return true
  if (verb.forms.has('part') && isPredicative(reading, verb)) return isFinished(reading, clause, verb, who)
  return isFiniteTask(reading, clause, verb, who)
}

/** "Genehmigung erhalten": got or not got, nothing to measure. */
function isObtained(reading: Reading, verb: FoundVerb, who: Subject): boolean {
  if (reading.kind === 'objective' || reading.target !== null || who.isOthers || !verb.forms.has('part'))
    return false
  const noun = who.subject < 0 ? 0 : nounBitsAt(reading, who.subject)
  return verb.cls === 'win' && isPredicative(reading, verb) && (noun & (OUTCOME & ~NOUN_BIT.won)) === 0
}

/** "um … einzuführen": purpose, not the goal itself. */
function isDependentZu(reading: Reading, verb: FoundVerb): boolean {
  const low = reading.tokens[verb.at]?.low ?? ''
  return /^(?:ein|aus|ab|an|auf|um|durch|vor|zusammen|fertig|bereit|fest|weiter|nach|frei)zu/.test(low)
}

/** "Wir entwickeln uns zum …": becoming, not doing. */
function isReflexive(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  for (let at = clause.from; at < clause.to; at += 1) {
    if (
      /^(?:sich|uns)$/.test(reading.tokens[at]?.low ?? '') &&
      Math.abs(at - verb.at) <= 2 &&
      (verb.cls === 'make' || reading.tokens[at]?.low === 'sich')
    )
      return true
  }
  return false
}

/** An -en form is an infinitive at the end of the clause or with "wir wollen"; elsewhere it may be others' finite verb. */
function isInfinitive(reading: Reading, clause: Clause, verb: FoundVerb, who: Subject): boolean {
  const hasModal = hasModalBefore(reading, clause)
  if (hasModal && isAbility(reading, clause)) return false
  if (hasModal) return who.isWe || (!who.isOthers && reading.kind === 'key_result')
  if (who.isWe) return true
  if (reading.tokens[verb.at]?.capital && verb.at === clause.from) return true
  const isTail =
    who.isOthers && who.subject < verb.at
      ? /^bis$/.test(reading.tokens[verb.at + 1]?.low ?? '')
      : isBeforeTail(reading, verb.at + 1)
  const isLast = verb.at === clause.to - 1 || isTail
  if (isLast) return !isFiniteState(reading, clause, verb)
  return !who.isOthers && (who.subject < 0 || who.subject > verb.at)
}

/** Another verb in second place makes the clause a statement ("sind bereit zu …"). */
function isFiniteState(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  return clause.verbs.some(
    (other) =>
      other.at < verb.at &&
      other.cls === 'state' &&
      other.forms.has('finite') &&
      !other.forms.has('part') &&
      !reading.tokens[other.at]?.capital,
  )
}

/** "Alle Teams können selbst auswerten": being able is a state. */
function isAbility(reading: Reading, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at += 1)
    if (
      /^(?:können|kann|könnten|könnte|dürfen|darf|würden|würde|mögen|möchten)$/.test(
        reading.tokens[at]?.low ?? '',
      )
    )
      return true
  return false
}

function hasModalBefore(reading: Reading, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at += 1) if (hasCue(reading, at, CUE.modal)) return true
  return false
}

function isBeforeTail(reading: Reading, at: number): boolean {
  return (
    hasCue(reading, at, CUE.prep | CUE.and) ||
    reading.tokens[at]?.kind !== 'word' ||
    reading.tokens[at]?.low === 'lassen'
  )
}

function isFinished(reading: Reading, clause: Clause, verb: FoundVerb, who: Subject): boolean {
  if (hasAux(reading, clause, CUE.have) && who.isOthers && !hasOwn(reading, clause)) return false
  if (isBlocked(clause, verb) || isPlainPresent(reading, clause, verb, who)) return false
  if (isMetricSubject(reading, who.subject)) return false
  if (reading.kind === 'objective')
    return !(who.isWe && !hasAux(reading, clause, CUE.have)) && !who.isOthers && verb.cls === 'do'
  return verb.cls !== 'serve' || !who.isOthers
}

/** "Ein Drittel der Kunden bestellt online": the form is also the present tense, and others are the subject. */
function isPlainPresent(reading: Reading, clause: Clause, verb: FoundVerb, who: Subject): boolean {
  const isBoth = who.isOthers && who.subject < verb.at && verb.forms.has('finite') && verb.at < clause.to - 1
  return isBoth && !hasAux(reading, clause, CUE.be | CUE.have)
}

function hasOwn(reading: Reading, clause: Clause): boolean {
  return (coreNouns(reading, clause.from, clause.to) & NOUN_BIT.own) !== 0
}

function isMetricSubject(reading: Reading, subject: number): boolean {
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

function isBlocked(clause: Clause, verb: FoundVerb): boolean {
  return clause.verbs.some((other) => other !== verb && MOVING.test(other.cls) && !other.forms.has('part'))
}

function isFiniteTask(reading: Reading, clause: Clause, verb: FoundVerb, who: Subject): boolean {
  if (!verb.forms.has('finite') && !verb.isSeparated && !verb.forms.has('base')) return false
  if (who.isWe) return isNearWe(reading, clause, verb)
  if (who.isOthers || reading.kind === 'objective' || isBlocked(clause, verb)) return false
  if (isMetricSubject(reading, who.subject)) return false
  return who.subject >= 0 && who.subject < verb.at && verb.cls === 'do'
}

/** "wir" stands beside its finite verb. */
function isNearWe(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  for (let at = clause.from; at < clause.to; at += 1) {
    if (/^(?:wir|ich)$/.test(reading.tokens[at]?.low ?? ''))
      return Math.abs(at - verb.at) <= 2 || verb.isSeparated
  }
  return false
}

const READY_PHRASE =
  /^(?:in betrieb|im einsatz|in kraft|liegt vor|steht bereit|am netz|in produktion|liegen vor|im betrieb)$/

function isReady(reading: Reading, clause: Clause, isPeople: boolean): boolean {
  if (
    isPeople ||
    reading.target?.source === 'zero' ||
    clause.verbs.some(
      (verb) =>
        MOVING.test(verb.cls) &&
        !verb.forms.has('part') &&
        !/^(?:liegt|liegen|steht|stehen)$/.test(reading.tokens[verb.at]?.low ?? ''),
    )
  )
    return false
  if (reading.target?.kind === 'percent' && reading.target.value > 95 && reading.target.value < 100)
    return false
  for (let at = clause.from + 1; at < clause.to; at += 1) {
    const isPhrase =
      READY_PHRASE.test(`${reading.tokens[at]?.low} ${reading.tokens[at + 1]?.low}`) &&
      reading.target?.kind !== 'percent' &&
      reading.target?.kind !== 'duration'
    if (isPhrase || (hasCue(reading, at, CUE.ready) && isReadyPlace(reading, clause, at))) return true
  }
  return isStanding(reading, clause)
}

function isReadyPlace(reading: Reading, clause: Clause, at: number): boolean {
  const isEnd =
    at + 1 >= clause.to ||
    hasCue(reading, at + 1, CUE.prep | CUE.and | CUE.be | CUE.adv) ||
    reading.tokens[at + 1]?.kind !== 'word'
  return (
    isEnd &&
    firstNoun(reading, clause.from, at) >= 0 &&
    !clause.verbs.some((verb) => verb.at < at && verb.cls === 'state')
  )
}

/** "Das Konzept steht." */
function isStanding(reading: Reading, clause: Clause): boolean {
  const last = reading.tokens[clause.to - 1]?.low ?? ''
  const subject = firstNoun(reading, clause.from, clause.to)
  return (
    /^(?:steht|stehen)$/.test(last) &&
    subject >= 0 &&
    (nounBitsAt(reading, subject) & (NOUN_BIT.people | NOUN_BIT.good | NOUN_BIT.bad)) === 0 &&
    reading.kind === 'key_result' &&
    reading.target === null
  )
}

/** "Einführung eines …", "CRM-Einführung bis Q3" at the head of the clause. */
function isActHead(reading: Reading, clause: Clause): boolean {
  const at = firstNoun(reading, clause.from, clause.to)
  if (at < 0 || hasCue(reading, clause.from, CUE.prep) || isGoverned(reading, clause, at)) return false
  const bits = nounBitsAt(reading, at)
  if (
    (bits & NOUN_BIT.act) === 0 ||
    ((bits & OUTCOME) !== 0 && !/(?:übernahme|ung)$/.test(reading.tokens[at]?.low ?? ''))
  )
    return false
  if (clause.verbs.some((verb) => MOVING.test(verb.cls) && !verb.forms.has('part'))) return false
  if (isPopulation(reading, at)) return false
  if (
    clause.verbs.some(
      (verb) => verb.at > at && verb.cls !== 'do' && verb.forms.has('finite') && !verb.forms.has('part'),
    )
  )
    return false
  const isStated = hasCue(reading, at + 1, CUE.be) && !isReadyAfter(reading, clause, at)
  if (isStated && !clause.verbs.some((verb) => verb.forms.has('part'))) return false
  return (
    !hasComparison(reading, clause.from, at) && !isLimited(reading) && !isAbstractMaking(reading, clause, at)
  )
}

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
  if (
    !/(?:aufbau|ausbau|entwicklung|schaffung|etablierung|bildung|gestaltung)$/.test(
      reading.tokens[at]?.low ?? '',
    )
  )
    return false
  const object = firstNoun(reading, at + 1, clause.to)
  const bits = object < 0 ? 0 : nounBitsAt(reading, object)
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

/** An activity under a time or error limit is a service: "Umsetzung innerhalb von 5 Tagen". */
function isLimited({ target, baseline }: Reading): boolean {
  return target !== null && (baseline !== null || (target.kind === 'duration' && target.bound === 'max'))
}

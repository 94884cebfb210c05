import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import { isActHead } from './activity-de.ts'
import type { Clause } from './clauses.ts'
import { byComparative } from './comparison.ts'
import { coreNouns, firstNoun, hasCue, isPredicative, nounBitsAt, OTHERS } from './context.ts'
import type { Subject } from './finished-de.ts'
import { isBlocked, isFinished, isMetricSubject, isObtained } from './finished-de.ts'
import type { FoundVerb } from './found-verb.ts'
import { isHabit } from './habit.ts'
import { isOwnDoing } from './own-doing.ts'
import { isReady } from './ready-de.ts'
import { isAtOnce } from './service.ts'

const isPurpose = oneOf('um ohne statt anstatt indem')
const hasZu = trait(/zu/)
const hasInnerZu = trait(/^(?:ein|aus|ab|an|auf|um|durch|vor|zusammen|fertig|bereit|fest|weiter|nach|frei)zu/)
const isRelative = oneOf('der die das den dem deren dessen')
const isRelativeWord = oneOf('der die das den dem denen')
const isWeWord = oneOf('wir ich')
const isLead = trait(/^führ/)
const isZu = trait(/^zu[mr]?$/)
const isShow = oneOf('nachweisen nachgewiesen belegen zeigen')
const isSelf = oneOf('sich uns')
const isAs = oneOf('als zum zur')
const isCan = oneOf('können kann könnten könnte dürfen darf würden würde mögen möchten')

/** Whether a German clause names the team's own doing or a finished piece of work. */
export function isTaskDe(reading: Reading, clause: Clause): boolean {
  if (isSubordinate(reading, clause)) return false
  const isWe = hasWe(reading, clause)
  const subject = isWe ? -1 : firstNoun(reading, clause.from, clause.to)
  const isOthers = subject >= 0 && (nounBitsAt(reading, subject) & OTHERS) !== 0
  for (const verb of clause.verbs) {
    if (isVerbTask(reading, clause, verb, { isWe, isOthers, subject })) return true
  }
  const isDone = !isAtOnce(reading) && isReady(reading, clause, isOthers || isWe)
  return isDone || isActHead(reading, clause)
}

function isSubordinate(reading: Reading, clause: Clause): boolean {
  const first = reading.tokens[clause.from]
  if (isPurpose(first))
    return (
      clause.verbs.some((verb) => reading.tokens[verb.at - 1]?.low === 'zu') ||
      hasCue(reading, clause.from, CUE.sub) ||
      clause.verbs.some((verb) => hasZu(reading.tokens[verb.at]))
    )
  if (hasCue(reading, clause.from, CUE.sub)) return true
  return (
    clause.from > 0 &&
    (isRelative(first) ||
      (hasCue(reading, clause.from, CUE.prep) &&
        isRelativeWord(reading.tokens[clause.from + 1]) &&
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
  for (let at = clause.from; at < clause.to; at += 1) if (isWeWord(reading.tokens[at])) return true
  return false
}

function isVerbTask(reading: Reading, clause: Clause, verb: FoundVerb, who: Subject): boolean {
  if (isObtained(reading, verb, who)) return true
  if (!isOwnDoing(reading, verb, coreNouns(reading, clause.from, clause.to))) return false
  if (reading.tokens[verb.at - 1]?.low === 'zu' || isDependentZu(reading, verb)) return false
  if (isLead(reading.tokens[verb.at]) && isZu(reading.tokens[verb.at + 1])) return false
  if (isHabit(reading, clause) || isShown(reading, verb)) return false
  if (isReflexive(reading, clause, verb) || hasCue(reading, verb.at - 1, CUE.better | CUE.more | CUE.less))
    return false
  if (verb.forms.has('base') && !verb.isSeparated && isInfinitive(reading, clause, verb, who)) return true
  if (verb.forms.has('part') && isPredicative(reading, verb)) return isFinished(reading, clause, verb, who)
  return isFiniteTask(reading, clause, verb, who)
}

/** "Höhere Zufriedenheit nachweisen": showing a better value is reaching it. */
function isShown(reading: Reading, { at }: FoundVerb): boolean {
  return isShow(reading.tokens[at]) && byComparative(reading) !== null
}

/** "um … einzuführen": purpose, not the goal itself. */
function isDependentZu(reading: Reading, verb: FoundVerb): boolean {
  return hasInnerZu(reading.tokens[verb.at])
}

/** "Wir entwickeln uns zum …": becoming, not doing. */
function isReflexive(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  for (let at = clause.from; at < clause.to; at += 1) {
    if (
      isSelf(reading.tokens[at]) &&
      (Math.abs(at - verb.at) <= 2 || isAs(reading.tokens[at + 1])) &&
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
      ? reading.tokens[verb.at + 1]?.low === 'bis'
      : isBeforeTail(reading, verb.at + 1)
  const isLast = verb.at === clause.to - 1 || isTail
  if (isLast && who.isOthers && clause.verbs.some((other) => other.at > who.subject && other.at < verb.at))
    return false
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
  for (let at = clause.from; at < clause.to; at += 1) if (isCan(reading.tokens[at])) return true
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

function isFiniteTask(reading: Reading, clause: Clause, verb: FoundVerb, who: Subject): boolean {
  if (!verb.forms.has('finite') && !verb.isSeparated && !verb.forms.has('base')) return false
  if (who.isWe) return isNearWe(reading, clause, verb)
  if (who.isOthers || reading.kind === 'objective' || isBlocked(clause, verb)) return false
  if (isMetricSubject(reading, who.subject)) return false
  const isTeam = who.subject >= 0 && (nounBitsAt(reading, who.subject) & NOUN_BIT.team) !== 0
  return who.subject >= 0 && who.subject < verb.at && verb.cls === 'do' && (isTeam || reading.target === null)
}

/** "wir" stands beside its finite verb. */
function isNearWe(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  for (let at = clause.from; at < clause.to; at += 1) {
    if (isWeWord(reading.tokens[at])) return Math.abs(at - verb.at) <= 2 || verb.isSeparated
  }
  return false
}

import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import { countedNoun } from '../quantities/counted.ts'
import type { Reading } from '../reading.ts'
import { isComparative } from './comparison.ts'
import { coreNouns, firstNoun, hasCue, isKnownNoun, nounBitsAt, OUTCOME } from './context.ts'
import { isFigurative } from './figurative.ts'
import { isMilestone, isStaffTraining } from './milestone.ts'
import { isTaskDe } from './task-de.ts'
import { isTaskEn } from './task-en.ts'

/** Whether the text is the team's own doing or delivering, and whether that is only a guess. */
export function taskOf(reading: Reading): { isTask: boolean; isGuess: boolean } {
  // "0 kritische Bugs", "zero outages": a level to hold, nobody's work
  const isLevel = reading.baseline !== null || reading.target?.value === 0
  if ((isLevel && reading.kind === 'key_result') || isFigurative(reading))
    return { isTask: false, isGuess: false }
  const isTaskClause = reading.language === 'de' ? isTaskDe : isTaskEn
  if (
    reading.clauses.some(
      (clause) =>
        !clause.isAside &&
        !isStartOnly(reading, clause) &&
        (isTaskClause(reading, clause) || isMilestone(reading, clause)),
    )
  )
    return { isTask: true, isGuess: false }
  if (isStaffTraining(reading)) return { isTask: true, isGuess: true }
  if (isRhythmActivity(reading) || isRegularCount(reading)) return { isTask: true, isGuess: true }
  if (isCountedActivity(reading)) return { isTask: true, isGuess: reading.kind === 'key_result' }
  return { isTask: isBareDeliverable(reading), isGuess: true }
}

/** "…; last survey 30", "starting from 18 %, …": a clause about the start alone. */
function isStartOnly({ baseline, target }: Reading, clause: Reading['clauses'][number]): boolean {
  if (baseline === null || target === null) return false
  const isIn = (at: number) => at >= clause.from && at < clause.to
  return isIn(baseline.start) && !isIn(target.start)
}

const OUTCOME_VERB = /^(?:win|reach|up|down|state|keep|better)$/

/** "10 Interviews", "five workshops": counted things one does. */
function isCountedActivity(reading: Reading): boolean {
  const { target, baseline } = reading
  if (
    target === null ||
    baseline !== null ||
    target.role === 'rank' ||
    (target.kind !== 'count' && target.kind !== 'times') ||
    target.value === 0 ||
    target.source === 'multiplier' ||
    target.bound === 'max'
  )
    return false
  const noun = countedNoun(reading, target.end)?.at ?? labelAt(reading, target.start)
  const bits = nounBitsAt(reading, noun)
  if ((bits & NOUN_BIT.own) === 0 || (bits & OUTCOME) !== 0) return false
  if (reading.kind === 'objective' && target.value === 1) return false
  if (isAboutUs(reading) || reading.tokens.some((token) => TAKEN.test(token.low))) return false
  if (noun > target.start && reading.tokens[target.start - 1]?.low === ':' && isMeasuredHead(reading))
    return false
  return !reading.clauses.some((clause) =>
    clause.verbs.some(
      (verb) =>
        OUTCOME_VERB.test(verb.cls) &&
        !(verb.forms.has('part') && verb.cls === 'keep') &&
        !(verb.forms.has('ing') && isKnownNoun(reading, verb.at + 1)) &&
        !isNounUse(reading, verb.at),
    ),
  )
}

/** "Workshops: 5": the plural in front of the colon is what is counted; -1 when there is none. */
function labelAt({ tokens }: Reading, start: number): number {
  return tokens[start - 1]?.low === ':' && /(?:s|e|en)$/.test(tokens[start - 2]?.low ?? '') ? start - 2 : -1
}

/** "Dreimal die Woche schwimmen", "once a week a team lunch": own habits, unless others are the subject. */
function isRhythmActivity(reading: Reading): boolean {
  const target = reading.target
  if (
    reading.kind === 'objective' ||
    target?.kind !== 'count' ||
    !isTimes(reading, target.start, target.end) ||
    target.bound === 'max'
  )
    return false
  return !reading.tokens.some(
    (_, at) => (nounBitsAt(reading, at) & NOUN_BIT.people) !== 0 && at < target.start,
  )
}

/** "Täglich eine Runde pro Schicht", "pro Halbjahr zwei Elternabende": a rhythm first, no verb, nothing others decide. */
function isRegularCount(reading: Reading): boolean {
  const { target } = reading
  if (
    reading.kind === 'objective' ||
    target?.kind !== 'count' ||
    target.bound === 'max' ||
    target.source === 'zero' ||
    reading.baseline !== null
  )
    return false
  const isRegular = target.lead.some(
    (word, i) =>
      /^(?:täglich|wöchentlich|monatlich|weekly|daily|monthly)$/.test(word) ||
      (/^(?:woche|monat|quartal|halbjahr|tag|jahr|week|month|quarter)$/.test(word) &&
        /^(?:jede|jeden|jedes|pro|every|each|per)$/.test(target.lead[i + 1] ?? '')),
  )
  if (!isRegular || reading.clauses.some((clause) => clause.verbs.length > 0)) return false
  const noun = countedNoun(reading, target.end)
  return noun !== null && (nounBitsAt(reading, noun.at) & OUTCOME) === 0
}

function isTimes({ tokens }: Reading, from: number, to: number): boolean {
  return (
    /(?:mal|times|once|twice)$/.test(tokens[to - 1]?.low ?? '') ||
    (tokens[from]?.kind === 'number' && tokens[to - 1]?.low === 'times')
  )
}

function isNounUse(reading: Reading, at: number): boolean {
  return (
    reading.language === 'en' &&
    reading.lexicon.nounBits(reading.tokens[at]?.low ?? '') !== undefined &&
    hasCue(reading, at - 1, CUE.det | CUE.prep | CUE.adj)
  )
}

/** What others did with the things counted. */
const TAKEN =
  /^(?:gebucht|vereinbart|angefragt|nachgefragt|heruntergeladen|abgerufen|verkauft|genutzt|belegt|ausgebucht|angenommen|genehmigt|booked|requested|downloaded|sold|used|accepted|approved|read|viewed|funded|attended|cited|rented|ordered)$/

/** "Fünf Artikel über uns": others wrote them. */
function isAboutUs({ tokens }: Reading): boolean {
  return tokens.some(
    (token, at) =>
      /^(?:über|about)$/.test(token.low) &&
      /^(?:uns|us|unser|our|unsere|unseren)$/.test(tokens[at + 1]?.low ?? ''),
  )
}

function isMeasuredHead(reading: Reading): boolean {
  return (coreNouns(reading, 0, reading.target?.start ?? 0) & OUTCOME) !== 0
}

/** "Neues Logo", "a buddy scheme": a new thing, whatever it is. */
function isNewThing(reading: Reading, clause: Reading['clauses'][number], at: number): boolean {
  const isNew = /^(?:neue|neuer|neues|new)$/.test(reading.tokens[clause.from]?.low ?? '')
  return isNew && at <= clause.from + 2 && (nounBitsAt(reading, at) & (OUTCOME | NOUN_BIT.abstract)) === 0
}

/** German puts attributes before the noun: "ein für alle zugängliches CRM". */
function ownNoun(reading: Reading, clause: Reading['clauses'][number]): number {
  const first = firstNoun(reading, clause.from, clause.to)
  if (first >= 0 || !/^(?:ein|eine)$/.test(reading.tokens[clause.from]?.low ?? '')) return first
  for (let at = clause.from; at < clause.to; at += 1)
    if ((nounBitsAt(reading, at) & NOUN_BIT.own) !== 0) return at
  return -1
}

/** Where a relative clause starts: "a CRM that everyone can access". */
function relativeAt(reading: Reading, end: number): number {
  for (let at = 1; at < end; at += 1)
    if (/^(?:that|which|who|where)$/.test(reading.tokens[at]?.low ?? '')) return at
  return end
}

function isNounWord(reading: Reading, at: number): boolean {
  if (reading.language === 'de') return reading.tokens[at]?.capital === true
  return at > 0 && reading.lexicon.nounBits(reading.tokens[at]?.low ?? '') !== undefined
}

/** "Ein CRM, auf das alle zugreifen": a thing to have, nothing to measure. */
function isBareDeliverable(reading: Reading): boolean {
  if (reading.kind === 'objective' || reading.target !== null) return false
  if (reading.tokens.some((token) => /^(?:not|nicht|never|nie)$/.test(token.low))) return false
  const clause = reading.clauses[0]
  if (
    clause === undefined ||
    clause.verbs.some(
      (verb) =>
        verb.at < relativeAt(reading, clause.to) && !verb.forms.has('part') && !isNounWord(reading, verb.at),
    )
  )
    return false
  const at = ownNoun(reading, clause)
  if (at < 0 || at > clause.from + 5) return false
  const isOpenly = /^(?:ein|eine|a|an|neue|neuer|neues|new)$/.test(reading.tokens[clause.from]?.low ?? '')
  for (let i = clause.from; i < at; i += 1)
    if (
      hasCue(reading, i, CUE.more | CUE.less | CUE.better | CUE.sub | (isOpenly ? 0 : CUE.prep)) ||
      isComparative(reading, i)
    )
      return false
  if (isNewThing(reading, clause, at)) return true
  const bits =
    reading.language === 'en'
      ? coreNouns(reading, clause.from, relativeAt(reading, clause.to))
      : nounBitsAt(reading, at)
  return (bits & (NOUN_BIT.own | NOUN_BIT.act)) !== 0 && (bits & OUTCOME) === 0
}

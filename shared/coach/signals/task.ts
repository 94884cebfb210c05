import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import { countedNoun } from '../quantities/counted.ts'
import type { Reading } from '../reading.ts'
import { coreNouns, firstNoun, hasCue, nounBitsAt, OUTCOME } from './context.ts'
import { isTaskDe } from './task-de.ts'
import { isTaskEn } from './task-en.ts'

/** Whether the text is the team's own doing or delivering, and whether that is only a guess. */
export function taskOf(reading: Reading): { isTask: boolean; isGuess: boolean } {
  const isTaskClause = reading.language === 'de' ? isTaskDe : isTaskEn
  if (reading.clauses.some((clause) => !clause.isAside && isTaskClause(reading, clause)))
    return { isTask: true, isGuess: false }
  if (isRhythmActivity(reading)) return { isTask: true, isGuess: true }
  if (isCountedActivity(reading)) return { isTask: true, isGuess: reading.kind === 'key_result' }
  return { isTask: isBareDeliverable(reading), isGuess: true }
}

const OUTCOME_VERB = /^(?:win|reach|up|down|state|keep|better)$/

/** "10 Interviews", "five workshops": counted things one does. */
function isCountedActivity(reading: Reading): boolean {
  const { target, baseline } = reading
  if (
    target === null ||
    baseline !== null ||
    (target.kind !== 'count' && target.kind !== 'times') ||
    target.source === 'zero' ||
    target.source === 'multiplier' ||
    target.bound === 'max'
  )
    return false
  const noun = countedNoun(reading, target.end)
  const bits = noun === null ? 0 : nounBitsAt(reading, noun.at)
  if ((bits & NOUN_BIT.own) === 0 || (bits & OUTCOME) !== 0) return false
  if (reading.tokens[target.start - 1]?.low === ':' && isMeasuredHead(reading)) return false
  return !reading.clauses.some((clause) =>
    clause.verbs.some(
      (verb) =>
        OUTCOME_VERB.test(verb.cls) &&
        !(verb.forms.has('part') && verb.cls !== 'win') &&
        !isNounUse(reading, verb.at),
    ),
  )
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

function isMeasuredHead(reading: Reading): boolean {
  return (coreNouns(reading, 0, reading.target?.start ?? 0) & OUTCOME) !== 0
}

/** "Ein CRM, auf das alle zugreifen": a thing to have, nothing to measure. */
function isBareDeliverable(reading: Reading): boolean {
  if (reading.kind === 'objective' || reading.target !== null) return false
  const clause = reading.clauses[0]
  if (
    clause === undefined ||
    clause.verbs.some((verb) => !verb.forms.has('part') && !reading.tokens[verb.at]?.capital)
  )
    return false
  const at = firstNoun(reading, clause.from, clause.to)
  if (at < 0 || at > clause.from + 3) return false
  for (let i = clause.from; i < at; i += 1)
    if (hasCue(reading, i, CUE.more | CUE.less | CUE.better | CUE.prep | CUE.sub)) return false
  const bits =
    reading.language === 'en' ? coreNouns(reading, clause.from, clause.to) : nounBitsAt(reading, at)
  return (bits & (NOUN_BIT.own | NOUN_BIT.act)) !== 0 && (bits & OUTCOME) === 0
}

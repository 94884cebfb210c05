import { CUE, NOUN_BIT, type VerbClass } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Clause } from './clauses.ts'
import {
  coreNouns,
  firstNoun,
  hasCue,
  isKnownNoun,
  isPredicative,
  nounBitsAt,
  OTHERS,
  OUTCOME,
} from './context.ts'
import type { FoundVerb } from './found-verb.ts'
import { isOthersAct } from './others-act.ts'
import { isOwnDoing } from './own-doing.ts'
import { isAtOnce } from './service.ts'

const ACTIVE: ReadonlySet<VerbClass> = new Set(['state', 'up', 'down', 'reach', 'win', 'keep', 'better'])
const SERVING: ReadonlySet<VerbClass> = new Set(['state', 'keep', 'up', 'down'])
const isPhraseStart = oneOf('in up on ready fully')
const isDone = oneOf(
  'trained hired recruited onboarded interviewed visited surveyed contacted migrated moved certified upskilled coached invited screened vaccinated called phoned briefed appointed connected equipped mentored assigned audited taught switched assessed transferred informed',
)
const isCourse = oneOf('training course courses trainings workshop certification module modules coaching')
const isOtherSubject = trait(/s$|^(?:we|you|they|who|that|which|people|to|not|staff|men|women|children)$/)
const isUnreadyBefore = trait(/^(?:of|be|more)$|[a-z]{3}ed$/)

/** "Customer data cleansed": the last word of the row is the subject, not the first; a plural begins no row. */
function headAt({ tokens }: Reading, first: number, to: number): number {
  if (first < 0) return first
  let at = first
  while (at + 1 < to && !isPluralNoun(tokens[at]) && isNextNoun(tokens[at + 1])) at += 1
  return at
}

const isPluralNoun = trait(/s$|^(?:people|women|men|children)$/)
const isNextNoun = trait(
  ({ cue, verb, noun }) =>
    cue === 0 && (verb === undefined || (noun !== undefined && !verb.forms.has('finite'))),
)

/** "Portal is live", "20 walks completed", "90 % of tests automated". */
export function isFinished(reading: Reading, clause: Clause, start: number): boolean {
  const subject = headAt(reading, firstNoun(reading, start, clause.to), clause.to)
  const isOthers = subject >= 0 && (nounBitsAt(reading, subject) & OTHERS) !== 0 && subject < start + 5
  const hasActive = clause.verbs.some((verb) => isActive(reading, clause, verb))
  for (const verb of clause.verbs) {
    if (!verb.forms.has('part') || verb.at === start) continue
    if (isOthersAct(reading, verb)) continue
    if (!isPredicative(reading, verb) && !isHave(reading, clause, verb.at)) continue
    if (
      !isAfterNoun(reading, verb.at) ||
      (isOthers && isHave(reading, clause, verb.at) && !hasTraining(reading, clause))
    )
      continue
    if (isOthers && !isHave(reading, clause, verb.at) && !isDoneTo(reading, verb.at)) continue
    if (!hasActive && (isDoneWork(reading, verb) || isObtained(reading, verb))) return true
  }
  return !hasActive && !isAtOnce(reading) && isReady(reading, clause, isOthers)
}

/** "Approval obtained": got or not got, nothing to measure. */
function isObtained(reading: Reading, verb: FoundVerb): boolean {
  if (reading.kind === 'objective' || reading.target !== null || verb.cls !== 'win') return false
  return (coreNouns(reading, 0, verb.at) & (OUTCOME & ~NOUN_BIT.won)) === 0
}

/** A participle states finished work unless it is daily service under a time limit. */
function isDoneWork(reading: Reading, verb: FoundVerb): boolean {
  if (isMetricSubject(reading, verb)) return false
  if (reading.tokens[verb.at]?.low === 'enabled') return true
  if (reading.kind === 'objective' && verb.cls !== 'do') return false
  if (verb.cls === 'deal' && reading.target === null) return true
  if (verb.cls === 'deal') return (coreNouns(reading, 0, verb.at) & OUTCOME) === 0
  if (verb.cls === 'make') return true
  const isHeld = reading.tokens[verb.at]?.low === 'held'
  return (
    isOwnDoing(reading, verb, isHeld ? coreNouns(reading, 0, verb.at) : 0) && (verb.cls !== 'keep' || isHeld)
  )
}

/** "Attrition below 10 % annualised", "Pipeline created: $4M": a value is told, no work. */
function isMetricSubject(reading: Reading, verb: FoundVerb): boolean {
  const { target } = reading
  if (target === null || target.kind === 'count') return false
  const bits = coreNouns(reading, 0, verb.at)
  return (bits & (NOUN_BIT.good | NOUN_BIT.bad)) !== 0 && (bits & (NOUN_BIT.own | NOUN_BIT.act)) === 0
}

function isActive(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  if (
    verb.forms.has('part') ||
    verb.at === clause.from ||
    verb.forms.has('ing') ||
    hasCue(reading, verb.at, CUE.ready)
  )
    return false
  const before = reading.tokens[verb.at - 1]
  if (isKnownNoun(reading, verb.at) && !(before?.low.endsWith('s') && isKnownNoun(reading, verb.at - 1)))
    return false
  if (isInsideName(reading, verb)) return false
  return !hasCue(reading, verb.at - 1, CUE.det | CUE.prep | CUE.adj) && ACTIVE.has(verb.cls)
}

/** "Remote work policy adopted": a plain form behind a singular and before a noun is no verb. */
function isInsideName({ tokens }: Reading, verb: FoundVerb): boolean {
  const before = tokens[verb.at - 1]
  const isPlain = verb.forms.has('base') && before?.kind === 'word' && !isOtherSubject(before)
  return isPlain && before.word.cue === 0 && isKnownNoun({ tokens }, verb.at + 1)
}

function isAfterNoun(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]
  return before !== undefined && !hasCue(reading, at - 1, CUE.det | CUE.prep) && !(before.kind === 'number')
}

function isHave(reading: Reading, clause: Clause, at: number): boolean {
  for (let i = Math.max(clause.from, at - 3); i < at; i += 1) if (hasCue(reading, i, CUE.have)) return true
  return false
}

function hasTraining(reading: Reading, clause: Clause): boolean {
  for (let i = clause.from; i < clause.to; i += 1) if (isCourse(reading.tokens[i])) return true
  return false
}

/** What is done to people by us: trained, hired, onboarded. */
function isDoneTo(reading: Reading, at: number): boolean {
  return isDone(reading.tokens[at])
}

const READY_PHRASE =
  /^(?:in place|in force|in use|in operation|up and|on board|ready to|ready for|fully operational)$/

const isReadyPhrase = ({ tokens }: Reading, at: number): boolean =>
  isPhraseStart(tokens[at]) && READY_PHRASE.test(`${tokens[at]?.low} ${tokens[at + 1]?.low}`)

function isReady(reading: Reading, clause: Clause, isOthers: boolean): boolean {
  if (isOthers || reading.target?.source === 'zero') return false
  for (let at = clause.from + 1; at < clause.to; at += 1) {
    // "Be ready for the audit" is a state to be in
    if (reading.kind === 'objective' && at === clause.from + 1 && reading.tokens[at - 1]?.low === 'be')
      continue
    const isWord = hasCue(reading, at, CUE.ready) && isReadyPlace(reading, clause, at)
    if ((isWord || isReadyPhrase(reading, at)) && !isService(reading, clause)) return true
  }
  return false
}

export function isReadyPlace(reading: Reading, clause: Clause, at: number): boolean {
  const isEnd =
    at + 1 >= clause.to ||
    hasCue(reading, at + 1, CUE.prep | CUE.and) ||
    reading.tokens[at + 1]?.kind !== 'word' ||
    hasCue(reading, at + 1, CUE.month)
  const before = reading.tokens[at - 1]
  return (
    isEnd &&
    before !== undefined &&
    !clause.verbs.some((verb) => verb.at === at - 1 && verb.cls !== 'do' && verb.cls !== 'move') &&
    !hasCue(reading, at - 1, CUE.det | CUE.prep) &&
    !isUnreadyBefore(before)
  )
}

function isService(reading: Reading, clause: Clause): boolean {
  return (
    clause.verbs.some(
      (verb) =>
        SERVING.has(verb.cls) &&
        !isKnownNoun(reading, verb.at) &&
        !hasCue(reading, verb.at - 1, CUE.prep) &&
        !hasCue(reading, verb.at, CUE.ready),
    ) ||
    (reading.target?.kind === 'percent' && reading.target.value > 95 && reading.target.value < 100)
  )
}

import { CUE, type VerbClass } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import { isActHead } from './activity-en.ts'
import type { Clause } from './clauses.ts'
import { coreNouns, hasCue, isPredicative } from './context.ts'
import { isFinished, isReadyPlace } from './finished-en.ts'
import type { FoundVerb } from './found-verb.ts'
import { isHabit } from './habit.ts'
import { isGerundHead, isImperative, isKnownNounOnly } from './imperative-en.ts'
import { isOwnDoing } from './own-doing.ts'

const isTeamWord = oneOf('team department squad')
const isGet = oneOf('get have')
const isMake = trait(/^mak/)
const isAnd = oneOf('and then &')
const isTestKind = trait(/^(?:a\/b|beta|user|load|stress|field|pen|split)$/)
const isTested = trait(/^(?:\d+|with|the|our|all|one|two|three|four|five|six|seven|eight|nine|ten)$/)
const isWe = oneOf('we i')

/** Whether an English clause names the team's own doing or a finished piece of work. */
export function isTaskEn(reading: Reading, clause: Clause): boolean {
  const start = headOf(reading, clause)
  if (start >= clause.to || hasCue(reading, clause.from, CUE.sub) || isMeans(reading, clause)) return false
  const head = clause.verbs.find((verb) => verb.at === start)
  if (
    head !== undefined &&
    isAuxiliary(reading, start - 1) &&
    !head.forms.has('part') &&
    !head.forms.has('ing')
  )
    return false
  if (isHabit(reading, clause)) return false
  if (head !== undefined && isImperative(reading, clause, head))
    return (
      isOwnDoing(reading, head, coreNouns(reading, head.at + 1, objectEnd(reading, clause))) ||
      hasLaterImperative(reading, clause, head) ||
      ((head.cls === 'move' || isGet(reading.tokens[head.at])) && isGotDone(reading, clause, head))
    )
  if (head?.forms.has('part') && isAuxiliary(reading, head.at - 1) && hasCue(reading, head.at - 1, CUE.have))
    return isOwnDoing(reading, head, coreNouns(reading, head.at + 1, clause.to))
  if (head?.forms.has('ing') && isGerundHead(reading, clause, head))
    return isOwnDoing(reading, head, coreNouns(reading, head.at + 1, objectEnd(reading, clause)))
  return isFinished(reading, clause, start) || isActHead(reading, clause, start)
}

/** An enumeration of adjectives does not end the object: "a healthy, inclusive workplace". */
function objectEnd({ tokens }: Reading, clause: Clause): number {
  return tokens[clause.to]?.low === ',' ? Math.min(tokens.length, clause.to + 6) : clause.to
}

/** "…, by launching a portal": the means, not the result. */
function isMeans(reading: Reading, clause: Clause): boolean {
  return (
    hasCue(reading, clause.from, CUE.means) &&
    clause.verbs.some((verb) => verb.at === clause.from + 1 && verb.forms.has('ing'))
  )
}

const isOpening = oneOf('we i our team will to let’s lets us please want aim plan need ’ll ll the')

/** Where the sentence proper begins: behind "We will", "By June", adverbs. */
function headOf(reading: Reading, clause: Clause): number {
  let at = clause.from
  while (at < clause.to && isOpener(reading, at, clause)) at += 1
  return hasCue(reading, at, CUE.time) ? afterDate(reading, clause, at) : at
}

function isOpener(reading: Reading, at: number, clause: Clause): boolean {
  const low = reading.tokens[at]?.low ?? ''
  if (low === 'our' || low === 'team' || low === 'the') return isTeamSubject(reading, at, clause)
  if (isAuxiliary(reading, at)) return true
  if (clause.verbs.some((verb) => verb.at === at && low !== 'need' && low !== 'plan')) return false
  return (
    isOpening(reading.tokens[at]) ||
    hasCue(reading, at, CUE.adv) ||
    low === '+' ||
    isTestOf(reading, at) ||
    hasCue(reading, at, CUE.modal) ||
    low === 'and'
  )
}

/** "A/B test three headlines", "beta test with 30 users": the kind of test stands before the verb. */
const isTestOf = ({ tokens }: Reading, at: number): boolean =>
  isTestKind(tokens[at]) && tokens[at + 1]?.low === 'test' && isTested(tokens[at + 2])

/** "We are introducing", "we have launched". */
function isAuxiliary(reading: Reading, at: number): boolean {
  return isWe(reading.tokens[at - 1]) && hasCue(reading, at, CUE.be | CUE.have)
}

/** "The team will launch …" speaks of us. */
function isTeamSubject(reading: Reading, at: number, clause: Clause): boolean {
  return (
    at < clause.from + 2 &&
    (isTeamWord(reading.tokens[at + 1]) ||
      (reading.tokens[at]?.low === 'team' && hasCue(reading, at + 1, CUE.modal)))
  )
}

/** "By June launch …", "In Q2, …": the verb that follows the date. */
function afterDate(reading: Reading, clause: Clause, from: number): number {
  for (let at = from + 1; at < Math.min(clause.to, from + 7); at += 1) {
    if (
      clause.verbs.some((verb) => verb.at === at && verb.forms.has('base')) &&
      !isKnownNounOnly(reading, at)
    )
      return at
  }
  return from
}

/** "Reach 500 users and launch the shop" has its task behind "and". */
function hasLaterImperative(reading: Reading, clause: Clause, head: FoundVerb): boolean {
  return clause.verbs.some(
    (verb) =>
      verb.at > head.at + 1 &&
      verb.forms.has('base') &&
      isAnd(reading.tokens[verb.at - 1]) &&
      !isKnownNounOnly(reading, verb.at) &&
      isOwnDoing(reading, verb, coreNouns(reading, verb.at + 1, objectEnd(reading, clause))),
  )
}

const GOT_DONE: ReadonlySet<VerbClass> = new Set(['do', 'deal', 'make'])

/** "Get ISO 27001 certified", "put 12 forms online". */
function isGotDone(reading: Reading, clause: Clause, head: FoundVerb): boolean {
  // "Make data accessible to every team" is a state to be in
  if (reading.kind === 'objective' && isMake(reading.tokens[head.at])) return false
  if (
    clause.verbs.some(
      (verb) =>
        verb.at > head.at && verb.forms.has('part') && GOT_DONE.has(verb.cls) && isPredicative(reading, verb),
    )
  )
    return true
  for (let at = head.at + 1; at < clause.to; at += 1)
    if (hasCue(reading, at, CUE.ready) && isReadyPlace(reading, clause, at)) return true
  return false
}

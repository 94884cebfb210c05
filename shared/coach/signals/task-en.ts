import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import { amountAt } from '../quantities/amount.ts'
import type { Reading } from '../reading.ts'
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
import { isOwnDoing } from './task-verb.ts'

/** Whether an English clause names the team's own doing or a finished piece of work. */
export function isTaskEn(reading: Reading, clause: Clause): boolean {
  const start = headOf(reading, clause)
  if (start >= clause.to || hasCue(reading, clause.from, CUE.sub) || isMeans(reading, clause)) return false
  const head = clause.verbs.find((verb) => verb.at === start)
  if (head !== undefined && isImperative(reading, clause, head))
    return (
      isOwnDoing(reading, head, coreNouns(reading, head.at + 1, objectEnd(reading, clause))) ||
      hasLaterImperative(reading, clause, head) ||
      ((head.cls === 'move' || /^(?:get|have)$/.test(reading.tokens[head.at]?.low ?? '')) &&
        isGotDone(reading, clause, head))
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

const OPENERS = /^(?:we|i|our|team|will|to|let’s|lets|us|please|want|aim|plan|need|’ll|ll|the)$/

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
    OPENERS.test(low) ||
    hasCue(reading, at, CUE.adv) ||
    low === '+' ||
    hasCue(reading, at, CUE.modal) ||
    low === 'and'
  )
}

/** "We are introducing", "we have launched". */
function isAuxiliary(reading: Reading, at: number): boolean {
  return /^(?:we|i)$/.test(reading.tokens[at - 1]?.low ?? '') && hasCue(reading, at, CUE.be | CUE.have)
}

/** "The team will launch …" speaks of us. */
function isTeamSubject(reading: Reading, at: number, clause: Clause): boolean {
  const next = reading.tokens[at + 1]?.low ?? ''
  return (
    at < clause.from + 2 &&
    (/^(?:team|department|squad)$/.test(next) ||
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

function isKnownNounOnly(reading: Reading, at: number): boolean {
  return isKnownNoun(reading, at) && !hasCue(reading, at + 1, CUE.det | CUE.adj)
}

/** A first word that is verb and noun ("Test coverage at 80 %") is a noun when a measured noun follows at once. */
function isImperative(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  if (!verb.forms.has('base')) return false
  if (verb.isSeparated || verb.at > clause.from) return !isNounReading(reading, verb.at)
  return !isNounReading(reading, verb.at) && !isSubjectNoun(reading, clause, verb)
}

function isNounReading(reading: Reading, at: number): boolean {
  if (!isAmbiguous(reading, at)) return false
  const next = at + 1
  if (hasCue(reading, next, CUE.det | CUE.adj) || amountAt(reading.tokens, next, 'en') !== null) return false
  if (
    hasCue(reading, next, CUE.prep | CUE.be | CUE.have | CUE.modal) ||
    reading.tokens[next]?.kind !== 'word'
  )
    return (
      !/^(?:to|with|for|on|in|out)$/.test(reading.tokens[next]?.low ?? '') ||
      (reading.tokens[next]?.low === 'with' && (nounBitsAt(reading, at) & NOUN_BIT.own) !== 0) ||
      hasCue(reading, next, CUE.be | CUE.have)
    )
  const after =
    nounBitsAt(reading, next) | (isKnownNoun(reading, next + 1) ? nounBitsAt(reading, next + 1) : 0)
  return (after & (OUTCOME & ~NOUN_BIT.people)) !== 0 && (nounBitsAt(reading, next) & NOUN_BIT.own) === 0
}

const NOUNY =
  /^(?:process|order|market|contract|schedule|train|lead|stock|account|service|research|design|travel|board|sample|label|code|store|web|access|document|budget|staff|map|forecast|price|log|monitor|track|fund|lease|grade|rota|commission|catalogue|drill|model|sales|study|exercise|index|scan|volunteer|sponsor|report|reports|check|fix|repair|return|review|run|start|finish|file|list|brief|pilot|issue|print|plant|paint|track|phone)$/
function isAmbiguous(reading: Reading, at: number): boolean {
  return isKnownNoun(reading, at) || NOUNY.test(reading.tokens[at]?.low ?? '')
}

/** "Volunteers report …", "Plan adoption rises": another finite verb shows that the first word was a subject. */
function isSubjectNoun(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  if (!isAmbiguous(reading, verb.at) || hasCue(reading, verb.at + 1, CUE.det | CUE.adj)) return false
  if (amountAt(reading.tokens, verb.at + 1, 'en') !== null) return false
  return clause.verbs.some((other) => other.at > verb.at + 1 && isThirdPerson(reading, other))
}

function isThirdPerson(reading: Reading, { at, forms }: FoundVerb): boolean {
  if (forms.has('base') || forms.has('part') || !/s$/.test(reading.tokens[at]?.low ?? '')) return false
  return !hasCue(reading, at - 1, CUE.prep | CUE.det | CUE.adj | CUE.and)
}

/** "Reach 500 users and launch the shop" has its task behind "and". */
function hasLaterImperative(reading: Reading, clause: Clause, head: FoundVerb): boolean {
  return clause.verbs.some(
    (verb) =>
      verb.at > head.at + 1 &&
      verb.forms.has('base') &&
      /^(?:and|then|&)$/.test(reading.tokens[verb.at - 1]?.low ?? '') &&
      !isKnownNounOnly(reading, verb.at) &&
      isOwnDoing(reading, verb, coreNouns(reading, verb.at + 1, objectEnd(reading, clause))),
  )
}

/** "Get ISO 27001 certified", "put 12 forms online". */
function isGotDone(reading: Reading, clause: Clause, head: FoundVerb): boolean {
  if (
    clause.verbs.some(
      (verb) =>
        verb.at > head.at && verb.forms.has('part') && verb.cls === 'do' && isPredicative(reading, verb),
    )
  )
    return true
  for (let at = head.at + 1; at < clause.to; at += 1)
    if (hasCue(reading, at, CUE.ready) && isReadyPlace(reading, clause, at)) return true
  return false
}

function isGerundHead(reading: Reading, clause: Clause, verb: FoundVerb): boolean {
  const next = nounBitsAt(reading, verb.at + 1) | nounBitsAt(reading, verb.at + 2)
  if ((next & (NOUN_BIT.bad | NOUN_BIT.good | NOUN_BIT.rating)) !== 0 || hasCue(reading, verb.at + 1, CUE.be))
    return false
  return !clause.verbs.some((other) => other.at > verb.at && isPlainFinite(reading, other))
}

function isPlainFinite(reading: Reading, verb: FoundVerb): boolean {
  if (verb.forms.has('part') || verb.forms.has('ing')) return false
  return (
    !hasCue(reading, verb.at - 1, CUE.det | CUE.prep | CUE.and | CUE.adj) &&
    (/s$/.test(reading.tokens[verb.at]?.low ?? '') || !isKnownNoun(reading, verb.at))
  )
}

/** "Portal is live", "20 walks completed", "90 % of tests automated". */
function isFinished(reading: Reading, clause: Clause, start: number): boolean {
  const subject = firstNoun(reading, start, clause.to)
  const isOthers = subject >= 0 && (nounBitsAt(reading, subject) & OTHERS) !== 0 && subject < start + 5
  const hasActive = clause.verbs.some((verb) => isActive(reading, clause, verb))
  for (const verb of clause.verbs) {
    if (!verb.forms.has('part') || verb.at === start) continue
    if (!isPredicative(reading, verb) && !isHave(reading, clause, verb.at)) continue
    if (
      !isAfterNoun(reading, verb.at) ||
      (isOthers && isHave(reading, clause, verb.at) && !hasTraining(reading, clause))
    )
      continue
    if (isOthers && !isHave(reading, clause, verb.at) && !isDoneTo(reading, verb.at)) continue
    if (!hasActive && (isDoneWork(reading, verb) || isObtained(reading, verb))) return true
  }
  return !hasActive && isReady(reading, clause, isOthers)
}

/** "Approval obtained": got or not got, nothing to measure. */
function isObtained(reading: Reading, verb: FoundVerb): boolean {
  if (reading.kind === 'objective' || reading.target !== null || verb.cls !== 'win') return false
  return (coreNouns(reading, 0, verb.at) & (OUTCOME & ~NOUN_BIT.won)) === 0
}

/** A participle states finished work unless it is daily service under a time limit. */
function isDoneWork(reading: Reading, verb: FoundVerb): boolean {
  if (reading.kind === 'objective' && verb.cls !== 'do') return false
  if (verb.cls === 'deal' && reading.target === null) return true
  if (verb.cls === 'deal') return (coreNouns(reading, 0, verb.at) & OUTCOME) === 0
  if (verb.cls === 'make') return true
  return isOwnDoing(reading, verb, 0) && verb.cls !== 'keep'
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
  return (
    !hasCue(reading, verb.at - 1, CUE.det | CUE.prep | CUE.adj) &&
    /^(?:state|up|down|reach|win|keep|better)$/.test(verb.cls)
  )
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
  for (let i = clause.from; i < clause.to; i += 1)
    if (
      /^(?:training|course|courses|trainings|workshop|certification|module|modules|coaching)$/.test(
        reading.tokens[i]?.low ?? '',
      )
    )
      return true
  return false
}

/** What is done to people by us: trained, hired, onboarded. */
function isDoneTo(reading: Reading, at: number): boolean {
  return /^(?:trained|hired|recruited|onboarded|interviewed|visited|surveyed|contacted|migrated|moved|certified|upskilled|coached|invited|screened|vaccinated|called|phoned|briefed|appointed|connected|equipped|mentored|assigned|audited|taught|switched|assessed|transferred|informed)$/.test(
    reading.tokens[at]?.low ?? '',
  )
}

const READY_PHRASE = /^(?:in place|in force|in use|in operation|up and|ready to|ready for|fully operational)$/

function isReady(reading: Reading, clause: Clause, isOthers: boolean): boolean {
  if (isOthers || reading.target?.source === 'zero') return false
  for (let at = clause.from + 1; at < clause.to; at += 1) {
    const pair = `${reading.tokens[at]?.low} ${reading.tokens[at + 1]?.low}`
    const isWord = hasCue(reading, at, CUE.ready) && isReadyPlace(reading, clause, at)
    if ((READY_PHRASE.test(pair) || isWord) && !isService(reading, clause)) return true
  }
  return false
}

function isReadyPlace(reading: Reading, clause: Clause, at: number): boolean {
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
    !/^(?:of|be|more)$|[a-z]{3}ed$/.test(before.low)
  )
}

function isService(reading: Reading, clause: Clause): boolean {
  return (
    clause.verbs.some(
      (verb) =>
        /^(?:state|keep|up|down)$/.test(verb.cls) &&
        !isKnownNoun(reading, verb.at) &&
        !hasCue(reading, verb.at - 1, CUE.prep) &&
        !hasCue(reading, verb.at, CUE.ready),
    ) ||
    (reading.target?.kind === 'percent' && reading.target.value > 95 && reading.target.value < 100)
  )
}

/** "Launch of the website", "Completion of …" at the head of the clause. */
function isActHead(reading: Reading, clause: Clause, start: number): boolean {
  const at = firstNoun(reading, start, Math.min(clause.to, start + 5))
  if (
    at < 0 ||
    (nounBitsAt(reading, at) & NOUN_BIT.act) === 0 ||
    (nounBitsAt(reading, at) & NOUN_BIT.won) !== 0 ||
    hasCue(reading, at - 1, CUE.prep)
  )
    return false
  if (
    clause.verbs.some(
      (verb) =>
        verb.at > at &&
        /^(?:up|down|keep|reach|state|better|win)$/.test(verb.cls) &&
        !isKnownNoun(reading, verb.at),
    )
  )
    return false
  if (hasForeignNoun(reading, start, at) || isAbstractMaking(reading, clause, at)) return false
  const next = reading.tokens[at + 1]
  return (
    next === undefined ||
    at + 1 >= clause.to ||
    next.kind !== 'word' ||
    hasCue(reading, at + 1, CUE.prep | CUE.ready | CUE.and) ||
    isDonePart(clause, at + 1)
  )
}

/** "Development of a strong brand": a state worded as a noun. */
function isAbstractMaking(reading: Reading, clause: Clause, at: number): boolean {
  if (!/^(?:creation|development|establishment|building)$/.test(reading.tokens[at]?.low ?? '')) return false
  const object = coreNouns(reading, at + 2, clause.to)
  return (object & NOUN_BIT.abstract) !== 0 && (object & NOUN_BIT.own) === 0
}

/** "Operating theatres start …": a plural in front shows that the word is a verb. */
function hasForeignNoun(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/[^su]s$/.test(reading.tokens[at]?.low ?? '') && reading.tokens[at]?.kind === 'word') return true
  return false
}

function isDonePart(clause: Clause, at: number): boolean {
  return clause.verbs.some((verb) => verb.at === at && verb.forms.has('part'))
}

import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import type { Clause } from './clauses.ts'
import { byComparative } from './comparison.ts'
import { hasCue, isKnownNoun, nounBitsAt } from './context.ts'
import type { FoundVerb } from './found-verb.ts'
import { betterWay, polarity } from './polarity.ts'
import { isRelative } from './relative.ts'
import { isEach, isRhythm } from './rhythm.ts'
import { isRenewal } from './task-verb.ts'

export type Direction = 'increase' | 'decrease' | 'maintain' | 'achieve' | 'none'

/** Where the measured value should go. Follows the metric, not the verb: a shorter time is a decrease. */
export function directionOf(reading: Reading, isTask: boolean): Direction {
  const { target, baseline } = reading
  if (target === null)
    return isTask ? 'none' : (change(reading) ?? (isKeeping(reading) ? 'maintain' : 'none'))
  const isLevel = !isRelative(reading, target)
  if (baseline !== null && isLevel && baseline.value !== target.value)
    return target.value > baseline.value ? 'increase' : 'decrease'
  if (target.kind === 'times') return ofMultiplier(reading)
  if (isTask && isMoreThanLast(reading)) return 'increase'
  if (isTask) return isRhythm(reading) || target.bound === 'max' ? 'maintain' : 'achieve'
  return ofLevel(reading)
}

/** "Publish 20 % more articles". */
const isMoreThanLast = ({ tokens, target }: Reading): boolean =>
  target?.kind === 'percent' && /^(?:more|mehr)$/.test(tokens[target.end]?.low ?? '')

function ofMultiplier(reading: Reading): Direction {
  const value = reading.target?.value ?? 1
  if (isKeeping(reading)) return 'maintain'
  if (reading.target?.bound === 'max') return change(reading) ?? movedByPush(reading) ?? 'maintain'
  if (value < 1) return 'decrease'
  const lead = reading.target?.lead[0] ?? ''
  if (reading.target?.source === 'digits' && /^(?:of|von|auf|at|bei|least|mindestens|:)$/.test(lead))
    return change(reading) ?? 'achieve'
  return 'increase'
}

const ALWAYS = /^(?:never|nie|niemals|stets|jederzeit|durchgehend|always|immer)$/

function ofLevel(reading: Reading): Direction {
  const target = reading.target
  if (target === null) return 'none'
  if (reading.tokens.some((token) => ALWAYS.test(token.low))) return 'maintain'
  const moved = change(reading)
  if (isKeeping(reading) && (moved === null || target.bound !== null)) return 'maintain'
  if (moved !== null) return moved
  if (target.value === 0) return movedByPush(reading) ?? 'maintain'
  if (target.bound === 'max') return movedByPush(reading) ?? 'maintain'
  const isStanding = target.bound === 'min' || target.unit === 'times' || isEach(reading)
  if (isRhythm(reading) && isStanding) return 'maintain'
  return movedByPush(reading) ?? bareChange(reading) ?? 'achieve'
}

/** "NPS auf 50", "churn to 2 %": no verb, but the preposition says that the value is brought there. */
function bareChange(reading: Reading): 'increase' | 'decrease' | null {
  const { target, clauses } = reading
  if (target === null || !/^(?:auf|to)$/.test(target.lead[0] ?? '') || target.unit === null) return null
  if (clauses.some((clause) => clause.verbs.some((verb) => !verb.forms.has('ing')))) return null
  const way = polarity(reading)
  return way === null ? null : way === 'bad' ? 'decrease' : 'increase'
}

/** The change that a verb, noun, sign or comparative announces; null when there is none. */
function change(reading: Reading): 'increase' | 'decrease' | null {
  return bySign(reading) ?? byVerb(reading) ?? byNoun(reading) ?? byComparative(reading)
}

/** "+12 %", "-40 %", "down 30 %", "nur noch 3". */
function bySign(reading: Reading): 'increase' | 'decrease' | null {
  const target = reading.target
  if (target === null) return null
  const lead = target.lead.find((word) => !/^[€$£]$|^(?:chf|eur|usd)$/.test(word)) ?? ''
  const sign = reading.tokens[target.start - 1]
  const isWritten = target.kind === 'points' && target.end - target.start > 1
  const isShare = target.kind === 'percent' || target.kind === 'count' || isWritten
  if (lead === '-' && !sign?.glued && (target.kind !== 'points' || isWritten)) return 'decrease'
  if (lead === '+' && isShare) return 'increase'
  const beside = target.bound === 'max' ? null : besideLast(reading, target)
  if (beside !== null) return beside
  if (isPhrasalUp(reading, target.start - 1)) return null
  const words = target.lead.slice(0, 3)
  if (/^(?:by|to|um|auf|under|below|unter)$/.test(lead) || /^(?:up|down|plus|minus)$/.test(lead)) {
    if (words.some((word) => word === 'down' || word === 'minus' || word === 'runter')) return 'decrease'
    if (target.bound === null && words.some((word) => word === 'up' || word === 'plus')) return 'increase'
  }
  if (words.includes('noch') && words.includes('nur')) return 'decrease'
  const behind = reading.tokens[target.end]?.low ?? ''
  if (target.kind === 'duration' && /^(?:früher|earlier|sooner|eher)$/.test(behind)) return 'decrease'
  return reading.tokens.some((token) => /^(?:runter|herunter)$/.test(token.low)) ? 'decrease' : null
}

const PHRASAL =
  /^(?:mak(?:e|es|ing)|made|set|sets|free|frees|sign|signed|open|take|takes|pick|back|line|end|ends|follow)$/

/** "Free up 20 % of the time": the particle of the first word, unlike "revenue up 20 %". */
function isPhrasalUp(reading: Reading, at: number): boolean {
  if (!/^(?:up|down)$/.test(reading.tokens[at]?.low ?? '')) return false
  return (at === 1 && !isKnownNoun(reading, 0)) || PHRASAL.test(reading.tokens[at - 1]?.low ?? '')
}

/** "20 % unter dem Vorjahr", "30% above last year’s level". */
function besideLast(
  { tokens }: Reading,
  target: { kind: string; end: number },
): 'increase' | 'decrease' | null {
  const next = tokens[target.end]?.low ?? ''
  if (target.kind !== 'percent' || tokens[target.end + 1]?.kind !== 'word') return null
  if (/^(?:unter|below|under)$/.test(next)) return 'decrease'
  return /^(?:über|above|over)$/.test(next) ? 'increase' : null
}

function byVerb(reading: Reading): 'increase' | 'decrease' | null {
  for (const clause of reading.clauses) {
    if (isSideCondition(reading, clause)) continue
    for (const verb of clause.verbs) {
      if (
        isMeansPhrase(reading, verb.at) ||
        isAsNoun(reading, verb.at) ||
        isRenewal(reading, verb) ||
        /^(?:enabled|supported)$/.test(reading.tokens[verb.at]?.low ?? '') ||
        isOthersVerb(reading, clause, verb.at)
      )
        continue
      if (verb.cls === 'up' || isRaise(reading, verb.at)) return 'increase'
      if (verb.cls === 'down') return 'decrease'
      if (verb.cls === 'better' && !(verb.forms.has('ing') && verb.at > clause.from) && !isCounted(reading))
        return betterWay(reading)
    }
  }
  return null
}

/** "…, ohne dass die Kosten steigen", "… without raising prices": what must not happen besides. */
function isSideCondition({ tokens, target }: Reading, { from, to }: Clause): boolean {
  const isElsewhere = target !== null && (target.start < from || target.start >= to)
  return (
    isElsewhere &&
    /^(?:ohne|wobei|obwohl|trotz|without|while|although|despite)$/.test(tokens[from]?.low ?? '')
  )
}

/** "60 % of members reduce their bills": the share is the metric, not what its members do. */
function isOthersVerb(reading: Reading, clause: Clause, at: number): boolean {
  const target = reading.target
  if (target === null || at <= target.end || target.start < clause.from) return false
  for (let i = target.end; i < at; i += 1) {
    if ((nounBitsAt(reading, i) & NOUN_BIT.people) !== 0)
      return reading.language === 'en' || at < clause.to - 1
  }
  return reading.language === 'en' && at > target.end + 1
}

/** "Improve ten product pages": things are counted, no value moves. */
function isCounted({ target }: Reading): boolean {
  return (
    target?.kind === 'count' &&
    target.unit !== null &&
    !target.lead.some((word) => /^(?:to|by|auf|um)$/.test(word))
  )
}

/** "Raise X by 10", "raise the close rate": it moves a value, else it collects money. */
function isRaise(reading: Reading, at: number): boolean {
  const { tokens, target } = reading
  const MEASURED = NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating
  const isValue = target === null && tokens.some((_, i) => (nounBitsAt(reading, i) & MEASURED) !== 0)
  const isChange = isValue || target?.lead.some((word) => word === 'by' || word === 'to') === true
  return isChange && /^rais(?:e|es|ed|ing)$/.test(tokens[at]?.low ?? '')
}

const SUPPORTED =
  /^(?:request|ticket|cost|team|call|case|quality|response|channel|chat|hotline|inquir|enquir|volume|cases|satisf|desk|agent|staff|engineer|rep|function|contact|hour|email)/

/** "durch Senken der Kosten", "by reducing waste": the way, not the goal. */
function isMeansPhrase(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]?.low
  return (hasCue(reading, at - 1, CUE.means) && before !== 'mit') || before === 'without'
}

/** English "drop", "cut", "slow", "rise" behind an article or adjective are nouns or adjectives. */
function isAsNoun(reading: Reading, at: number): boolean {
  if (reading.language === 'de') return false
  if (reading.tokens[at]?.low === 'support' && SUPPORTED.test(reading.tokens[at + 1]?.low ?? '')) return true
  if (
    at === 0 &&
    /s$/.test(reading.tokens[0]?.low ?? '') &&
    hasCue(reading, 1, CUE.prep) &&
    !/^(?:by|to|from)$/.test(reading.tokens[1]?.low ?? '')
  )
    return true
  return (
    hasCue(reading, at - 1, CUE.prep) &&
    !/^(?:to|and)$/.test(reading.tokens[at - 1]?.low ?? '') &&
    !/ed$/.test(reading.tokens[at]?.low ?? '')
  )
}

function byNoun(reading: Reading): 'increase' | 'decrease' | null {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const bits = nounBitsAt(reading, at)
    if (bits === 0 || hasCue(reading, at - 1, CUE.means) || isGovernedFar(reading, at)) continue
    // "Expansion revenue": the last noun of the row says what is measured
    if (reading.language === 'en' && isKnownNoun(reading, at + 1)) continue
    if ((bits & NOUN_BIT.fall) !== 0 && (bits & NOUN_BIT.act) === 0) return 'decrease'
    if (
      (bits & NOUN_BIT.rise) !== 0 &&
      (bits & NOUN_BIT.act) === 0 &&
      ((bits & NOUN_BIT.good) === 0 || isAmountOf(reading, at))
    )
      return 'increase'
    if ((bits & NOUN_BIT.better) !== 0) return betterWay(reading)
  }
  return null
}

/** "Growth of 20 %", "Wachstum um 12 %": the noun announces the change itself. */
function isAmountOf({ tokens, target }: Reading, at: number): boolean {
  return (
    target?.kind === 'percent' &&
    target.start - at <= 3 &&
    /^(?:of|by|von|um)$/.test(tokens[at + 1]?.low ?? '')
  )
}

/** A nominalised change counts at the head of the text: "Senkung der …", not "… zur Senkung der …". */
function isGovernedFar(reading: Reading, at: number): boolean {
  for (let i = Math.max(0, at - 3); i < at; i += 1) if (hasCue(reading, i, CUE.prep)) return true
  return false
}

/** "NPS auf 50 bringen", "get cost down to": pushing follows the metric. */
function movedByPush(reading: Reading): 'increase' | 'decrease' | null {
  const isPushed = reading.clauses.some((clause) =>
    clause.verbs.some(
      (verb) => verb.cls === 'move' || /^(?:driv|get$|got$)/.test(reading.tokens[verb.at]?.low ?? ''),
    ),
  )
  const leadsTo = reading.target?.lead
    .slice(0, 3)
    .some((word) => /^(?:auf|to|unter|below|under|über|above|→)$/.test(word))
  if (!isPushed || !leadsTo) return null
  if (reading.target?.bound === 'max') return 'decrease'
  const way = polarity(reading)
  return way === null
    ? reading.target?.bound === 'min'
      ? 'increase'
      : null
    : way === 'bad'
      ? 'decrease'
      : 'increase'
}

function isKeeping(reading: Reading): boolean {
  for (const clause of reading.clauses)
    if (
      clause.verbs.some(
        (verb) =>
          verb.cls === 'keep' &&
          !hasCue(reading, verb.at - 1, CUE.det) &&
          !isStaying(reading, verb.at) &&
          !isInName(reading, verb),
      )
    )
      return true
  return reading.tokens.some(
    (_, at) => hasCue(reading, at, CUE.same) || (nounBitsAt(reading, at) & NOUN_BIT.keep) !== 0,
  )
}

/** "Waiting list", "holding page": the form is part of a thing's name. */
function isInName(reading: Reading, verb: FoundVerb): boolean {
  const low = reading.tokens[verb.at]?.low
  if (low === 'wait' && isKnownNoun(reading, verb.at + 1)) return true
  return verb.forms.has('ing') && verb.at > 0 && (low === 'waiting' || isKnownNoun(reading, verb.at + 1))
}

/** "120 attendees stay": people who stay are counted, nothing is kept level. */
function isStaying({ tokens, target }: Reading, at: number): boolean {
  if (/^tak(?:e|es|ing)$/.test(tokens[at]?.low ?? '')) return target?.kind !== 'duration'
  const isCounted = target !== null && target.bound === null && at > target.end
  return isCounted && /^(?:stay|stays|remain|bleiben|bleibt|last|wait)$/.test(tokens[at]?.low ?? '')
}

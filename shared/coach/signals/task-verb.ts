import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { hasCue, isServiceLevel, OUTCOME } from './context.ts'
import type { FoundVerb } from './found-verb.ts'

const PRAISE =
  /^(?:world-class|best|great|greatest|outstanding|excellent|amazing|strong|stronger|strongest|high-performing|leading|loyal|sustainable|vibrant|thriving|beste|besten|bester|bestes|starke|starken|starkes|starker|grossartige|hervorragende|hervorragendes|führende|unverwechselbare|lebendige|lebendiges|nachhaltige|nachhaltiges|verlässliche|vertrauensvolle|echte|echtes|inspirierende)$/

/** Whether a verb with this object is the team's own doing or delivering. `object` are noun bits of the object. */
export function isOwnDoing(reading: Reading, verb: FoundVerb, object: number): boolean {
  switch (verb.cls) {
    case 'do':
      return verb.isGuess !== true || isLikelyDoing(reading, verb, object)
    case 'deal':
      return reading.target === null || (object & OUTCOME) === 0 || (object & NOUN_BIT.own) !== 0
    case 'make':
      return isMaking(reading, verb, object)
    case 'serve':
      return (
        !isServiceLevel(reading) &&
        (object & (NOUN_BIT.abstract | NOUN_BIT.good)) === 0 &&
        (reading.kind === 'key_result' || (object & NOUN_BIT.own) !== 0)
      )
    case 'keep':
      return isGathering(reading, verb, object)
    case 'move':
      return (
        isGathering(reading, verb, object) ||
        isFitting(reading, verb, object) ||
        isRelocation(reading, verb, object)
      )
    case 'better':
      return isCountedWork(reading, object)
    case 'win':
      return isObtaining(reading, verb, object)
    default:
      return false
  }
}

function isMaking(reading: Reading, verb: FoundVerb, object: number): boolean {
  if ((object & NOUN_BIT.own) !== 0 && (object & NOUN_BIT.abstract) === 0) return true
  if ((object & (NOUN_BIT.abstract | OUTCOME)) !== 0) return false
  for (let at = verb.at - 6; at < verb.at + 7; at += 1) {
    if (PRAISE.test(reading.tokens[at]?.low ?? '')) return false
  }
  return true
}

/** "Garten winterfest machen": a thing brought into shape, nothing to measure. */
function isFitting(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (
    reading.kind === 'objective' ||
    reading.target !== null ||
    !/^(?:machen|gemacht)$/.test(reading.tokens[verb.at]?.low ?? '')
  )
    return false
  return (object & (OUTCOME | NOUN_BIT.abstract | NOUN_BIT.team)) === 0
}

/** States are told in sentences, projects in a few words. */
const MOST_WORDS = 8

/** A verb told by its ending alone: not of others' feelings, not of a service under a time limit. */
function isLikelyDoing(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (reading.tokens.some((_, at) => hasCue(reading, at, CUE.less | CUE.more | CUE.better)))
    return reading.target !== null && reading.kind === 'key_result' && reading.target.kind === 'count'
  if (reading.quantities.some((quantity) => quantity.kind === 'duration' && quantity.role === 'free'))
    return false
  const isBase = verb.forms.has('base')
  if (reading.kind === 'key_result')
    return (
      reading.baseline === null &&
      reading.target?.kind !== 'money' &&
      !(isBase && reading.target?.kind === 'percent')
    )
  if (!isBase || reading.tokens.length > MOST_WORDS) return false
  return (
    reading.target === null &&
    (object & (NOUN_BIT.abstract | NOUN_BIT.people | NOUN_BIT.good | NOUN_BIT.team)) === 0 &&
    !isStatement(reading)
  )
}

/** "Die Eltern …", "Our shops …": a subject comes first. */
function isStatement(reading: Reading): boolean {
  return /^(?:die|der|das|unser|unsere|alle|jede|jeder|jedes|wir|our|the|every|everyone|all|my|mein|meine|ich|i|we)$/.test(
    reading.tokens[0]?.low ?? '',
  )
}

/** "Support 200 families", "improve ten product pages": counted work rather than a better value. */
function isCountedWork({ kind, target, baseline }: Reading, object: number): boolean {
  if (
    kind === 'objective' ||
    target?.kind !== 'count' ||
    target.unit === null ||
    target.value === 0 ||
    baseline !== null
  )
    return false
  if ((object & (NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating | NOUN_BIT.won)) !== 0) return false
  return !target.lead.some((word) => /^(?:to|by|auf|um)$/.test(word))
}

/** "Get planning permission", "secure funding": one thing to be had, nothing to measure. */
function isObtaining(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (reading.kind === 'objective' || reading.target !== null || !verb.forms.has('base')) return false
  return (object & (OUTCOME | NOUN_BIT.abstract)) === 0 && !isCompared(reading, verb.at)
}

const GATHERING =
  /^(?:halten|hält|gehalten|hold|held|holding|make|making|made|put|get|machen|gemacht|setzen|add|take|gehen|bringen|bring|kommen)$/

/** "Hold 12 interviews", "make 1,000 calls"; but "keep the website fast", "halten den Plan ein". */
function isGathering(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (isHolding(reading, verb, object)) return true
  if (
    (object & NOUN_BIT.own) === 0 ||
    (object & OUTCOME) !== 0 ||
    isServiceLevel(reading) ||
    reading.baseline !== null
  )
    return false
  return GATHERING.test(reading.tokens[verb.at]?.low ?? '') && !isCompared(reading, verb.at)
}

/** "Move into the new hub", "switch to the new ERP"; but "move NPS from 30 to 50". */
function isRelocation(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (
    !/^(?:move|moved|moving|shift|shifted|switch|switched|umziehen)$/.test(reading.tokens[verb.at]?.low ?? '')
  )
    return false
  return reading.baseline === null && (object & (NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating)) === 0
}

/** "Hold three town halls": a count right behind the verb is held as an event, not kept level. */
function isHolding({ tokens, target }: Reading, verb: FoundVerb, object: number): boolean {
  if (!/^(?:hold|held|holding|halten|abhalten)$/.test(tokens[verb.at]?.low ?? '')) return false
  if (
    target?.kind !== 'count' ||
    target.bound === 'max' ||
    target.value === 0 ||
    (object & (NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating)) !== 0
  )
    return false
  return target.lead.includes(tokens[verb.at]?.low ?? '')
}

/** "Make our letters easier to read", "keep the plan stable": a better way, not a new thing. */
function isCompared(reading: Reading, at: number): boolean {
  for (let i = at + 1; i < at + 7; i += 1)
    if (hasCue(reading, i, CUE.same | CUE.better | CUE.more | CUE.less)) return true
  return false
}

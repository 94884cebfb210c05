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
      return true
    case 'deal':
      return (object & OUTCOME) === 0 || (object & NOUN_BIT.own) !== 0
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
      return isGathering(reading, verb, object) || isRelocation(reading, verb, object)
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

const GATHERING =
  /^(?:halten|hält|gehalten|hold|held|holding|make|making|made|put|get|machen|gemacht|setzen|add|take|gehen|bringen|bring|kommen)$/

/** "Hold 12 interviews", "make 1,000 calls"; but "keep the website fast", "halten den Plan ein". */
function isGathering(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (
    (object & NOUN_BIT.own) === 0 ||
    (object & OUTCOME) !== 0 ||
    isServiceLevel(reading) ||
    reading.baseline !== null
  )
    return false
  return GATHERING.test(reading.tokens[verb.at]?.low ?? '') && !hasCue(reading, verb.at + 1, CUE.same)
}

/** "Move into the new hub", "switch to the new ERP"; but "move NPS from 30 to 50". */
function isRelocation(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (
    !/^(?:move|moved|moving|shift|shifted|switch|switched|umziehen)$/.test(reading.tokens[verb.at]?.low ?? '')
  )
    return false
  return reading.baseline === null && (object & (NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating)) === 0
}

import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'
import { hasCue, isKnownNoun } from './context.ts'
import type { FoundVerb } from './found-verb.ts'

/** "Keep churn below 2 %", "stabil bei 98 %": the value should stay where it is. */
export function isKeeping(reading: Reading): boolean {
  if ((reading.cues & CUE.same) !== 0 || (reading.nouns & NOUN_BIT.keep) !== 0) return true
  return reading.clauses.some(({ verbs }) => verbs.some((verb) => isKept(reading, verb)))
}

const isKept = (reading: Reading, verb: FoundVerb): boolean =>
  verb.cls === 'keep' &&
  !hasCue(reading, verb.at - 1, CUE.det) &&
  !isStaying(reading, verb.at) &&
  !isInName(reading, verb)

/** "Waiting list", "holding page": the form is part of a thing's name. */
function isInName(reading: Reading, verb: FoundVerb): boolean {
  const low = reading.tokens[verb.at]?.low
  if (low === 'wait' && isKnownNoun(reading, verb.at + 1)) return true
  return verb.forms.has('ing') && verb.at > 0 && (low === 'waiting' || isKnownNoun(reading, verb.at + 1))
}

const isTake = oneOf('take takes taking')
const isStay = oneOf('stay stays remain bleiben bleibt last wait')

/** "120 attendees stay": people who stay are counted, nothing is kept level. */
function isStaying({ tokens, target }: Reading, at: number): boolean {
  if (isTake(tokens[at])) return target?.kind !== 'duration'
  return target !== null && target.bound === null && at > target.end && isStay(tokens[at])
}

import { NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { isConversation, isFinding, isMeeting, isObtaining } from './contacts.ts'
import { OUTCOME } from './context.ts'
import { isBuildingWork, isCollected, isCountedWork, isEndOfYear, isLearning } from './counted-work.ts'
import { isAboutPeople, isShaped } from './figurative.ts'
import type { FoundVerb } from './found-verb.ts'
import { isFitting, isGathering, isRelocation } from './gathering.ts'
import { isLikelyDoing } from './likely-doing.ts'
import { isMaking, isServing } from './making.ts'
import { isRenewal } from './renewal.ts'
import { isAtOnce, isQuickService } from './service.ts'

/** Whether a verb with this object is the team's own doing or delivering. `object` are noun bits of the object. */
export function isOwnDoing(reading: Reading, verb: FoundVerb, object: number): boolean {
  if ((object & NOUN_BIT.own) === 0 && isShaped(reading, verb)) return false
  if (isAboutPeople(reading, verb)) return false
  switch (verb.cls) {
    case 'do':
      return isDoing(reading, verb, object)
    case 'deal':
      return isDealing(reading, verb, object)
    case 'make':
      return isMaking(reading, verb, object)
    case 'serve':
      return isServing(reading, verb, object)
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
    case 'up':
      return isBuildingWork(reading, verb)
    case 'state':
      return isConversation(reading, verb) || isFinding(reading, verb, object)
    case 'reach':
      return isMeeting(reading, verb)
    case 'win':
      return isObtaining(reading, verb, object)
    default:
      return false
  }
}

function isDoing(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (isEndOfYear(reading, verb) || isLearning(reading, verb)) return false
  if (isQuickService(reading) || isAtOnce(reading) || isRenewal(reading, verb)) return false
  return verb.isGuess !== true || isLikelyDoing(reading, verb, object)
}

/** "Sign 14 contracts": others decided; "submit the application" is one's own. */
function isDealing(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (isCollected(reading, verb)) return false
  return reading.target === null || (object & OUTCOME) === 0 || (object & NOUN_BIT.own) !== 0
}

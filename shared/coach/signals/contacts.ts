import { NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'
import { OUTCOME } from './context.ts'
import type { FoundVerb } from './found-verb.ts'
import { isCompared } from './gathering.ts'

const isTalkEn = oneOf('talk chat talked chatted')
const isToOrWith = oneOf('to with')
const isTalkDe = oneOf('sprechen gesprochen reden geredet telefonieren telefoniert unterhalten')

/** "Mit 10 Kunden sprechen": talking with somebody is own doing; "sprechen eine Empfehlung aus" is not. */
export function isConversation({ tokens, language, kind }: Reading, { at }: FoundVerb): boolean {
  if (kind === 'objective') return false
  if (language === 'en') return isTalkEn(tokens[at]) && isToOrWith(tokens[at + 1])
  return isTalkDe(tokens[at]) && tokens.some((token) => token.low === 'mit')
}

const isFind = oneOf('find finden gefunden')
const STATE = NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.abstract

/** "Nachfolger finden", "find a venue": one to be had; "customers find help" is others' doing. */
export function isFinding(reading: Reading, verb: FoundVerb, object: number): boolean {
  const { kind, target, tokens } = reading
  if (kind === 'objective' || target !== null || !isFind(tokens[verb.at])) return false
  return (object & STATE) === 0 && !isCompared(reading, verb.at)
}

const isMeet = oneOf('meet met meeting')

/** "Meet 30 prospects", "meet with all heads of department"; but "meet the target". */
export function isMeeting({ tokens, language, target }: Reading, { at }: FoundVerb): boolean {
  if (language === 'de' || !isMeet(tokens[at])) return false
  const isNext = target?.kind === 'count' && target.lead[0]?.low === tokens[at]?.low
  return isNext || tokens[at + 1]?.low === 'with'
}

/** "Get planning permission", "secure funding": one thing to be had, nothing to measure. */
export function isObtaining(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (reading.kind === 'objective' || reading.target !== null || !verb.forms.has('base')) return false
  return (object & (OUTCOME | NOUN_BIT.abstract)) === 0 && !isCompared(reading, verb.at)
}

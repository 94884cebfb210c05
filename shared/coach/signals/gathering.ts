import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import { hasCue, isServiceLevel, OUTCOME } from './context.ts'
import type { FoundVerb } from './found-verb.ts'

const isGather = oneOf(
  'halten hält gehalten hold held holding make making made put get machen gemacht setzen add take gehen bringen bring kommen',
)
const isHoldOrMake = trait(/^(?:h[aoe]l[dt]|gehalten|mak|made|mach|gemacht)/)
const isMake = trait(/^(?:mak|mach|gemacht)/)

/** "Hold 12 interviews", "make 1,000 calls"; but "keep the website fast", "halten den Plan ein". */
export function isGathering(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (isHolding(reading, verb, object)) return true
  if ((object & NOUN_BIT.own) === 0 || (object & OUTCOME) !== 0) return false
  if (isServiceLevel(reading) || reading.baseline !== null) return false
  const token = reading.tokens[verb.at]
  // "Take our service to a new level" is no errand; "take part in 2 fairs" counts
  if (reading.kind === 'objective' && reading.target?.kind !== 'count' && !isHoldOrMake(token)) return false
  if (isMake(token) && !isMadeThing(reading, verb)) return false
  return isGather(token) && !isCompared(reading, verb.at)
}

const isArticleEn = oneOf('a an')
const isArticleDe = oneOf('ein eine einen')

/** "Make 50 calls", "einen Plan machen"; but "make the conference unforgettable", "Systeme sicher machen". */
function isMadeThing({ tokens, language, target }: Reading, { at }: FoundVerb): boolean {
  if (target?.kind === 'count') return true
  if (language === 'en') return isArticleEn(tokens[at + 1])
  return isArticleDe(tokens[at - 2]) || isArticleDe(tokens[at + 1])
}

const isHold = oneOf('hold held holding halten abhalten')
const MEASURED = NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating

/** "Hold three town halls": a count right behind the verb is held as an event, not kept level. */
function isHolding({ tokens, target }: Reading, verb: FoundVerb, object: number): boolean {
  const token = tokens[verb.at]
  if (!isHold(token)) return false
  if (target === null && token?.low === 'held') return (object & OUTCOME) === 0
  if (target?.kind === 'percent' && token?.low === 'held') return (object & NOUN_BIT.own) !== 0
  if (target?.kind !== 'count' || target.bound === 'max' || target.value === 0) return false
  return (object & MEASURED) === 0 && target.lead.some(({ low }) => low === token?.low)
}

const isFit = oneOf('machen gemacht')

/** "Garten winterfest machen": a thing brought into shape, nothing to measure. */
export function isFitting({ kind, target, tokens }: Reading, verb: FoundVerb, object: number): boolean {
  if (kind === 'objective' || target !== null || !isFit(tokens[verb.at])) return false
  return (object & (OUTCOME | NOUN_BIT.abstract | NOUN_BIT.team)) === 0
}

const isMove = oneOf('move moved moving shift shifted switch switched umziehen')

/** "Move into the new hub", "switch to the new ERP"; but "move NPS from 30 to 50". */
export const isRelocation = ({ tokens, baseline }: Reading, verb: FoundVerb, object: number): boolean =>
  isMove(tokens[verb.at]) && baseline === null && (object & MEASURED) === 0

const REACH = 7

/** "Make our letters easier to read", "keep the plan stable": a better way, not a new thing. */
export function isCompared(reading: Reading, at: number): boolean {
  for (let i = at + 1; i < at + REACH; i += 1)
    if (hasCue(reading, i, CUE.same | CUE.better | CUE.more | CUE.less)) return true
  return false
}

import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import { isComparative } from './comparison.ts'
import { hasCue, isServiceLevel, OUTCOME } from './context.ts'
import type { FoundVerb } from './found-verb.ts'

/** "Build a portal" is making; "build trust", "build the best team" is becoming. */
export function isMaking(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (isBetween(reading) || reading.target?.kind === 'money') return false
  if ((object & NOUN_BIT.own) !== 0 && (object & NOUN_BIT.abstract) === 0) return true
  if ((object & (NOUN_BIT.abstract | OUTCOME)) !== 0) return false
  return !isPraised(reading, verb) && !isAbstractObject(reading, verb)
}

/** "Answer ten tenders" is counted work; "90 % of calls answered within a minute" is service. */
export function isServing(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (isServiceLevel(reading) || isCapacity(reading)) return false
  if ((object & (NOUN_BIT.abstract | NOUN_BIT.good)) !== 0) return false
  return reading.kind === 'key_result' || ((object & NOUN_BIT.own) !== 0 && !isPraisedOffer(reading, verb))
}

const isAtOnce = trait(/^(?:concurrent|simultaneous|gleichzeitige?[nr]?)$/)

/** "Handle 1,000 concurrent users": what a system bears. */
const isCapacity = ({ tokens }: Reading): boolean => tokens.some((token) => isAtOnce(token))

const isPraise = oneOf(
  'world-class best great greatest outstanding excellent amazing strong stronger strongest high-performing leading loyal sustainable vibrant thriving beste besten bester bestes starke starken starkes starker grossartige hervorragende hervorragendes führende unverwechselbare lebendige lebendiges nachhaltige nachhaltiges verlässliche vertrauensvolle echte echtes inspirierende',
)
const PRAISE_REACH = 6

function isPraised({ tokens }: Reading, verb: FoundVerb): boolean {
  for (let at = verb.at - PRAISE_REACH; at <= verb.at + PRAISE_REACH; at += 1)
    if (isPraise(tokens[at])) return true
  return false
}

const isOffer = trait(/^(?:provid|offer|biete|anbiet|bietet)/)
const isService = oneOf('service kundenservice')

/** "Provide a world-class platform": how it is to be; "deliver a great prototype" stays a delivery. */
const isPraisedOffer = (reading: Reading, verb: FoundVerb): boolean =>
  isPraised(reading, verb) &&
  (isOffer(reading.tokens[verb.at]) || reading.tokens.some((token) => isService(token)))

const isBridge = trait(/^(?:bridges?|brücken?)$/)
const isAcross = oneOf('between zwischen')

/** "Brücken zwischen Vertrieb und Service bauen": nobody pours concrete. */
const isBetween = ({ tokens }: Reading): boolean =>
  tokens.some((token, at) => isBridge(token) && isAcross(tokens[at + 1]))

const isAbstract = {
  de: trait(/(?:[^l]heit|keit|[^dnf]schaft|ität|tum|ismus|gefühl|miteinander|klima|kultur|sinn|geist|ruf)$/),
  en: trait(
    /^(?:sense|feeling|spirit|care|clarity|excellence|confidence|resilience|presence|guidance|relevance)$|(?:ness|[^l]ity|hood|ism)$/,
  ),
} as const
const OBJECT_REACH = 5

/** Nouns nobody listed whose ending names a quality ("-keit", "-ness"), and things that are to be more than they are. */
function isAbstractObject(reading: Reading, verb: FoundVerb): boolean {
  for (let at = verb.at - OBJECT_REACH; at <= verb.at + OBJECT_REACH; at += 1) {
    const token = reading.tokens[at]
    if (token === undefined || at === verb.at) continue
    if (reading.language === 'en' && at > verb.at && hasCue(reading, at, CUE.prep)) return false
    if (isAbstract[reading.language](token) || isComparative(reading, at)) return true
    if (hasCue(reading, at, CUE.more | CUE.less | CUE.better)) return true
  }
  return false
}

import { CUE } from '../lexicon/types.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Place } from './place.ts'
import type { Quantity } from './types.ts'

type Bound = Pick<Quantity, 'bound' | 'strict'>

const NONE: Bound = { bound: null, strict: false }
const MIN: Bound = { bound: 'min', strict: false }
const MAX: Bound = { bound: 'max', strict: false }
const ABOVE: Bound = { bound: 'min', strict: true }
const BELOW: Bound = { bound: 'max', strict: true }

const DIRECT = new Map<string, Bound>()
for (const [bound, words] of [
  [MIN, 'mindestens wenigstens minimum minimal least ≥ >= min'],
  [ABOVE, '> grösser über above exceed exceeds exceeding beyond oberhalb übersteigt überschreitet over'],
  [
    MAX,
    'spätestens höchstens längstens allerhöchstens maximal max maximum most ≤ <= within innerhalb binnen inside ± einzuhalten',
  ],
  [BELOW, '< kleiner geringer niedriger unter below under unterhalb unterschreitet'],
] as const)
  for (const word of words.split(' ')) DIRECT.set(word, bound)

const isNegation = oneOf('nicht not no never nie kein keine keinen keiner niemand nobody ohne ever')
const MOST_WORDS = 5

/** The limit put on a number by the words around it: "mindestens", "no more than", "≤", "oder weniger". */
export function boundOf({ tokens }: Place, at: number, end: number, lead: readonly Token[]): Bound {
  for (let i = 0; i < lead.length && i < MOST_WORDS; i += 1) {
    const low = lead[i]?.low ?? ''
    if (low === 'unter' && isAmongAsked(tokens[end - 1], lead[i + 1])) break
    const direct = DIRECT.get(low)
    if (direct !== undefined) return isNegation(lead[i + 1]) && direct.bound === 'min' ? MAX : direct
    if (low === 'than' || low === 'als') return comparison(lead, i)
    if (!isFiller(lead[i])) break
  }
  return behind(tokens, end) ?? (at < 0 ? MAX : NONE)
}

const isMeasured = trait(/^(?:[€$£%]|eur|euro|chf|prozent)$/)
const isSurvey = trait(/(?:umfrage|befragung|studie|abstimmung|erhebung)$/)

/** "Umfrage unter 300 Kunden": among them, no limit; a survey below 300 € keeps its limit. */
const isAmongAsked = (last: Token | undefined, before: Token | undefined): boolean =>
  !isMeasured(last) && isSurvey(before)

const isFiller = trait(
  ({ low, cue }) =>
    (cue & CUE.approx) !== 0 ||
    /^[€$£¥.(:]$|^(?:chf|eur|usd|gbp|us\$|of|von|am|zum|by|nach|after|in)$/.test(low),
)
const isLess = trait(
  ({ low, cue }) => (cue & CUE.less) !== 0 || /^(?:schneller|faster|quicker|earlier|früher)$/.test(low),
)

/** "weniger als", "more than", "nicht länger als". */
function comparison(lead: readonly Token[], at: number): Bound {
  let isNegative = false
  for (let i = at + 2; i < lead.length; i += 1) if (isNegation(lead[i])) isNegative = true
  if (isLess(lead[at + 1])) return isNegative ? MIN : BELOW
  return isNegative ? MAX : ABOVE
}

const isOr = oneOf('oder or')
const isOrLess = oneOf('weniger less fewer lower below darunter niedriger better-than schneller faster')
const isOrMore = oneOf('mehr more higher above höher darüber better besser')
const isMost = oneOf('max maximum höchstens maximal tops')

const NEAR = 3
/** "3 kg per day at most". */
const REACH = 5

/** "3 oder weniger", "5 or more", "10 max.", "3 days at most". */
function behind(tokens: readonly Token[], end: number): Bound | null {
  for (let i = end; i < end + REACH; i += 1) {
    const token = tokens[i]
    if (token === undefined) return null
    if (i < end + NEAR && isOr(token) && isOrLess(tokens[i + 1])) return MAX
    if (i < end + NEAR && isOr(token) && isOrMore(tokens[i + 1])) return MIN
    if (i < end + NEAR && isMost(token) && tokens[i + 1]?.kind !== 'number') return MAX
    const next = token.low === 'at' ? tokens[i + 1]?.low : undefined
    if (next === 'most') return MAX
    if (next === 'least') return MIN
  }
  return null
}

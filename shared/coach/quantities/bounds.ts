import { CUE } from '../lexicon/types.ts'
import type { Place } from './names.ts'
import type { Quantity } from './types.ts'

type Bound = Pick<Quantity, 'bound' | 'strict'>

const NONE: Bound = { bound: null, strict: false }
const MIN: Bound = { bound: 'min', strict: false }
const MAX: Bound = { bound: 'max', strict: false }
const ABOVE: Bound = { bound: 'min', strict: true }
const BELOW: Bound = { bound: 'max', strict: true }

const DIRECT: Readonly<Record<string, Bound>> = {
  mindestens: MIN,
  wenigstens: MIN,
  minimum: MIN,
  minimal: MIN,
  least: MIN,
  '≥': MIN,
  '>=': MIN,
  '>': ABOVE,
  über: ABOVE,
  above: ABOVE,
  exceed: ABOVE,
  exceeds: ABOVE,
  exceeding: ABOVE,
  beyond: ABOVE,
  oberhalb: ABOVE,
  übersteigt: ABOVE,
  überschreitet: ABOVE,
  over: ABOVE,
  min: MIN,
  spätestens: MAX,
  höchstens: MAX,
  längstens: MAX,
  allerhöchstens: MAX,
  maximal: MAX,
  max: MAX,
  maximum: MAX,
  most: MAX,
  '≤': MAX,
  '<=': MAX,
  '<': BELOW,
  unter: BELOW,
  below: BELOW,
  under: BELOW,
  unterhalb: BELOW,
  within: MAX,
  innerhalb: MAX,
  binnen: MAX,
  inside: MAX,
  '±': MAX,
  einzuhalten: MAX,
  unterschreitet: BELOW,
}
const NEGATION = new Set([
  'nicht',
  'not',
  'no',
  'never',
  'nie',
  'kein',
  'keine',
  'keinen',
  'keiner',
  'niemand',
  'nobody',
  'ohne',
  'ever',
])

/** The limit put on a number by the words around it: "mindestens", "no more than", "≤", "oder weniger". */
export function boundOf(place: Place, at: number, end: number, lead: readonly string[]): Bound {
  for (let i = 0; i < lead.length && i < 5; i += 1) {
    const word = lead[i] ?? ''
    if (word === 'unter' && isAmongAsked(place, end, lead[i + 1] ?? '')) break
    const direct = DIRECT[word]
    if (direct !== undefined) return isNegated(lead, i) && direct.bound === 'min' ? MAX : direct
    if (word === 'than' || word === 'als') return comparison(place, lead, i)
    if (!isFiller(place, word)) break
  }
  return behind(place, end) ?? (at < 0 ? MAX : NONE)
}

/** "Umfrage unter 300 Kunden": among them, no limit; a survey below 300 € keeps its limit. */
function isAmongAsked({ tokens }: Place, end: number, before: string): boolean {
  const isMeasured = /^(?:[€$£%]|eur|euro|chf|prozent)$/.test(tokens[end - 1]?.low ?? '')
  return !isMeasured && /(?:umfrage|befragung|studie|abstimmung|erhebung)$/.test(before)
}

function isNegated(lead: readonly string[], at: number): boolean {
  return NEGATION.has(lead[at + 1] ?? '')
}

function isFiller({ lexicon }: Place, word: string): boolean {
  return (
    (lexicon.cueBits(word) & CUE.approx) !== 0 ||
    /^[€$£¥.(:]$|^(?:chf|eur|usd|gbp|us\$|of|von|am|zum|by|nach|after|in)$/.test(word)
  )
}

/** "weniger als", "more than", "nicht länger als". */
function comparison({ lexicon }: Place, lead: readonly string[], at: number): Bound {
  const bits = lexicon.cueBits(lead[at + 1] ?? '')
  const isNegative = lead.slice(at + 2).some((word) => NEGATION.has(word))
  const isLess =
    (bits & CUE.less) !== 0 || /^(?:schneller|faster|quicker|earlier|früher)$/.test(lead[at + 1] ?? '')
  if (isLess) return isNegative ? MIN : BELOW
  return isNegative ? MAX : ABOVE
}

/** "3 oder weniger", "5 or more", "10 max.", "3 days at most". */
function behind({ tokens }: Place, end: number): Bound | null {
  for (let i = end; i < end + 3; i += 1) {
    const low = tokens[i]?.low ?? ''
    if (low === 'oder' || low === 'or') {
      const next = tokens[i + 1]?.low ?? ''
      if (/^(?:weniger|less|fewer|lower|below|darunter|niedriger|better-than|schneller|faster)$/.test(next))
        return MAX
      if (/^(?:mehr|more|higher|above|höher|darüber|better|besser)$/.test(next)) return MIN
    }
    if (low === 'max' || low === 'maximum' || low === 'höchstens' || low === 'maximal' || low === 'tops')
      return MAX
    if (low === 'at' && tokens[i + 1]?.low === 'most') return MAX
    if (low === 'at' && tokens[i + 1]?.low === 'least') return MIN
  }
  return null
}

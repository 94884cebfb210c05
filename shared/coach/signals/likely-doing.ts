import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'
import type { FoundVerb } from './found-verb.ts'

/** States are told in sentences, projects in a few words. */
const MOST_WORDS = 8
const STATE = NOUN_BIT.abstract | NOUN_BIT.people | NOUN_BIT.good | NOUN_BIT.team

/** A verb told by its ending alone: not of others' feelings, not of a service under a time limit. */
export function isLikelyDoing(reading: Reading, verb: FoundVerb, object: number): boolean {
  const { kind, target, quantities, tokens, cues } = reading
  if ((cues & (CUE.less | CUE.more | CUE.better)) !== 0)
    return kind === 'key_result' && target?.kind === 'count'
  if (quantities.some((quantity) => quantity.kind === 'duration' && quantity.role === 'free')) return false
  if (kind === 'key_result') return isCountedOrPlain(reading, verb.forms.has('base'))
  if (!verb.forms.has('base') || tokens.length > MOST_WORDS) return false
  return target === null && (object & STATE) === 0 && !isSubject(tokens[0])
}

const isCountedOrPlain = ({ baseline, target }: Reading, isBase: boolean): boolean =>
  baseline === null && target?.kind !== 'money' && !(isBase && target?.kind === 'percent')

/** "Die Eltern …", "Our shops …": a subject comes first. */
const isSubject = oneOf(
  'die der das unser unsere alle jede jeder jedes wir our the every everyone all my mein meine ich i we',
)

import { NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'
import { nounBitsAt } from './context.ts'
import type { FoundVerb } from './found-verb.ts'

/** What those do who order, apply or pay; whoever works on it does something else. */
const isHandedIn = oneOf(
  'gestellt eingereicht gebucht bezahlt aufgegeben abgegeben beantragt bestellt getätigt ausgelöst abgeschlossen verlängert bewertet submitted placed made booked paid filed lodged ordered renewed initiated started rated',
)
const isRated = oneOf('bewertet benotet rated scored')

/** "70 % der Bestellungen werden online aufgegeben": a share of what others send in is their doing. */
export function isOthersAct(reading: Reading, verb: FoundVerb): boolean {
  const { target, tokens } = reading
  if (target?.kind === 'points') return isRated(tokens[verb.at])
  if (target?.kind !== 'percent' || target.end > verb.at || !isHandedIn(tokens[verb.at])) return false
  for (let at = target.end; at < Math.min(verb.at, target.end + 5); at += 1)
    if ((nounBitsAt(reading, at) & NOUN_BIT.won) !== 0) return true
  return false
}

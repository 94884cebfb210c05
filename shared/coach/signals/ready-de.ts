import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'
import type { Clause } from './clauses.ts'
import { firstNoun, hasCue, nounBitsAt } from './context.ts'
import { MOVING } from './finished-de.ts'

const isPhraseStart = oneOf('in im liegt steht am an live liegen')
const isStand = oneOf('steht stehen')
const isLyingOrStanding = oneOf('liegt liegen steht stehen')

const READY_PHRASE =
  /^(?:in betrieb|im einsatz|in kraft|liegt vor|steht bereit|am netz|an bord|live gehen|live geht|live gegangen|live schalten|live geschaltet|live stellen|in produktion|liegen vor|im betrieb)$/

export function isReady(reading: Reading, clause: Clause, isPeople: boolean): boolean {
  if (
    isPeople ||
    reading.target?.source === 'zero' ||
    clause.verbs.some(
      (verb) =>
        MOVING.has(verb.cls) && !verb.forms.has('part') && !isLyingOrStanding(reading.tokens[verb.at]),
    )
  )
    return false
  if (reading.target?.kind === 'percent' && reading.target.value > 95 && reading.target.value < 100)
    return false
  for (let at = clause.from + 1; at < clause.to; at += 1) {
    const isPhrase =
      isPhraseStart(reading.tokens[at]) &&
      READY_PHRASE.test(`${reading.tokens[at]?.low} ${reading.tokens[at + 1]?.low}`) &&
      reading.target?.kind !== 'percent' &&
      reading.target?.kind !== 'duration'
    if (isPhrase || (hasCue(reading, at, CUE.ready) && isReadyPlace(reading, clause, at))) return true
  }
  return isStanding(reading, clause)
}

function isReadyPlace(reading: Reading, clause: Clause, at: number): boolean {
  const isEnd =
    at + 1 >= clause.to ||
    hasCue(reading, at + 1, CUE.prep | CUE.and | CUE.be | CUE.adv) ||
    reading.tokens[at + 1]?.kind !== 'word'
  return (
    isEnd &&
    firstNoun(reading, clause.from, at) >= 0 &&
    !clause.verbs.some((verb) => verb.at < at && verb.cls === 'state')
  )
}

/** "Das Konzept steht." */
function isStanding(reading: Reading, clause: Clause): boolean {
  const subject = firstNoun(reading, clause.from, clause.to)
  return (
    isStand(reading.tokens[clause.to - 1]) &&
    subject >= 0 &&
    (nounBitsAt(reading, subject) & (NOUN_BIT.people | NOUN_BIT.good | NOUN_BIT.bad)) === 0 &&
    reading.kind === 'key_result' &&
    reading.target === null
  )
}

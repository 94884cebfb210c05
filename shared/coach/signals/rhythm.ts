import { CUE } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import { hasCue } from './context.ts'

const isEachWord = oneOf('jede jeden jedes jeder each every')
const isTime = oneOf(
  'tag tages woche monat quartal jahr halbjahr schicht nacht sprint schulwoche montag freitag day week month quarter year shift night fortnight term friday monday morning',
)

/** "Jede Woche melden sich zehn Freiwillige": what happens each time is a standing level, "pro Woche" is a rate. */
export function isEach({ tokens }: Reading): boolean {
  return tokens.some((token, at) => isEachWord(token) && isTime(tokens[at + 1]))
}

const isRecurring = oneOf('jede jeden jedes jeder jedem pro je per each every a an die im am')

/** "jede Woche", "pro Monat", "a week", "weekly": something that comes back. */
export function isRhythm(reading: Reading): boolean {
  const { tokens } = reading
  for (let at = 0; at < tokens.length; at += 1) {
    if (hasCue(reading, at, CUE.rhythm)) return true
    if (isTime(tokens[at]) && isRecurring(tokens[at - 1]) && isCountedTime(reading, at)) return true
  }
  return false
}

const isArticle = oneOf('die im am a an')
const isA = oneOf('a an')
const isSpan = oneOf('in for within by')
const isTimes = trait(/mal$/)

/** "dreimal die Woche", "3 times a day": the bare article needs a count before it; "am Tag der …" does not recur. */
function isCountedTime({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  const prior = tokens[at - 2]
  if (!isArticle(before)) return true
  if (isA(before)) return !isSpan(prior)
  const isNoun = before?.low !== 'die' && prior?.kind === 'word' && prior.capital
  return prior?.kind === 'number' || isTimes(prior) || isNoun
}

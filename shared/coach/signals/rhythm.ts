import { CUE } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { hasCue } from './context.ts'

/** "Jede Woche melden sich zehn Freiwillige": what happens each time is a standing level, "pro Woche" is a rate. */
export function isEach({ tokens }: Reading): boolean {
  return tokens.some(
    (token, at) =>
      /^(?:jede|jeden|jedes|jeder|each|every)$/.test(token.low) && TIMES.test(tokens[at + 1]?.low ?? ''),
  )
}

const TIMES =
  /^(?:tag|tages|woche|monat|quartal|jahr|halbjahr|schicht|nacht|sprint|schulwoche|montag|freitag|day|week|month|quarter|year|shift|night|fortnight|term|friday|monday|morning)$/

/** "jede Woche", "pro Monat", "a week", "weekly": something that comes back. */
export function isRhythm(reading: Reading): boolean {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (hasCue(reading, at, CUE.rhythm)) return true
    if (!TIMES.test(reading.tokens[at]?.low ?? '')) continue
    const before = reading.tokens[at - 1]?.low ?? ''
    if (
      /^(?:jede|jeden|jedes|jeder|jedem|pro|je|per|each|every|a|an|die|im|am)$/.test(before) &&
      isCountedTime(reading, at, before)
    )
      return true
  }
  return false
}

/** "dreimal die Woche", "3 times a day": the bare article needs a count before it; "am Tag der …" does not recur. */
function isCountedTime(reading: Reading, at: number, before: string): boolean {
  if (!/^(?:die|im|am|a|an)$/.test(before)) return true
  if (/^(?:a|an)$/.test(before))
    return (
      !/^(?:in|for|within|by|once)$/.test(reading.tokens[at - 2]?.low ?? '') ||
      reading.tokens[at - 2]?.low === 'once'
    )
  const prior = reading.tokens[at - 2]
  return (
    prior?.kind === 'number' ||
    /mal$/.test(prior?.low ?? '') ||
    (before !== 'die' && prior?.kind === 'word' && prior.capital)
  )
}

import { CUE } from '../lexicon/types.ts'
import { amountAt } from '../quantities/amount.ts'
import type { Reading } from '../reading.ts'
import type { Clause } from './clauses.ts'
import { hasCue } from './context.ts'

const WELL = {
  de: /(?:^| )(?:pünktlich|termingerecht|rechtzeitig|zuverlässig|verlässlich|fehlerfrei|reibungslos|im (?:zeit|budget|rahmen|kostenrahmen))(?= |$|-)/,
  en: /(?:^| )(?:on time|in time|on budget|within budget|reliably|error-free|predictably|consistently|smoothly)(?= |$)/,
} as const

/** "Deliver projects on time", "Projekte pünktlich abschließen": how things are done as a rule, whichever they are. */
export function isHabit(reading: Reading, { from, to }: Clause): boolean {
  if (reading.kind !== 'objective' || reading.target !== null) return false
  const text = reading.tokens.slice(from, to).map((token) => token.low)
  return WELL[reading.language].test(text.join(' ')) && !isOneThing(reading, from, to)
}

/** An article or a number in front of the object picks one out. */
function isOneThing(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (amountAt(reading.tokens, at, reading.language) !== null) return true
    if (
      hasCue(reading, at, CUE.det) &&
      /^(?:the|a|an|this|der|die|das|den|ein|eine|einen)$/.test(reading.tokens[at]?.low ?? '')
    )
      return true
  }
  return false
}

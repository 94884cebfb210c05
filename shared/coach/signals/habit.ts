import { CUE } from '../lexicon/types.ts'
import { amountAt } from '../quantities/amount.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Clause } from './clauses.ts'
import { hasCue } from './context.ts'

const WELL = {
  de: /(?:^| )(?:pünktlich|termingerecht|rechtzeitig|zuverlässig|verlässlich|fehlerfrei|reibungslos|im (?:zeit|budget|rahmen|kostenrahmen))(?= |$|-)/,
  en: /(?:^| )(?:on time|in time|on budget|within budget|reliably|error-free|predictably|consistently|smoothly)(?= |$)/,
} as const

/** The words these phrases begin with. */
const mayBeWell = {
  de: trait(/^(?:pünktlich|termingerecht|rechtzeitig|zuverlässig|verlässlich|fehlerfrei|reibungslos)|^im$/),
  en: trait(/^(?:reliably|error-free|predictably|consistently|smoothly)|^(?:on|in|within)$/),
} as const

/** "Deliver projects on time", "Projekte pünktlich abschließen": how things are done as a rule, whichever they are. */
export function isHabit(reading: Reading, { from, to }: Clause): boolean {
  if (reading.kind !== 'objective' || reading.target !== null) return false
  const words = reading.tokens.slice(from, to)
  if (!words.some((token) => mayBeWell[reading.language](token))) return false
  const text = words.map((token) => token.low).join(' ')
  return WELL[reading.language].test(text) && !isOneThing(reading, from, to)
}

const isArticle = oneOf('the a an this der die das den ein eine einen')

/** An article or a number in front of the object picks one out. */
function isOneThing(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (amountAt(reading.tokens, at, reading.language) !== null) return true
    if (hasCue(reading, at, CUE.det) && isArticle(reading.tokens[at])) return true
  }
  return false
}

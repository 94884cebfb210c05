import type { Quantity } from '../quantities/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import { polarity } from './polarity.ts'

/** Whether a number without a word of limit is one all the same: "up to", "limited to". */
export function isUpperLimit(reading: Reading, target: Quantity): boolean {
  if (reading.baseline !== null || target.bound !== null) return false
  return isUpTo(reading, target) || isLimited(reading, target)
}

/**
 * "Bis zu 10 offene Tickets", "up to 3 days": of what nobody wants, and of time, as much as that is a limit;
 * "bis zu 200 neue Kunden" are as many as there may be.
 */
function isUpTo(reading: Reading, { lead, kind }: Quantity): boolean {
  const first = lead[0]?.low
  const second = lead[1]?.low
  const isWorded = (first === 'to' && second === 'up') || (first === 'zu' && second === 'bis')
  return isWorded && (kind === 'duration' || polarity(reading) === 'bad')
}

const isLink = oneOf('auf to at bei')
const isLimiting = trait(/^(?:limit(?:s|ed|ing)?|capp?(?:s|ed|ing)?|restrict(?:s|ed|ing)?|begrenz|beschränk)/)

/** "Kundenabwanderung auf 6 % begrenzen", "outages limited to 2 hours". */
const isLimited = ({ tokens }: Reading, { lead }: Quantity): boolean =>
  isLink(lead[0]) && tokens.some((token) => isLimiting(token))

import type { Quantity } from '../quantities/types.ts'
import type { Reading } from '../reading.ts'
import { polarity } from './polarity.ts'

/**
 * "Bis zu 10 offene Tickets", "up to 3 days": of what nobody wants, and of time, as much as that is a limit;
 * "bis zu 200 neue Kunden" are as many as there may be.
 */
export function isUpToLimit(reading: Reading, target: Quantity): boolean {
  if (reading.baseline !== null || target.bound !== null) return false
  const first = target.lead[0]?.low
  const second = target.lead[1]?.low
  const isUpTo = (first === 'to' && second === 'up') || (first === 'zu' && second === 'bis')
  if (!isUpTo) return false
  return target.kind === 'duration' || polarity(reading) === 'bad'
}

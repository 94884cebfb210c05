import type { Quantity } from './quantities/types.ts'
import type { Reading } from './reading.ts'
import { isRelative } from './signals/relative.ts'

/** Where a metric goes from and to; a null start is still to be found. */
export interface Way {
  readonly from: number | null
  readonly to: number
}

const DECIMALS = 6

/**
 * A change by so much starts at today's value: with a known start its end can be worked out, without one the change
 * itself is what is measured. "Verdoppeln" goes from once to twice of what there is today.
 */
export function relativeWay(reading: Reading, target: Quantity, isDown: boolean): Way | null {
  const baseline = reading.baseline?.value ?? null
  if (target.source === 'multiplier') return multiplied(target.value, baseline)
  if (!isRelative(reading, target)) return null
  const change = isDown ? -Math.abs(target.value) : Math.abs(target.value)
  if (baseline === null) return { from: 0, to: change }
  const isShareOf = target.kind === 'percent' && !isInPoints(reading, target)
  return { from: baseline, to: rounded(isShareOf ? baseline * (1 + change / 100) : baseline + change) }
}

function multiplied(factor: number, baseline: number | null): Way {
  return baseline === null ? { from: 1, to: factor } : { from: baseline, to: rounded(baseline * factor) }
}

/** Percentage points are added to a rate, percent are a share of it. */
function isInPoints({ tokens }: Reading, target: Quantity): boolean {
  return tokens
    .slice(target.start, target.end + 1)
    .some((token) => /^(?:prozentpunkte?n?|points?|pp)$/.test(token.low))
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS))
}

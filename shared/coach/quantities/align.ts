import type { Quantity } from './types.ts'
import { convertDuration } from './units.ts'

/** A start a hundred times smaller than its goal was written in the goal's thousands or millions. */
const FAR = 100

/** Gives both ends of a change one unit and one magnitude ("1,2 auf 1,5 Mio.", "2 days to 8 hours"). */
export function align(baseline: Quantity, target: Quantity): void {
  shareUnit(baseline, target)
  shareUnit(target, baseline)
  if (baseline.scale === 1 && target.scale > 1 && baseline.value * FAR <= target.value)
    baseline.value = tidy(baseline.value * target.scale)
  else if (target.scale === 1 && baseline.scale > 1 && target.value * FAR <= baseline.value)
    target.value = tidy(target.value * baseline.scale)
  if (baseline.kind !== 'duration' || target.kind !== 'duration' || baseline.unit === target.unit) return
  const converted = convertDuration(baseline.value, baseline.unit ?? '', target.unit ?? '')
  if (converted === null) return
  baseline.value = converted
  baseline.unit = target.unit
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function shareUnit(to: Quantity, from: Quantity): void {
  if (to.kind !== 'count' || (from.kind === 'count' && to.unit !== null)) return
  const isPlain = from.kind === 'count' || to.unit === null || to.unit === from.unit
  if (!isPlain && from.kind === 'times') return
  to.kind = from.kind
  to.unit = from.unit
}

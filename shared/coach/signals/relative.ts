import type { Quantity } from '../quantities/types.ts'
import type { Reading } from '../reading.ts'

const BY = /^(?:um|by|plus|minus|\+|-)$/
const COMPARED = /^(?:mehr|weniger|höher|niedriger|more|fewer|less|higher|lower)$/

/** "um 20 %", "by 5 points", "30 % weniger": the number is the change, not the level to be reached. */
export function isRelative({ tokens }: Reading, target: Quantity): boolean {
  if (target.source === 'multiplier' || target.kind === 'times') return false
  const [first = '', second = ''] = target.lead
  // "auf +20" is a level with its sign
  if (/^[+-]$/.test(first) && /^(?:auf|to|von|from|bei|at|→)$/.test(second)) return false
  return BY.test(first) || COMPARED.test(tokens[target.end]?.low ?? '')
}

import type { Quantity } from '../quantities/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'

const isBy = oneOf('um by plus minus + -')
const isCompared = oneOf('mehr weniger höher niedriger more fewer less higher lower')
const isSign = oneOf('+ -')
const isToLevel = oneOf('auf to von from bei at →')

/** "um 20 %", "by 5 points", "30 % weniger": the number is the change, not the level to be reached. */
export function isRelative({ tokens }: Reading, target: Quantity): boolean {
  if (target.source === 'multiplier' || target.kind === 'times') return false
  const [first, second] = target.lead
  // "auf +20" is a level with its sign
  if (isSign(first) && isToLevel(second)) return false
  return isBy(first) || isCompared(tokens[target.end])
}

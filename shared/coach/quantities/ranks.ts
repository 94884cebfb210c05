import { oneOf } from '../text/trait.ts'
import type { Place } from './place.ts'

const isRankWord = oneOf('rang platz rank position ranking ranked top plätze spot place')
const isNumberSign = oneOf('# nummer number nr no n° nº')
const isLink = oneOf('. - :')

/** "Rang 5", "Top-3", "#1", "Nr. 4". */
export function isRank({ tokens }: Place, at: number): boolean {
  const before = tokens[at - 1]
  const named = isLink(before) ? tokens[at - 2] : before
  if (before === undefined || named === undefined) return false
  if (isRankWord(named)) return before.low !== ':'
  return isNumberSign(named) && (named.low !== 'no' || before.low === '.' || named.capital)
}

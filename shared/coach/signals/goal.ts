import type { Quantity } from '../quantities/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf } from '../text/trait.ts'

const isTimeLead = oneOf(
  'in next nächsten kommenden first ersten for über over nach after seit since den the past letzten last für vor before during während every alle all',
)

/** Whether the chosen number can be checked: not a deadline, not the place of "Nummer 1". */
export function isMeasure(reading: Reading, isTask: boolean): boolean {
  const target = reading.target
  if (target === null) return false
  if (target.role === 'rank') return isSearchRank(reading, target)
  return !isDeadline(reading, target, isTask)
}

const isTraitLead = oneOf('die der den unsere unserer unseren the our these all alle beide both')

/** Whether the number is the goal of an objective; ranks, "kein Kind" and traits of a subject are not. */
export function isGoal(reading: Reading, isTask: boolean): boolean {
  const { target } = reading
  if (target === null || target.role === 'rank' || target.source === 'zero') return false
  const { kind, unit, lead, value, source, bound } = target
  // "One team, one goal"
  if (kind === 'count' && value === 1 && source === 'word') return false
  if (kind === 'duration' && isTimeLead(lead[0])) return false
  if ((unit === 'months' || unit === 'years') && bound === 'max' && reading.baseline === null) return false
  if (kind === 'count' && isTraitLead(lead[0])) return false
  return !isDeadline(reading, target, isTask)
}

const isPeriodLead = oneOf('next nächsten kommenden first ersten every alle letzten last past')
const isStrictLead = oneOf('höchstens unter under')
const SHORT = new Set(['milliseconds', 'seconds', 'minutes', 'hours'])

/** "Launch within 3 months", "in den nächsten 6 Wochen": when, not how much. */
function isDeadline(reading: Reading, target: Quantity, isTask: boolean): boolean {
  if (target.kind !== 'duration' || reading.baseline !== null) return false
  const lead = target.lead[0]
  if (isPeriodLead(lead)) return true
  if (!isTask || SHORT.has(target.unit ?? '')) return false
  return (target.bound === 'max' && !isStrictLead(lead)) || isTimeLead(lead)
}

const isNumberSign = oneOf('# nummer number nr no')
const isSearchWord = oneOf(
  'google bing suche suchergebnis suchergebnissen search app bei for keyword ranking store',
)

/** "Rang 5 bei Google" can be checked, "die Nummer 1" is a wish. */
function isSearchRank({ tokens }: Reading, { lead, value }: Quantity): boolean {
  if (!isNumberSign(lead.find(({ low }) => low !== '.'))) return true
  return value > 1 && tokens.some((token) => isSearchWord(token))
}

import type { Quantity } from '../quantities/types.ts'
import type { Reading } from '../reading.ts'

const TIME_LEAD = new Set([
  'in',
  'next',
  'nächsten',
  'kommenden',
  'first',
  'ersten',
  'for',
  'über',
  'over',
  'nach',
  'after',
  'seit',
  'since',
  'den',
  'the',
  'past',
  'letzten',
  'last',
  'für',
  'vor',
  'before',
  'during',
  'während',
  'every',
  'alle',
  'all',
])

/** Whether the chosen number can be checked: not a deadline, not the place of "Nummer 1". */
export function isMeasure(reading: Reading, isTask: boolean): boolean {
  const target = reading.target
  if (target === null) return false
  if (target.role === 'rank') return isSearchRank(reading, target)
  return !isDeadline(reading, target, isTask)
}

/** Whether the number is the goal of an objective; ranks, "kein Kind" and traits of a subject are not. */
export function isGoal(reading: Reading, isTask: boolean): boolean {
  const target = reading.target
  if (target === null || target.role === 'rank' || target.source === 'zero') return false
  // "One team, one goal"
  if (target.kind === 'count' && target.value === 1 && target.source === 'word') return false
  if (target.kind === 'duration' && TIME_LEAD.has(target.lead[0] ?? '')) return false
  if (/^(?:months|years)$/.test(target.unit ?? '') && target.bound === 'max' && reading.baseline === null)
    return false
  if (target.kind === 'count' && isDescribed(target)) return false
  return !isDeadline(reading, target, isTask)
}

function isDescribed(target: Quantity): boolean {
  return /^(?:die|der|den|unsere|unserer|unseren|the|our|these|all|alle|beide|both)$/.test(
    target.lead[0] ?? '',
  )
}

/** "Launch within 3 months", "in den nächsten 6 Wochen": when, not how much. */
function isDeadline(reading: Reading, target: Quantity, isTask: boolean): boolean {
  if (target.kind !== 'duration' || reading.baseline !== null) return false
  const lead = target.lead[0] ?? ''
  if (/^(?:next|nächsten|kommenden|first|ersten|every|alle|letzten|last|past)$/.test(lead)) return true
  if (!isTask || /^(?:milliseconds|seconds|minutes|hours)$/.test(target.unit ?? '')) return false
  return target.bound === 'max' && lead !== 'höchstens' && lead !== 'unter' && lead !== 'under'
    ? true
    : TIME_LEAD.has(lead)
}

function isSearchRank(reading: Reading, target: Quantity): boolean {
  const isWorded = /^(?:#|nummer|number|nr|no)$/.test(target.lead.find((word) => word !== '.') ?? '')
  const isSearch = reading.tokens.some((token) =>
    /^(?:google|bing|suche|suchergebnis|suchergebnissen|search|app|bei|for|keyword|ranking|store)$/.test(
      token.low,
    ),
  )
  return isWorded ? isSearch && target.value > 1 : true
}

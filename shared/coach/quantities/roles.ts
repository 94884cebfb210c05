import { markBaseline, pairFromTo } from './baselines.ts'
import type { Place } from './names.ts'
import { joinRatios } from './ratios.ts'
import type { Quantity } from './types.ts'
import { convertDuration, unitAt } from './units.ts'

/** Each number is held against each other; no sentence has more that could be its start and its goal. */
const MOST_NUMBERS = 20

/** Decides which numbers are baselines, scales and populations, and turns ratios into shares. */
export function assignRoles(place: Place, quantities: readonly Quantity[]): void {
  joinRatios(place, quantities)
  for (const quantity of quantities) if (isTopGroup(quantity)) quantity.role = 'scope'
  pairRanks(quantities)
  const free = quantities.filter((quantity) => quantity.role === 'free').slice(0, MOST_NUMBERS)
  for (const [index, quantity] of free.entries())
    if (
      isScope(quantity) ||
      isThreshold(place, quantity, free[index + 1]) ||
      isAge(place, quantity, free) ||
      isScale(place, quantity, free[index - 1])
    )
      quantity.role = 'scope'
  pairFromTo(place, free)
  for (const quantity of free) markBaseline(place, quantity, free)
  const baseline = free.find((quantity) => quantity.role === 'baseline')
  const target = free.find((quantity) => quantity.role === 'free')
  if (baseline !== undefined && target !== undefined) align(baseline, target)
  if (target === undefined && baseline !== undefined) baseline.role = 'free'
}

const PER = new Set(['je', 'per', 'pro', 'every', 'alle'])

/** "je 1.000 Sendungen", "von den 40 Prüflingen", "ab 100 Mitarbeitenden", "nach 30 Tagen". */
function isScope(quantity: Quantity): boolean {
  const first = quantity.lead[0] ?? ''
  const second = quantity.lead[1] ?? ''
  if (first === 'alle' && quantity.kind !== 'duration') return false
  if (PER.has(first)) return true
  if (/^(?:den|der|the|unseren|our)$/.test(first) && /^(?:von|of)$/.test(second)) return true
  // "Kinder lesen mit 10 Jahren"
  if (quantity.unit === 'years' && /^(?:mit|age|aged|ab)$/.test(first)) return true
  if (/^(?:aged|age|ages|alter)$/.test(first) || /^(?:alter|aged|age)$/.test(second)) return true
  if (first === 'ab' && quantity.kind === 'count') return true
  return (
    quantity.kind === 'money' &&
    /^(?:über|over|above|ab|von|unter|under)$/.test(first) &&
    quantity.lead.length > 3 &&
    /^(?:deals|orders|aufträge|kunden|bestellungen|verträge)$/.test(second)
  )
}

/** "From rank 14 to rank 5". */
function pairRanks(quantities: readonly Quantity[]): void {
  const [from, to, third] = quantities.filter(({ role }) => role === 'rank')
  if (from === undefined || to === undefined || third !== undefined) return
  if (/^(?:from|von)$/.test(from.lead[1] ?? '')) from.role = 'baseline'
}

/** "Stockouts of the top 50 products", "bei den Top-20-Kunden": a group; "in the top 5" is a place to reach. */
function isTopGroup({ role, lead }: Quantity): boolean {
  if (role !== 'rank') return false
  const [top = '', first = '', second = ''] = lead.filter((word) => word !== '-')
  if (!/^top/.test(top)) return false
  const before = /^(?:the|our|den|der|unseren|unserer|die)$/.test(first) ? second : first
  return (
    /^(?:of|among|across|for|with|from|unter|bei|für|mit|von|aller)$/.test(before) ||
    first === 'our' ||
    first === 'unserer'
  )
}

/** "Deals > $100k: 12": the limit says which deals, the number behind the colon how many. */
function isThreshold({ tokens }: Place, { bound, end }: Quantity, next: Quantity | undefined): boolean {
  return bound !== null && next?.start === end + 1 && tokens[end]?.low === ':' && next.kind === 'count'
}

const OLD = /^(?:old|older|alt|älter|ältere|älteren|overdue|überfällig|offen)$/

/** "Offene Tickets älter als 30 Tage auf 0", "tickets open for over 30 days": which ones are meant, beside their number. */
function isAge({ tokens }: Place, quantity: Quantity, free: readonly Quantity[]): boolean {
  if (quantity.kind !== 'duration') return false
  const isOld =
    (/^(?:than|als)$/.test(quantity.lead[0] ?? '') && OLD.test(quantity.lead[1] ?? '')) ||
    (quantity.bound === 'min' && OLD.test(tokens[quantity.end]?.low ?? ''))
  return (
    isOld && free.some((other) => other.kind === 'count' && other.source !== 'zero' && other.role === 'free')
  )
}

/** "Auf einer Skala von 1 bis 10": neither of its ends is a goal. */
function isScale({ tokens }: Place, { lead, start }: Quantity, before: Quantity | undefined): boolean {
  if (lead.slice(0, 3).some((word) => word === 'skala' || word === 'scale')) return true
  const isEnd = before !== undefined && before.end === start - 1 && before.role === 'scope'
  return (
    isEnd &&
    /^(?:bis|to|-|–)$/.test(tokens[start - 1]?.low ?? '') &&
    /^(?:of|von|from)$/.test(before.lead[0] ?? '')
  )
}

/** Gives both ends of a change one unit and one magnitude ("1,2 auf 1,5 Mio.", "2 days to 8 hours"). */
function align(baseline: Quantity, target: Quantity): void {
  shareUnit(baseline, target)
  shareUnit(target, baseline)
  if (baseline.scale === 1 && target.scale > 1 && baseline.value * 100 <= target.value)
    baseline.value = tidy(baseline.value * target.scale)
  else if (target.scale === 1 && baseline.scale > 1 && target.value * 100 <= baseline.value)
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
  if (from.kind === 'count' || to.unit === null || to.unit === from.unit) {
    to.kind = from.kind
    to.unit = from.unit
  } else if (from.kind !== 'times') {
    to.kind = from.kind
    to.unit = from.unit
  }
}

/** Whether a token starts a unit; used by readers that look behind a number. */
export function isUnit(place: Place, at: number): boolean {
  return unitAt(place.tokens, at, place.language) !== null
}

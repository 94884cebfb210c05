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
  const free = quantities.filter((quantity) => quantity.role === 'free').slice(0, MOST_NUMBERS)
  for (const quantity of free) if (isScope(quantity)) quantity.role = 'scope'
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
  if (/^(?:aged|age|ages|alter)$/.test(first) || /^(?:alter|aged|age)$/.test(second)) return true
  if (first === 'ab' && quantity.kind === 'count') return true
  return (
    quantity.kind === 'money' &&
    /^(?:über|over|above|ab|von|unter|under)$/.test(first) &&
    quantity.lead.length > 3 &&
    /^(?:deals|orders|aufträge|kunden|bestellungen|verträge)$/.test(second)
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

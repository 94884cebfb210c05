import type { Quantity } from '../quantities/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import { change } from './change.ts'
import { isKeeping } from './keeping.ts'
import { polarity } from './polarity.ts'
import { isRelative } from './relative.ts'
import { isEach, isRhythm } from './rhythm.ts'

export type Direction = 'increase' | 'decrease' | 'maintain' | 'achieve' | 'none'

/** Where the measured value should go. Follows the metric, not the verb: a shorter time is a decrease. */
export function directionOf(reading: Reading, isTask: boolean): Direction {
  const { target, baseline } = reading
  if (target === null)
    return isTask ? 'none' : (change(reading) ?? (isKeeping(reading) ? 'maintain' : 'none'))
  const isLevel = !isRelative(reading, target)
  if (baseline !== null && isLevel && baseline.value !== target.value)
    return target.value > baseline.value ? 'increase' : 'decrease'
  if (target.kind === 'times') return ofMultiplier(reading, target)
  if (isTask && isMoreThanLast(reading, target)) return 'increase'
  if (isTask) return isRhythm(reading) || target.bound === 'max' ? 'maintain' : 'achieve'
  return ofLevel(reading, target)
}

/** "Publish 20 % more articles". */
function isMoreThanLast({ tokens }: Reading, { kind, end }: Quantity): boolean {
  const next = tokens[end]?.low
  return kind === 'percent' && (next === 'more' || next === 'mehr')
}

const isAtLevel = oneOf('of von auf to at bei least mindestens :')

function ofMultiplier(reading: Reading, { value, bound, lead, source }: Quantity): Direction {
  if (isKeeping(reading)) return 'maintain'
  if (bound === 'max') return change(reading) ?? movedByPush(reading) ?? 'maintain'
  if (value < 1) return 'decrease'
  return source === 'digits' && isAtLevel(lead[0]) ? (change(reading) ?? 'achieve') : 'increase'
}

const isAlways = oneOf('never nie niemals stets jederzeit durchgehend always immer')

function ofLevel(reading: Reading, target: Quantity): Direction {
  if (reading.tokens.some((token) => isAlways(token))) return 'maintain'
  const moved = change(reading)
  if ((moved === null || target.bound !== null) && isKeeping(reading)) return 'maintain'
  if (moved !== null) return moved
  const pushed = movedByPush(reading)
  if (target.value === 0 || target.bound === 'max') return pushed ?? 'maintain'
  const isStanding = target.bound === 'min' || target.unit === 'times' || isEach(reading)
  if (isStanding && isRhythm(reading)) return 'maintain'
  return pushed ?? bareChange(reading, target) ?? 'achieve'
}

const isToWord = oneOf('auf to')

/** "NPS auf 50", "churn to 2 %": no verb, but the preposition says that the value is brought there. */
function bareChange(reading: Reading, { lead, unit }: Quantity): 'increase' | 'decrease' | null {
  if (!isToWord(lead[0]) || unit === null) return null
  if (reading.clauses.some(({ verbs }) => verbs.some(({ forms }) => !forms.has('ing')))) return null
  const way = polarity(reading)
  return way === null ? null : way === 'bad' ? 'decrease' : 'increase'
}

const isPush = trait(/^(?:driv|get$|got$)/)
const isToLevel = oneOf('auf to unter below under über above →')

/** "NPS auf 50 bringen", "get cost down to": pushing follows the metric. */
function movedByPush(reading: Reading): 'increase' | 'decrease' | null {
  const { clauses, tokens, target } = reading
  const isPushed = clauses.some(({ verbs }) =>
    verbs.some(({ cls, at }) => cls === 'move' || isPush(tokens[at])),
  )
  if (!isPushed || target === null) return null
  const [first, second, third] = target.lead
  if (!isToLevel(first) && !isToLevel(second) && !isToLevel(third)) return null
  if (target.bound === 'max') return 'decrease'
  const way = polarity(reading)
  if (way === null) return target.bound === 'min' ? 'increase' : null
  return way === 'bad' ? 'decrease' : 'increase'
}

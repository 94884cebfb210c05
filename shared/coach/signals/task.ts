import { packOf } from '../languages/pack.ts'
import type { Reading } from '../reading.ts'
import { isBareDeliverable } from './bare-deliverable.ts'
import type { Clause } from './clauses.ts'
import { isCountedActivity, isRegularCount, isRhythmActivity } from './counted-activity.ts'
import { isFigurative } from './figurative.ts'
import { isMilestone, isStaffTraining } from './milestone.ts'

interface Task {
  readonly isTask: boolean
  readonly isGuess: boolean
}
const NO: Task = { isTask: false, isGuess: false }
const SURE: Task = { isTask: true, isGuess: false }
const GUESS: Task = { isTask: true, isGuess: true }

/** Whether the text is the team's own doing or delivering, and whether that is only a guess. */
export function taskOf(reading: Reading): Task {
  // "0 kritische Bugs", "zero outages": a level to hold, nobody's work
  const isLevel = reading.baseline !== null || reading.target?.value === 0
  if ((isLevel && reading.kind === 'key_result') || isFigurative(reading)) return NO
  if (reading.clauses.some((clause) => isOwnWork(reading, clause))) return SURE
  if (isStaffTraining(reading) || isRhythmActivity(reading) || isRegularCount(reading)) return GUESS
  if (isCountedActivity(reading)) return reading.kind === 'key_result' ? GUESS : SURE
  return isBareDeliverable(reading) ? GUESS : { isTask: false, isGuess: true }
}

function isOwnWork(reading: Reading, clause: Clause): boolean {
  if (clause.isAside || isStartOnly(reading, clause)) return false
  return packOf(reading.language).isTask(reading, clause) || isMilestone(reading, clause)
}

/** "…; last survey 30", "starting from 18 %, …": a clause about the start alone. */
function isStartOnly({ baseline, target }: Reading, clause: Clause): boolean {
  if (baseline === null || target === null) return false
  const isIn = (at: number) => at >= clause.from && at < clause.to
  return isIn(baseline.start) && !isIn(target.start)
}

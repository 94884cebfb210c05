import type { Language } from './language.ts'
import type { Quantity } from './quantities/types.ts'
import { type Reading, read } from './reading.ts'
import { type Direction, directionOf } from './signals/direction.ts'
import { isGoal, isMeasure } from './signals/goal.ts'
import { taskOf } from './signals/task.ts'

export interface ObjectiveLabels {
  readonly qualitative: boolean
  readonly is_task_or_project: boolean
  readonly is_metric_target: boolean
  /** At least one label is a judgement call. */
  readonly unsure: boolean
}

export interface KeyResultLabels {
  readonly measurable: boolean
  readonly is_task_or_milestone: boolean
  readonly has_baseline: boolean
  readonly direction: Direction
  readonly target_value: number | null
  readonly baseline_value: number | null
  readonly unit: string | null
  readonly unsure: boolean
}

/** Judges an objective's text alone: a state, a project, or a number to hit. */
export function classifyObjective(text: string, language: Language): ObjectiveLabels {
  return objectiveLabels(read(text, language, 'objective'))
}

/** Judges a key result's text alone: what is measured, from where to where, and whether it is an activity. */
export function classifyKeyResult(text: string, language: Language): KeyResultLabels {
  return keyResultLabels(read(text, language, 'key_result'))
}

export function objectiveLabels(reading: Reading): ObjectiveLabels {
  const task = taskOf(reading)
  const goal = isGoal(reading, task.isTask) ? reading.target : null
  const isMetric = goal !== null && (!task.isTask || isOutcomeToo(reading, goal))
  return {
    qualitative: goal === null,
    is_task_or_project: task.isTask,
    is_metric_target: isMetric,
    unsure: isShaky(reading, task),
  }
}

/** "Launch the app and win 2,000 users": the project carries an outcome as well. */
function isOutcomeToo(reading: Reading, goal: Quantity): boolean {
  return (
    goal.kind !== 'count' ||
    reading.clauses.some((clause) =>
      clause.verbs.some((verb) => verb.cls === 'win' || verb.cls === 'up' || verb.cls === 'down'),
    )
  )
}

export function keyResultLabels(reading: Reading): KeyResultLabels {
  const task = taskOf(reading)
  const isMeasured = isMeasure(reading, task.isTask)
  const target = isMeasured ? reading.target : null
  const baseline = target === null ? null : reading.baseline
  return {
    measurable: isMeasured,
    is_task_or_milestone: task.isTask,
    has_baseline: baseline !== null,
    direction: directionOf(isMeasured ? reading : { ...reading, target: null, baseline: null }, task.isTask),
    target_value: target?.value ?? null,
    baseline_value: baseline?.value ?? null,
    unit: target?.unit ?? null,
    unsure: isShaky(reading, task),
  }
}

/** Readings that people would argue about: guesses, ranks, ratios, repeated words of "all". */
function isShaky(reading: Reading, task: { isTask: boolean; isGuess: boolean }): boolean {
  if (task.isTask && task.isGuess) return true
  const target = reading.target
  if (target === null) return false
  return (
    target.role === 'rank' ||
    target.source === 'every' ||
    (target.source === 'zero' && reading.kind === 'objective')
  )
}

import { dueOn } from './cadence.ts'
import { daysBetween } from './calendar-day.ts'
import { type Forecast, forecast } from './forecast.ts'
import { suggestGrade } from './grade.ts'
import { type Health, keyResultHealth, type Mismatch, mismatch, objectiveHealth, paceOf } from './health.ts'
import { objectiveConfidence, objectiveProgress } from './objective-progress.ts'
import { keyResultProgress, needsBaseline } from './progress.ts'
import { lastReading } from './readings.ts'
import type { KeyResultCase, MeasuredCase, MeasuredObjectiveCase } from './situation.ts'

/** Everything that is computed about a key result, as every view shows it. */
export interface KeyResultStanding {
  readonly value: number | null
  readonly progress: number | null
  readonly expectedPace: number | null
  readonly health: Health | null
  readonly confidence: number | null
  readonly mismatch: Mismatch | null
  readonly findBaseline: boolean
  readonly milestone: boolean
  readonly lastCheckIn: { readonly on: string; readonly ageDays: number } | null
  readonly dueOn: string | null
  readonly isDue: boolean
  readonly forecast: Forecast | null
  readonly suggestedGrade: number | null
}

export interface ObjectiveStanding {
  readonly progress: number | null
  readonly expectedPace: number | null
  readonly health: Health | null
  readonly confidence: number | null
  readonly suggestedGrade: number | null
}

type Pursued = Omit<KeyResultCase, 'keyResult'>

/** Pace is only asked of objectives that are pursued or graded. */
const paceOrNull = (given: Pursued): number | null =>
  given.objective.state === 'active' || given.objective.state === 'closed' ? paceOf(given) : null

const forecastOrNull = ({ objective, keyResult, cycle }: MeasuredCase): Forecast | null =>
  objective.state === 'active' ? forecast(keyResult.metric, keyResult.readings, cycle) : null

const ageOf = (given: MeasuredCase): KeyResultStanding['lastCheckIn'] => {
  const last = lastReading(given.keyResult.readings)
  return last ? { on: last.on, ageDays: Math.max(0, daysBetween(last.on, given.today)) } : null
}

export function keyResultStanding(given: MeasuredCase): KeyResultStanding {
  const { metric, readings } = given.keyResult
  const progress = keyResultProgress(metric, readings)
  const health = keyResultHealth(given)
  const last = lastReading(readings)
  const due = dueOn(given)
  return {
    value: last?.value ?? null,
    progress,
    expectedPace: paceOrNull(given),
    health,
    confidence: last?.confidence ?? null,
    mismatch: mismatch(last?.confidence ?? null, health),
    findBaseline: needsBaseline(metric, readings),
    milestone: metric.kind === 'yes_no',
    lastCheckIn: ageOf(given),
    dueOn: due,
    isDue: due !== null && due <= given.today,
    forecast: forecastOrNull(given),
    suggestedGrade: suggestGrade(progress),
  }
}

export function objectiveStanding(given: MeasuredObjectiveCase): ObjectiveStanding {
  const { keyResults } = given.objective
  const progress = objectiveProgress(keyResults)
  return {
    progress,
    expectedPace: paceOrNull(given),
    health: objectiveHealth(given),
    confidence: objectiveConfidence(keyResults),
    suggestedGrade: suggestGrade(progress),
  }
}

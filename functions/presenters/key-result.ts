import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import type { Forecast } from '#shared/domain/forecast.ts'
import type { Grade, KeyResult } from '#shared/domain/objective.ts'
import type { MeasuredCase } from '#shared/domain/situation.ts'
import { keyResultStanding } from '#shared/domain/standing.ts'
import { presentMetric } from './metric.ts'

export const presentGrade = (grade: Grade | null): KeyResultView['grade'] =>
  grade && { value: grade.value, suggested: grade.suggested, reason: grade.reason }

const presentForecast = (forecast: Forecast | null): KeyResultView['forecast'] =>
  forecast && { value: forecast.value, low: forecast.low, high: forecast.high, progress: forecast.progress }

type Computed = Omit<KeyResultView, keyof KeyResult | 'id'>

const presentStanding = (given: MeasuredCase): Computed => {
  const standing = keyResultStanding(given)
  return {
    value: standing.value,
    progress: standing.progress,
    expectedPace: standing.expectedPace,
    health: standing.health,
    confidence: standing.confidence,
    mismatch: standing.mismatch,
    findBaseline: standing.findBaseline,
    milestone: standing.milestone,
    lastCheckIn: standing.lastCheckIn && {
      on: standing.lastCheckIn.on,
      ageDays: standing.lastCheckIn.ageDays,
    },
    dueOn: standing.dueOn,
    isDue: standing.isDue,
    forecast: presentForecast(standing.forecast),
    suggestedGrade: standing.suggestedGrade,
  }
}

export const presentKeyResult = (
  keyResult: KeyResult,
  given: Omit<MeasuredCase, 'keyResult'>,
): KeyResultView => ({
  id: keyResult.id,
  title: keyResult.title,
  ownerId: keyResult.ownerId,
  metric: presentMetric(keyResult.metric),
  weight: keyResult.weight,
  order: keyResult.order,
  ...presentStanding({ ...given, keyResult }),
  grade: presentGrade(keyResult.grade),
  archivedAt: keyResult.archivedAt,
  carriedFrom: keyResult.carriedFrom && {
    cycleId: keyResult.carriedFrom.cycleId,
    keyResultId: keyResult.carriedFrom.keyResultId,
  },
})

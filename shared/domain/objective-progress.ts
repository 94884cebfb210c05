import { figuresOf, type JudgedKeyResult, type MeasuredKeyResult } from './key-result-figures.ts'
import { clampProgress, weightedMean } from './progress.ts'
import { lastReading } from './readings.ts'

/** Progress of an objective, 0..1: key results are clamped here, once, and weighted; archived ones do not count. */
export function objectiveProgress(keyResults: readonly JudgedKeyResult[]): number | null {
  const terms = keyResults.map((keyResult) => {
    const { progress, weight, archivedAt } = figuresOf(keyResult)
    return { value: progress === null || archivedAt !== null ? null : clampProgress(progress), weight }
  })
  const result = weightedMean(terms)
  return result === null ? null : clampProgress(result)
}

/** Latest confidence of the key results, 0..10, weighted as progress is; null before the first check-in. */
export const objectiveConfidence = (keyResults: readonly MeasuredKeyResult[]): number | null =>
  weightedMean(
    keyResults
      .filter(({ archivedAt }) => archivedAt === null)
      .map(({ readings, weight }) => ({ value: lastReading(readings)?.confidence ?? null, weight })),
  )

import { isInside } from './bounds.ts'
import type { Metric, Reading } from './metric.ts'
import { isBounded } from './metric-kinds.ts'
import type { KeyResult } from './objective.ts'
import { keyResultProgress } from './progress.ts'
import { isSettled, lastReading } from './readings.ts'

/**
 * What of a key result does not depend on the day it is looked at. Health, pace and silence do: they are judged from
 * these few figures, so that a summary that keeps them can be judged on any day.
 */
export interface KeyResultFigures {
  readonly weight: number
  readonly archivedAt: string | null
  /** Day of the last reading. */
  readonly on: string | null
  /** Unclamped; null without a reading. */
  readonly progress: number | null
  readonly isSettled: boolean
  /** Of floor, ceiling and band, once there is a reading: whether the last value is inside. */
  readonly bounds: { readonly isInside: boolean } | null
}

/** As much of a key result as its figures are made of. */
export type MeasuredKeyResult = Pick<KeyResult, 'metric' | 'readings' | 'weight' | 'archivedAt'>

/** As much of a key result as is needed to judge it: itself, or its figures. */
export type JudgedKeyResult = MeasuredKeyResult | KeyResultFigures

const boundsOf = (metric: Metric, last: Reading | null): KeyResultFigures['bounds'] =>
  last && isBounded(metric) ? { isInside: isInside(metric, last.value) } : null

export function figuresOf(keyResult: JudgedKeyResult): KeyResultFigures {
  if (!('metric' in keyResult)) return keyResult
  const { metric, readings, weight, archivedAt } = keyResult
  const last = lastReading(readings)
  return {
    weight,
    archivedAt,
    on: last?.on ?? null,
    progress: keyResultProgress(metric, readings),
    isSettled: isSettled(metric, readings),
    bounds: boundsOf(metric, last),
  }
}

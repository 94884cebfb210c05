import { isInside } from '#shared/domain/bounds.ts'
import { addDays } from '#shared/domain/calendar-day.ts'
import type { Metric, Reading } from '#shared/domain/metric.ts'
import { isBounded } from '#shared/domain/metric-kinds.ts'
import type { KeyResult, Objective } from '#shared/domain/objective.ts'
import { keyResultProgress, periodProgress } from '#shared/domain/progress.ts'
import { isSettled, lastPerPeriod, lastReading } from '#shared/domain/readings.ts'
import type { JudgedKeyResult, JudgedObjective } from '#shared/domain/situation.ts'
import type { KeyResultId } from '#shared/kernel/ids.ts'

/**
 * What of a key result does not depend on the day it is looked at. Health, pace and silence do, so they are never
 * kept: they are judged anew from these few figures, by the same rules as from the key result itself.
 */
export interface KeyResultFigures {
  readonly weight: number
  readonly archivedAt: string | null
  /** Day of the last reading. */
  readonly on: string | null
  /** Unclamped. */
  readonly progress: number | null
  readonly isSettled: boolean
  /** Bounds: whether the last value is inside, and how many of the reported periods kept them. */
  readonly bounds: { readonly isInside: boolean; readonly kept: number; readonly periods: number } | null
}

export interface ObjectiveFigures
  extends Pick<Objective, 'id' | 'order' | 'origin' | 'ambition' | 'state' | 'archivedAt'> {
  /** Null in a summary that was written before titles were kept in it. */
  readonly title: string | null
  readonly activatedAt: string | null
  /** What a link may lead to that is out of sight. */
  readonly archivedKeyResultIds: readonly KeyResultId[]
  readonly keyResults: readonly KeyResultFigures[]
}

const boundsOf = ({ metric, readings }: KeyResult): KeyResultFigures['bounds'] => {
  const last = lastReading(readings)
  if (!last || !isBounded(metric)) return null
  const periods = lastPerPeriod(readings, metric.period)
  const kept = periods.filter(({ value }) => periodProgress(metric, value) === 1).length
  return { isInside: isInside(metric, last.value), kept, periods: periods.length }
}

const keyResultFigures = (keyResult: KeyResult): KeyResultFigures => ({
  weight: keyResult.weight,
  archivedAt: keyResult.archivedAt,
  on: lastReading(keyResult.readings)?.on ?? null,
  progress: keyResultProgress(keyResult.metric, keyResult.readings),
  isSettled: isSettled(keyResult.metric, keyResult.readings),
  bounds: boundsOf(keyResult),
})

export const objectiveFigures = (objective: Objective): ObjectiveFigures => ({
  id: objective.id,
  title: objective.title,
  order: objective.order,
  origin: objective.origin,
  ambition: objective.ambition,
  state: objective.state,
  archivedAt: objective.archivedAt,
  activatedAt: objective.activation?.at ?? null,
  archivedKeyResultIds: objective.keyResults.filter((each) => each.archivedAt !== null).map(({ id }) => id),
  keyResults: objective.keyResults.map(keyResultFigures),
})

const PLAIN = { unit: { type: 'number' }, decimals: 0 } as const
const WAY: Metric = { kind: 'increase', baseline: 0, target: 1, ...PLAIN }
const KEPT: Metric = { kind: 'floor', min: { value: 1, inclusive: true }, period: 'week', ...PLAIN }

/** One reading a week up to `on`; the last says whether the last value is inside, as many as were kept are 1. */
const keptReadings = (on: string, { isInside, kept, periods }: NonNullable<KeyResultFigures['bounds']>) =>
  Array.from({ length: periods }, (_, back): Reading => {
    const isKept = back === 0 ? isInside : back <= kept - Number(isInside)
    return { on: addDays(on, -7 * back), value: Number(isKept), confidence: 0 }
  })

/** The simplest metric and readings that have these figures. */
const measured = (figures: KeyResultFigures): Pick<JudgedKeyResult, 'metric' | 'readings'> => {
  const { on, progress, isSettled, bounds } = figures
  if (on === null || progress === null) return { metric: WAY, readings: [] }
  if (bounds) return { metric: KEPT, readings: keptReadings(on, bounds) }
  const readings = [{ on, value: progress, confidence: 0 }]
  return { metric: isSettled ? { kind: 'yes_no' } : WAY, readings }
}

/** Stands in for the objective wherever a unit is judged. */
export const judgedFrom = (figures: ObjectiveFigures): JudgedObjective => ({
  origin: figures.origin,
  ambition: figures.ambition,
  state: figures.state,
  archivedAt: figures.archivedAt,
  activation: figures.activatedAt === null ? null : { at: figures.activatedAt },
  keyResults: figures.keyResults.map((keyResult) => ({
    weight: keyResult.weight,
    archivedAt: keyResult.archivedAt,
    ...measured(keyResult),
  })),
})

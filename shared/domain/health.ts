import { isInside } from './bounds.ts'
import { isNotStarted, isStale } from './cadence.ts'
import { isBounded } from './metric-kinds.ts'
import type { HealthThresholds } from './organisation.ts'
import { elapsedShare, expectedPace } from './pace.ts'
import { countsForUnit, keyResultProgress, objectiveProgress, weightedMean } from './progress.ts'
import { lastReading } from './readings.ts'
import type { KeyResultCase, ObjectiveCase, UnitCase } from './situation.ts'

/** Words for how a key result, objective or unit stands; `stale` overrides every other. */
export type Health = 'not_started' | 'on_track' | 'at_risk' | 'off_track' | 'stale'
export type Mismatch = 'confident_but_off_track' | 'doubtful_but_on_track'

/** Binary fractions must not push a gap of exactly 0.10 over its threshold. */
const ROUNDING = 1e-9

/** The word for a gap between expected pace and progress, both thresholds inclusive. */
export function gapHealth(gap: number, { onTrack, atRisk }: HealthThresholds): Health {
  if (gap <= onTrack + ROUNDING) return 'on_track'
  return gap <= atRisk + ROUNDING ? 'at_risk' : 'off_track'
}

const isJudged = ({ objective }: Pick<KeyResultCase, 'objective'>): boolean =>
  objective.archivedAt === null && (objective.state === 'active' || objective.state === 'closed')

/** A closed objective is held against its landing, not against the day it is looked at. */
export const paceOf = ({ objective, cycle, today }: Omit<KeyResultCase, 'keyResult' | 'settings'>): number =>
  expectedPace(objective.state === 'closed' ? 1 : elapsedShare(cycle, today), objective.ambition)

/** Bounds are about staying, not about arriving: the last value decides. Elsewhere the unclamped gap does. */
function measuredHealth(given: KeyResultCase): Health | null {
  const { metric, readings } = given.keyResult
  const last = lastReading(readings)
  if (last && isBounded(metric)) return isInside(metric, last.value) ? 'on_track' : 'off_track'
  const progress = keyResultProgress(metric, readings)
  return progress === null ? null : gapHealth(paceOf(given) - progress, given.settings.thresholds)
}

/** Health of one key result; null while its objective is not pursued (draft to agreed, cancelled, archived). */
export function keyResultHealth(given: KeyResultCase): Health | null {
  if (!isJudged(given) || given.keyResult.archivedAt !== null) return null
  if (given.objective.state === 'closed') return measuredHealth(given) ?? 'stale'
  if (isNotStarted(given)) return 'not_started'
  return isStale(given) ? 'stale' : (measuredHealth(given) ?? 'stale')
}

export interface HealthPart {
  readonly health: Health | null
  readonly weight: number
}

const share = (parts: readonly HealthPart[], health: Health): number =>
  weightedMean(parts.map((part) => ({ value: Number(part.health === health), weight: part.weight }))) ?? 0

/**
 * The word for a whole from its parts and its gap. Silent parts of at least half the weight make the whole stale;
 * fewer keep it from being green, because silence is never green.
 */
export function combinedHealth(
  parts: readonly HealthPart[],
  gap: number | null,
  thresholds: HealthThresholds,
): Health | null {
  const counted = parts.filter(({ health, weight }) => health !== null && weight > 0)
  if (counted.length === 0) return null
  const silent = share(counted, 'stale')
  if (silent >= 0.5 - ROUNDING) return 'stale'
  if (share(counted, 'not_started') >= 1 - ROUNDING || gap === null) return 'not_started'
  const word = gapHealth(gap, thresholds)
  return silent > 0 && word === 'on_track' ? 'at_risk' : word
}

/** The key results of an objective as parts of its health. */
export const healthParts = (given: ObjectiveCase): readonly HealthPart[] =>
  given.objective.keyResults.map((keyResult) => ({
    health: keyResultHealth({ ...given, keyResult }),
    weight: keyResult.weight,
  }))

export function objectiveHealth(given: ObjectiveCase): Health | null {
  if (!isJudged(given)) return null
  const progress = objectiveProgress(given.objective.keyResults)
  const gap = progress === null ? null : paceOf(given) - progress
  return combinedHealth(healthParts(given), gap, given.settings.thresholds)
}

/** Gap of a unit: mean over those of its objectives that have progress, each against its own ambition. */
function unitGap({ objectives, ...situation }: UnitCase): number | null {
  const gaps = objectives.filter(countsForUnit).map((objective) => {
    const progress = objectiveProgress(objective.keyResults)
    return { value: progress === null ? null : paceOf({ ...situation, objective }) - progress, weight: 1 }
  })
  return weightedMean(gaps)
}

export function unitHealth(given: UnitCase): Health | null {
  const { objectives, ...situation } = given
  const parts = objectives
    .filter(countsForUnit)
    .map((objective) => ({ health: objectiveHealth({ ...situation, objective }), weight: 1 }))
  return combinedHealth(parts, unitGap(given), given.settings.thresholds)
}

/** Confidence and colour contradict each other: 7 and more while off track, 3 and less while on track. */
export function mismatch(confidence: number | null, health: Health | null): Mismatch | null {
  if (confidence === null) return null
  if (confidence >= 7 && health === 'off_track') return 'confident_but_off_track'
  return confidence <= 3 && health === 'on_track' ? 'doubtful_but_on_track' : null
}

import { isNotStarted, isStale } from './cadence.ts'
import { figuresOf } from './key-result-figures.ts'
import { objectiveProgress } from './objective-progress.ts'
import type { HealthThresholds } from './organisation.ts'
import { elapsedShare, expectedPace } from './pace.ts'
import { countsForUnit, weightedMean } from './progress.ts'
import {
  type KeyResultCase,
  keyResultCase,
  type ObjectiveCase,
  objectiveCase,
  type UnitCase,
} from './situation.ts'

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
  const { progress, bounds } = figuresOf(given.keyResult)
  if (bounds) return bounds.isInside ? 'on_track' : 'off_track'
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

interface Shares {
  /** Shares of the weight that counts, 0..1. */
  readonly silent: number
  readonly notStarted: number
}

/** Null when nothing counts: every part is without a word or without weight. */
function sharesOf(parts: readonly HealthPart[]): Shares | null {
  let all = 0
  let silent = 0
  let notStarted = 0
  for (const { health, weight } of parts) {
    if (health === null || weight <= 0) continue
    all += weight
    if (health === 'stale') silent += weight
    if (health === 'not_started') notStarted += weight
  }
  return all === 0 ? null : { silent: silent / all, notStarted: notStarted / all }
}

/**
 * The word for a whole from its parts and its gap. Silent parts of at least half the weight make the whole stale;
 * fewer keep it from being green, because silence is never green.
 */
export function combinedHealth(
  parts: readonly HealthPart[],
  gap: number | null,
  thresholds: HealthThresholds,
): Health | null {
  const shares = sharesOf(parts)
  if (shares === null) return null
  if (shares.silent >= 0.5 - ROUNDING) return 'stale'
  if (shares.notStarted >= 1 - ROUNDING || gap === null) return 'not_started'
  const word = gapHealth(gap, thresholds)
  return shares.silent > 0 && word === 'on_track' ? 'at_risk' : word
}

/** The key results of an objective as parts of its health. */
export const healthParts = (given: ObjectiveCase): readonly HealthPart[] =>
  given.objective.keyResults.map((keyResult) => ({
    health: keyResultHealth(keyResultCase(given, keyResult)),
    weight: keyResult.weight,
  }))

/** How an objective that is pursued or graded stands, each figure computed once. */
interface ObjectiveStand {
  readonly progress: number | null
  readonly pace: number
  readonly health: Health | null
}

const gapOf = ({ progress, pace }: Omit<ObjectiveStand, 'health'>): number | null =>
  progress === null ? null : pace - progress

function objectiveStand(given: ObjectiveCase): ObjectiveStand {
  const figures = { progress: objectiveProgress(given.objective.keyResults), pace: paceOf(given) }
  const health = combinedHealth(healthParts(given), gapOf(figures), given.settings.thresholds)
  return { ...figures, health }
}

export const objectiveHealth = (given: ObjectiveCase): Health | null =>
  isJudged(given) ? objectiveStand(given).health : null

/** Means over a unit's active and closed objectives, each counting the same; alignment never enters. */
export interface UnitStand {
  readonly progress: number | null
  readonly pace: number | null
  readonly health: Health | null
  /** The words of the objectives that count. */
  readonly healths: readonly (Health | null)[]
}

/** A unit's gap is the mean over those of its objectives that have progress, each against its own ambition. */
export function unitStand(given: UnitCase): UnitStand {
  const stands = given.objectives
    .filter(countsForUnit)
    .map((objective) => objectiveStand(objectiveCase(given, objective)))
  const mean = (of: (stand: ObjectiveStand) => number | null) =>
    weightedMean(stands.map((stand) => ({ value: of(stand), weight: 1 })))
  const parts = stands.map(({ health }) => ({ health, weight: 1 }))
  return {
    progress: mean(({ progress }) => progress),
    pace: mean(({ pace }) => pace),
    health: combinedHealth(parts, mean(gapOf), given.settings.thresholds),
    healths: stands.map(({ health }) => health),
  }
}

/** Confidence and colour contradict each other: 7 and more while off track, 3 and less while on track. */
export function mismatch(confidence: number | null, health: Health | null): Mismatch | null {
  if (confidence === null) return null
  if (confidence >= 7 && health === 'off_track') return 'confident_but_off_track'
  return confidence <= 3 && health === 'on_track' ? 'doubtful_but_on_track' : null
}

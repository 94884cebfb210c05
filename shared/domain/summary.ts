import type { UnitId } from '#shared/kernel/ids.ts'
import { expectsCheckIns, isCheckedIn } from './cadence.ts'
import { type Health, unitStand } from './health.ts'
import type { Objective } from './objective.ts'
import { weightedMean } from './progress.ts'
import { keyResultCase, objectiveCase, type UnitCase } from './situation.ts'

export interface Balance {
  readonly topDown: number
  readonly bottomUp: number
  /** Share of top-down objectives, 0..1; null without objectives. */
  readonly topDownShare: number | null
  readonly aim: number
}

/** How one unit stands in one cycle; no field says anything about a person. */
export interface UnitSummary {
  readonly unitId: UnitId
  readonly progress: number | null
  readonly expectedPace: number | null
  readonly health: Health | null
  readonly objectiveCount: number
  readonly keyResultCount: number
  readonly checkInsDone: number
  readonly checkInsExpected: number
  readonly healthCounts: Readonly<Record<Health, number>>
  readonly balance: Balance
}

const balanceOf = (topDown: number, bottomUp: number, aim: number): Balance => {
  const all = topDown + bottomUp
  return { topDown, bottomUp, topDownShare: all === 0 ? null : topDown / all, aim }
}

/** Planned work counts too; archived and cancelled objectives do not. */
const isAlive = ({ state, archivedAt }: Pick<Objective, 'state' | 'archivedAt'>): boolean =>
  archivedAt === null && state !== 'cancelled'

/** Top-down against bottom-up objectives (Simmoleit: about 40 to 60). */
export function balance(
  objectives: readonly Pick<Objective, 'origin' | 'state' | 'archivedAt'>[],
  aim: number,
): Balance {
  const alive = objectives.filter(isAlive)
  const topDown = alive.filter(({ origin }) => origin === 'top_down').length
  return balanceOf(topDown, alive.length - topDown, aim)
}

const NO_HEALTH = { not_started: 0, on_track: 0, at_risk: 0, off_track: 0, stale: 0 } as const

function countHealth(words: readonly (Health | null)[]): Record<Health, number> {
  const counts: Record<Health, number> = { ...NO_HEALTH }
  for (const word of words) if (word !== null) counts[word] += 1
  return counts
}

interface CheckIns {
  readonly keyResultCount: number
  readonly checkInsDone: number
  readonly checkInsExpected: number
}

/** Counted in one walk: an organisation has tens of thousands of key results. */
function countCheckIns(given: UnitCase): CheckIns {
  const counts = { keyResultCount: 0, checkInsDone: 0, checkInsExpected: 0 }
  for (const objective of given.objectives) {
    if (!isAlive(objective)) continue
    const here = objectiveCase(given, objective)
    for (const keyResult of objective.keyResults) {
      if (keyResult.archivedAt !== null) continue
      counts.keyResultCount += 1
      const each = keyResultCase(here, keyResult)
      if (!expectsCheckIns(each)) continue
      counts.checkInsExpected += 1
      if (isCheckedIn(each)) counts.checkInsDone += 1
    }
  }
  return counts
}

export interface SummaryInput extends UnitCase {
  readonly unitId: UnitId
  /** Share of top-down objectives the organisation aims at. */
  readonly aim: number
}

/** `objectives` are those of the unit in the cycle, of every state. */
export function summariseUnit({ unitId, aim, ...given }: SummaryInput): UnitSummary {
  const { objectives } = given
  const { keyResultCount, checkInsDone, checkInsExpected } = countCheckIns(given)
  const { progress, pace, health, healths } = unitStand(given)
  return {
    unitId,
    progress,
    expectedPace: pace,
    health,
    objectiveCount: objectives.filter(isAlive).length,
    keyResultCount,
    checkInsDone,
    checkInsExpected,
    healthCounts: countHealth(healths),
    balance: balance(objectives, aim),
  }
}

export type OrganisationSummary = Omit<UnitSummary, 'unitId' | 'health'>

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The organisation from its units' summaries: counts add up, progress and pace weigh each objective the same. */
export function combineSummaries(units: readonly UnitSummary[], aim: number): OrganisationSummary {
  const mean = (of: (unit: UnitSummary) => number | null) =>
    weightedMean(units.map((unit) => ({ value: of(unit), weight: sum(Object.values(unit.healthCounts)) })))
  const healthCounts = countHealth([])
  for (const unit of units)
    for (const word of Object.keys(NO_HEALTH) as Health[]) // the keys of a literal are known
      healthCounts[word] += unit.healthCounts[word]
  return {
    progress: mean(({ progress }) => progress),
    expectedPace: mean(({ expectedPace }) => expectedPace),
    objectiveCount: sum(units.map(({ objectiveCount }) => objectiveCount)),
    keyResultCount: sum(units.map(({ keyResultCount }) => keyResultCount)),
    checkInsDone: sum(units.map(({ checkInsDone }) => checkInsDone)),
    checkInsExpected: sum(units.map(({ checkInsExpected }) => checkInsExpected)),
    healthCounts,
    balance: balanceOf(
      sum(units.map((unit) => unit.balance.topDown)),
      sum(units.map((unit) => unit.balance.bottomUp)),
      aim,
    ),
  }
}

import type { Context } from '#functions/http/context.ts'
import { type PendingWrite, put } from '#functions/records/change.ts'
import { objectiveFigures } from '#functions/records/figures.ts'
import type { Entity } from '#functions/records/kind.ts'
import { summaryKind, type UnitFigures } from '#functions/records/kinds.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { Ordered } from '#shared/domain/ordering.ts'
import type { UnitId } from '#shared/kernel/ids.ts'

/** What one unit has in one cycle, as far as a change of one objective needs to know. */
export interface UnitObjectives {
  readonly unitId: UnitId
  readonly cycle: Entity<Cycle>
  /** Null before the unit's first objective. */
  readonly summary: Entity<UnitFigures> | null
}

export async function loadUnitObjectives(
  context: Context,
  cycle: Entity<Cycle>,
  unitId: UnitId,
): Promise<UnitObjectives> {
  return { unitId, cycle, summary: await context.inCycle(cycle.data.id).read(summaryKind, unitId) }
}

/** The unit's objectives in their order. */
export const siblingsIn = ({ summary }: UnitObjectives): readonly Ordered[] => summary?.data.objectives ?? []

const withObjectives = ({ unitId, summary }: UnitObjectives, changed: readonly Objective[]): UnitFigures => {
  const ids = new Set<string>(changed.map(({ id }) => id))
  const others = summary?.data.objectives.filter(({ id }) => !ids.has(id)) ?? []
  return { unitId, objectives: [...others, ...changed.map(objectiveFigures)] }
}

/** The unit's figures with the objectives as they are about to be; part of every batch that changes one. */
export const summaryWrite = (
  unit: UnitObjectives,
  ...changed: readonly [Objective, ...Objective[]]
): PendingWrite => put(summaryKind, unit.summary, withObjectives(unit, changed))

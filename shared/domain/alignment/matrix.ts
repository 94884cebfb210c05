import type { ObjectiveId, UnitId } from '#shared/kernel/ids.ts'
import type { Health } from '../health.ts'
import { type Alignment, type DependencyState, isOverdue } from './alignment.ts'

/** What leads from one unit to another. */
export interface MatrixCell {
  readonly fromUnitId: UnitId
  readonly toUnitId: UnitId
  readonly contributions: number
  readonly dependencies: Readonly<Record<DependencyState | 'overdue', number>>
  /** Health of the objectives that are waited for: requested or confirmed, and not delivered yet. */
  readonly healthCounts: Readonly<Record<Health, number>>
}

export interface MatrixInput {
  readonly links: readonly Alignment[]
  readonly healthOf: (id: ObjectiveId) => Health | null
  readonly today: string
}

const NO_DEPENDENCIES = { requested: 0, confirmed: 0, declined: 0, delivered: 0, overdue: 0 }
const NO_HEALTH = { not_started: 0, on_track: 0, at_risk: 0, off_track: 0, stale: 0 }

const plus = <Key extends string>(counts: Readonly<Record<Key, number>>, key: Key | null) =>
  key === null ? counts : { ...counts, [key]: counts[key] + 1 }

const emptyCell = ({ from, to }: Alignment): MatrixCell => ({
  fromUnitId: from.unitId,
  toUnitId: to.unitId,
  contributions: 0,
  dependencies: NO_DEPENDENCIES,
  healthCounts: NO_HEALTH,
})

function counted(cell: MatrixCell, link: Alignment, { healthOf, today }: MatrixInput): MatrixCell {
  const { dependency } = link
  if (dependency === null) return { ...cell, contributions: cell.contributions + 1 }
  const isAwaited = dependency.state === 'requested' || dependency.state === 'confirmed'
  const states = plus<DependencyState | 'overdue'>(cell.dependencies, dependency.state)
  return {
    ...cell,
    dependencies: plus<DependencyState | 'overdue'>(states, isOverdue(dependency, today) ? 'overdue' : null),
    healthCounts: plus(cell.healthCounts, isAwaited ? healthOf(link.to.objectiveId) : null),
  }
}

/** One cell for each two units with a link between them that is not withdrawn, in its direction. */
export function matrixOf(input: MatrixInput): readonly MatrixCell[] {
  const cells = new Map<string, MatrixCell>()
  for (const link of input.links) {
    if (link.withdrawnAt !== null || link.from.unitId === link.to.unitId) continue
    const key = `${link.from.unitId} ${link.to.unitId}`
    cells.set(key, counted(cells.get(key) ?? emptyCell(link), link, input))
  }
  return [...cells.values()]
}

import type { UnitSummaryView, UnitView } from '#shared/contracts/shapes/types.ts'
import type { Health } from '#shared/domain/health.ts'
import { toneOf } from '#tab/okr/health.ts'
import { type TreeRow, treeRows } from '#tab/okr/unit-tree.ts'

export interface StandingUnit extends Pick<UnitView, 'id' | 'name' | 'parentId'> {
  /** Null while the unit has nothing in this cycle. */
  readonly summary: UnitSummaryView | null
}
export type StandingRow = TreeRow<StandingUnit>

export interface UnitFilter {
  readonly text: string
  readonly health: Health | 'any'
}
export const HEALTHS = Object.keys(toneOf) as readonly Health[] // the keys are the record's own
export const NO_FILTER: UnitFilter = { text: '', health: 'any' }

/** The filter an address carries; a word that is no health is none. */
export const filterOf = (health: string | undefined, text: string): UnitFilter => ({
  text,
  health: HEALTHS.find((known) => known === health) ?? 'any',
})

/** Every living unit in the order of the tree, and archived ones that took part in this cycle. */
export const standingRows = (
  units: readonly UnitView[],
  summaries: readonly UnitSummaryView[],
): readonly StandingRow[] => {
  const byUnit = new Map(summaries.map((summary) => [summary.unitId, summary]))
  const shown = units.filter(
    ({ id, archivedAt }) => archivedAt === null || (byUnit.get(id)?.objectiveCount ?? 0) > 0,
  )
  return treeRows(
    shown.map(({ id, name, parentId }) => ({ id, name, parentId, summary: byUnit.get(id) ?? null })),
  )
}

export const isFiltered = ({ text, health }: UnitFilter) => text.trim() !== '' || health !== 'any'

export const matching = (rows: readonly StandingRow[], { text, health }: UnitFilter) => {
  const needle = text.trim().toLocaleLowerCase()
  return rows.filter(
    ({ unit }) =>
      unit.name.toLocaleLowerCase().includes(needle) && (health === 'any' || unit.summary?.health === health),
  )
}

const sum = (rows: readonly StandingRow[], of: (summary: UnitSummaryView) => number) =>
  rows.reduce((total, { unit }) => total + (unit.summary ? of(unit.summary) : 0), 0)

/** Counts add up; means are the server's business. */
export const countsOf = (rows: readonly StandingRow[]) => ({
  units: rows.length,
  objectives: sum(rows, ({ objectiveCount }) => objectiveCount),
  keyResults: sum(rows, ({ keyResultCount }) => keyResultCount),
  done: sum(rows, ({ checkInsDone }) => checkInsDone),
  expected: sum(rows, ({ checkInsExpected }) => checkInsExpected),
})

import type { Tone } from '#tab/ui/StatusBadge.tsx'
import type { MatrixCell } from './matrix-words.ts'

/** How well it goes between two units: it is stuck, something is open, or it goes well. */
export type Verdict = 'stuck' | 'open' | 'well'

export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = { stuck: 'bad', open: 'warning', well: 'good' }

type Judged = Pick<MatrixCell, 'dependencies' | 'healthCounts'>

/** Dependencies that have not been declined or delivered come first; null where nothing is depended on. */
export const verdictOf = ({ dependencies: d, healthCounts: h }: Judged): Verdict | null => {
  if (d.requested + d.confirmed + d.declined + d.delivered === 0) return null
  if (d.overdue > 0 || d.declined > 0 || h.off_track > 0) return 'stuck'
  return d.requested > 0 || h.at_risk > 0 || h.stale > 0 ? 'open' : 'well'
}

export const dependencyCount = ({ dependencies: d }: Pick<MatrixCell, 'dependencies'>): number =>
  d.requested + d.confirmed + d.declined + d.delivered

export interface Grid {
  /** Units that need something, those with most trouble first. */
  readonly rows: readonly string[]
  /** Units that are needed. */
  readonly columns: readonly string[]
  readonly cellOf: (fromUnitId: string, toUnitId: string) => MatrixCell | undefined
  /** Pairs of units that the grid has no room for; the list has them. */
  readonly left: number
}

/** More than this nobody takes in at a glance. */
export const MOST_UNITS = 12

const weightOf = (cell: MatrixCell): number =>
  dependencyCount(cell) + { stuck: 1000, open: 10, well: 0 }[verdictOf(cell) ?? 'well']

const heaviest = (cells: readonly MatrixCell[], end: 'fromUnitId' | 'toUnitId'): readonly string[] => {
  const weights = new Map<string, number>()
  for (const cell of cells) weights.set(cell[end], (weights.get(cell[end]) ?? 0) + weightOf(cell))
  return [...weights]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_UNITS)
    .map(([unitId]) => unitId)
}

/** Who depends on whom: a row for each unit that needs something, a column for each that is needed. */
export const gridOf = (all: readonly MatrixCell[]): Grid => {
  const cells = all.filter((cell) => dependencyCount(cell) > 0)
  const [rows, columns] = [heaviest(cells, 'fromUnitId'), heaviest(cells, 'toUnitId')]
  const known = new Map(cells.map((cell) => [`${cell.fromUnitId} ${cell.toUnitId}`, cell]))
  const shown = cells.filter((cell) => rows.includes(cell.fromUnitId) && columns.includes(cell.toUnitId))
  return {
    rows,
    columns,
    cellOf: (from, to) => known.get(`${from} ${to}`),
    left: cells.length - shown.length,
  }
}

/** What needs attention first. */
export const byTrouble = (cells: readonly MatrixCell[]): readonly MatrixCell[] =>
  [...cells].sort((one, other) => weightOf(other) - weightOf(one))

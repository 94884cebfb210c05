import type { FieldIssue, Refusal } from '#shared/kernel/field-rules.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { diff } from './diff.ts'
import { type Doing, entry, type Outcome } from './doing.ts'
import type { Unit } from './organisation.ts'

type Changed = Outcome<{ unit: Unit }>
const FIELDS = ['name', 'parentId', 'teamId', 'archivedAt'] as const

export interface UnitDoing extends Doing {
  /** All units of the organisation. */
  readonly all: readonly Unit[]
}

/** Parents from the nearest up; ends where a stored cycle would begin to repeat. */
export function ancestors(unit: Pick<Unit, 'parentId'>, all: readonly Unit[]): readonly Unit[] {
  const found: Unit[] = []
  let parentId = unit.parentId
  while (parentId !== null && !found.some(({ id }) => id === parentId)) {
    const parent = all.find(({ id }) => id === parentId)
    if (!parent) break
    found.push(parent)
    parentId = parent.parentId
  }
  return found
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

function parentIssues(unit: Unit, all: readonly Unit[]): FieldIssue[] {
  if (unit.parentId === null) return []
  const [parent, ...above] = ancestors(unit, all)
  if (unit.parentId === unit.id || [parent, ...above].some((other) => other?.id === unit.id))
    return [{ path: '/parentId', rule: 'parent_cycle' }]
  if (!parent) return [{ path: '/parentId', rule: 'unknown_reference' }]
  return parent.archivedAt !== null && unit.archivedAt === null
    ? [{ path: '/parentId', rule: 'parent_archived' }]
    : []
}

/** A team's members belong to one unit, and siblings can be told apart by name. */
function takenIssues(unit: Unit, all: readonly Unit[]): FieldIssue[] {
  const others = all.filter(({ id, archivedAt }) => id !== unit.id && archivedAt === null)
  const isSibling = (other: Unit) => other.parentId === unit.parentId && sameName(other.name, unit.name)
  const hasTeam = unit.teamId !== null && others.some(({ teamId }) => teamId === unit.teamId)
  return [
    ...(others.some(isSibling) ? ([{ path: '/name', rule: 'name_taken' }] as const) : []),
    ...(hasTeam ? ([{ path: '/teamId', rule: 'team_taken' }] as const) : []),
  ]
}

function check(unit: Unit, all: readonly Unit[], taken: Refusal['code']): Result<Unit, Refusal> {
  const wrong = parentIssues(unit, all)
  if (wrong.length > 0) return err({ code: 'invalid_input', errors: wrong })
  const conflicts = unit.archivedAt === null ? takenIssues(unit, all) : []
  return conflicts.length > 0 ? err({ code: taken, errors: conflicts }) : ok(unit)
}

export interface NewUnit {
  readonly id: UnitId
  readonly name: string
  readonly parentId: UnitId | null
  readonly teamId: string | null
}

export function createUnit(input: NewUnit, { all, ...doing }: UnitDoing): Changed {
  const checked = check({ ...input, archivedAt: null }, all, 'already_exists')
  if (!checked.ok) return checked
  const unit = checked.value
  const changes = diff<Unit>({}, unit, FIELDS)
  return ok({ unit, history: entry(doing, { subjectId: unit.id, verb: 'unit_created', changes }) })
}

export interface UnitEdit {
  readonly name?: string | undefined
  readonly parentId?: UnitId | null | undefined
  readonly teamId?: string | null | undefined
  readonly archived?: boolean | undefined
}

const archivedAt = (before: Unit, { archived }: UnitEdit, at: string): string | null => {
  if (archived === undefined) return before.archivedAt
  return archived ? (before.archivedAt ?? at) : null
}

const hasActiveChildren = (unit: Unit, all: readonly Unit[]): boolean =>
  all.some((other) => other.parentId === unit.id && other.archivedAt === null)

/** Renames, moves, binds, archives or restores; a unit with living children cannot be archived. */
export function editUnit(before: Unit, input: UnitEdit, { all, ...doing }: UnitDoing): Changed {
  const unit: Unit = {
    ...before,
    name: input.name ?? before.name,
    parentId: input.parentId === undefined ? before.parentId : input.parentId,
    teamId: input.teamId === undefined ? before.teamId : input.teamId,
    archivedAt: archivedAt(before, input, doing.at),
  }
  const isArchiving = unit.archivedAt !== null && before.archivedAt === null
  if (isArchiving && hasActiveChildren(unit, all))
    return err({ code: 'conflict', errors: [{ path: '/archived', rule: 'has_active_children' }] })
  const checked = check(unit, all, 'conflict')
  if (!checked.ok) return checked
  const changes = diff<Unit>(before, unit, FIELDS)
  return ok({ unit, history: entry(doing, { subjectId: unit.id, verb: 'unit_edited', changes }) })
}

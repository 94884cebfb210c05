import type { KeyResultId, ObjectiveId, UnitId } from '#shared/kernel/ids.ts'
import type { ObjectiveState } from '../objective.ts'
import { type Alignment, isLiving, isOverdue, type LinkEnd } from './alignment.ts'
import type { Gap, GapFix, GapKind, GoneEnd, GoneReason } from './gap.ts'

/** What is asked about a unit when gaps are looked for. */
export interface GapUnit {
  readonly id: UnitId
  readonly parentId: UnitId | null
  readonly isDissolved: boolean
}

/** What is asked about an objective when gaps are looked for. */
export interface GapObjective {
  readonly id: ObjectiveId
  readonly unitId: UnitId
  readonly state: ObjectiveState
  readonly isArchived: boolean
  readonly archivedKeyResultIds: readonly KeyResultId[]
}

/** Units, objectives and links of one cycle; `today` is the day in the organisation's time zone. */
export interface Landscape {
  readonly units: ReadonlyMap<UnitId, GapUnit>
  readonly objectives: ReadonlyMap<ObjectiveId, GapObjective>
  readonly links: readonly Alignment[]
  readonly today: string
}

type Known = Pick<Landscape, 'units' | 'objectives'>

/** Why an end is gone, what cannot be undone first; null where it is there. */
function goneReason(end: LinkEnd, { units, objectives }: Known): GoneReason | null {
  const objective = objectives.get(end.objectiveId)
  if (!objective) return 'missing'
  if (units.get(objective.unitId)?.isDissolved ?? true) return 'unit_dissolved'
  if (objective.state === 'cancelled') return 'cancelled'
  if (objective.isArchived) return 'archived'
  const isArchived = end.keyResultId !== null && objective.archivedKeyResultIds.includes(end.keyResultId)
  return isArchived ? 'key_result_archived' : null
}

/** Archived, cancelled, in a dissolved unit, or not there at all. */
export const isGone = (end: LinkEnd, known: Known): boolean => goneReason(end, known) !== null

function goneEnd(end: LinkEnd, known: Known): GoneEnd | null {
  const reason = goneReason(end, known)
  return reason && { objectiveId: end.objectiveId, unitId: end.unitId, reason }
}

/** Something can still be done about it: neither gone nor graded. */
export const isOpen = (objective: GapObjective, { units }: Pick<Landscape, 'units'>): boolean =>
  !objective.isArchived &&
  objective.state !== 'cancelled' &&
  objective.state !== 'closed' &&
  units.get(objective.unitId)?.isDissolved === false

const NOTHING = {
  otherUnitId: null,
  objectiveId: null,
  otherObjectiveId: null,
  alignmentId: null,
  dueOn: null,
  gone: null,
}

const linkGap = (kind: GapKind, link: Alignment, fixes: readonly GapFix[]): Gap => ({
  kind,
  unitId: link.from.unitId,
  otherUnitId: link.to.unitId,
  objectiveId: link.from.objectiveId,
  otherObjectiveId: link.to.objectiveId,
  alignmentId: link.id,
  dueOn: link.dependency?.dueOn ?? null,
  gone: null,
  fixes,
})

const CAN_COME_BACK: ReadonlySet<GoneReason> = new Set(['archived', 'key_result_archived'])

const goneGap = (link: Alignment, gone: GoneEnd): Gap => ({
  ...linkGap('link_to_gone', link, [
    ...(CAN_COME_BACK.has(gone.reason) ? (['restore_end'] as const) : []),
    'withdraw_link',
  ]),
  gone,
})

/** A promise that leads nowhere is named once; of what is gone nobody needs to hear that it is unconfirmed too. */
export function linkGaps(
  link: Alignment,
  given: Pick<Landscape, 'units' | 'objectives' | 'today'>,
): readonly Gap[] {
  if (link.withdrawnAt !== null) return []
  const [from, to] = [goneEnd(link.from, given), goneEnd(link.to, given)]
  if (from && to) return []
  const gone = from ?? to
  if (gone) return [goneGap(link, gone)]
  const { dependency } = link
  if (dependency === null) return []
  const gaps: Gap[] = []
  if (isOverdue(dependency, given.today))
    gaps.push(linkGap('overdue_dependency', link, ['deliver', 'move_due_date']))
  if (dependency.state === 'requested')
    gaps.push(linkGap('unconfirmed_dependency', link, ['answer_request', 'withdraw_link']))
  if (dependency.state === 'declined')
    gaps.push(linkGap('declined_dependency', link, ['ask_again', 'ask_other_unit', 'withdraw_link']))
  return gaps
}

/** Links that hold: living, with both ends there. */
const holding = (given: Landscape): readonly Alignment[] =>
  given.links.filter((link) => isLiving(link) && !isGone(link.from, given) && !isGone(link.to, given))

/**
 * Company level is the top of a hierarchy that has something below it. Units side by side without any hierarchy have
 * no company above them, so that nothing of theirs is an orphan.
 */
export function companyUnits({ units }: Pick<Landscape, 'units'>): ReadonlySet<UnitId> {
  const parents = new Set(
    [...units.values()].filter(({ isDissolved }) => !isDissolved).map(({ parentId }) => parentId),
  )
  return new Set(
    [...units.values()]
      .filter(({ id, parentId }) => parentId === null && parents.has(id))
      .map(({ id }) => id),
  )
}

const objectiveGap = (kind: GapKind, { id, unitId }: GapObjective, fixes: readonly GapFix[]): Gap => ({
  ...NOTHING,
  kind,
  unitId,
  objectiveId: id,
  fixes,
})

function objectiveGaps(given: Landscape, held: readonly Alignment[]): readonly Gap[] {
  const contributions = held.filter(({ kind }) => kind === 'contributes_to')
  const children = new Set(contributions.map(({ from }) => from.objectiveId))
  const parents = new Set(contributions.map(({ to }) => to.objectiveId))
  const company = companyUnits(given)
  return [...given.objectives.values()]
    .filter((objective) => isOpen(objective, given))
    .flatMap((objective) => {
      if (company.has(objective.unitId))
        return parents.has(objective.id)
          ? []
          : [objectiveGap('company_objective_without_contributors', objective, ['ask_for_contributors'])]
      const isBelow = (given.units.get(objective.unitId)?.parentId ?? null) !== null
      return isBelow && !children.has(objective.id)
        ? [objectiveGap('orphan_objective', objective, ['contribute_to_parent'])]
        : []
    })
}

function unitGaps(given: Landscape, held: readonly Alignment[]): readonly Gap[] {
  const open = [...given.objectives.values()].filter((objective) => isOpen(objective, given))
  const active = new Set(open.map(({ unitId }) => unitId))
  if (active.size < 2) return []
  const across = held.filter(({ from, to }) => from.unitId !== to.unitId)
  const linked = new Set(across.flatMap(({ from, to }) => [from.unitId, to.unitId]))
  return [...active]
    .filter((unitId) => !linked.has(unitId))
    .map((unitId) => ({
      ...NOTHING,
      kind: 'unlinked_unit',
      unitId,
      fixes: ['link_to_other_unit'],
    }))
}

/** Every gap by name: those of objectives, of units, and of links. */
export function gapsIn(given: Landscape): readonly Gap[] {
  const held = holding(given)
  return [
    ...objectiveGaps(given, held),
    ...unitGaps(given, held),
    ...given.links.flatMap((link) => linkGaps(link, given)),
  ]
}

import type { Entity } from '#functions/records/kind.ts'
import type { AlignmentEndView, AlignmentView } from '#shared/contracts/shapes/types.ts'
import {
  type Alignment,
  type Dependency,
  isOverdue,
  type LinkEnd,
} from '#shared/domain/alignment/alignment.ts'
import type { GapKind } from '#shared/domain/alignment/gap.ts'
import { type GapObjective, type GapUnit, linkGaps } from '#shared/domain/alignment/gap-rules.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { Unit } from '#shared/domain/organisation.ts'
import type { PersonId, UnitId } from '#shared/kernel/ids.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { denialsFor } from '#shared/policy/policy.ts'
import { presentObjective } from './objective.ts'
import { cycleOf, type Viewer } from './viewer.ts'

/** The objectives at both ends as they are stored. */
export interface LinkedObjectives {
  readonly from: Entity<Objective>
  readonly to: Entity<Objective>
}

/** A link about to be shown. */
export interface ShownLink {
  readonly link: Alignment
  readonly ends: LinkedObjectives
}

const presentEnd = (
  viewer: Viewer,
  end: LinkEnd,
  { data, revision }: Entity<Objective>,
): AlignmentEndView => {
  const objective = presentObjective(viewer, data, revision)
  const keyResult = objective.keyResults.find(({ id }) => id === end.keyResultId) ?? null
  const meant = keyResult ?? objective
  return {
    objectiveId: objective.id,
    keyResultId: end.keyResultId,
    unitId: objective.unitId,
    title: meant.title,
    objectiveTitle: objective.title,
    state: objective.state,
    isArchived: objective.archivedAt !== null || meant.archivedAt !== null,
    progress: meant.progress,
    health: meant.health,
  }
}

const presentDependency = (dependency: Dependency, today: string): AlignmentView['dependency'] => ({
  state: dependency.state,
  message: dependency.message,
  dueOn: dependency.dueOn,
  isOverdue: isOverdue(dependency, today),
  riskOwnerId: dependency.riskOwnerId,
  answer: dependency.answer && {
    by: dependency.answer.by,
    at: dependency.answer.at,
    message: dependency.answer.message,
  },
})

export const gapObjectiveOf = ({ id, unitId, state, archivedAt, keyResults }: Objective): GapObjective => ({
  id,
  unitId,
  state,
  isArchived: archivedAt !== null,
  archivedKeyResultIds: keyResults.filter((each) => each.archivedAt !== null).map((each) => each.id),
})

const gapUnitOf = ({ id, parentId, archivedAt }: Unit): GapUnit => ({
  id,
  parentId,
  isDissolved: archivedAt !== null,
})

export const gapUnitsOf = ({ tenant }: Viewer): ReadonlyMap<UnitId, GapUnit> =>
  new Map([...tenant.units].map(([id, { data }]) => [id, gapUnitOf(data)]))

const gapsOf = (viewer: Viewer, { link, ends }: ShownLink): GapKind[] => {
  const units = [link.from.unitId, link.to.unitId].flatMap((id) => viewer.tenant.units.get(id)?.data ?? [])
  const objectives = [ends.from.data, ends.to.data].map(gapObjectiveOf)
  return linkGaps(link, {
    today: viewer.today,
    units: new Map(units.map((unit) => [unit.id, gapUnitOf(unit)])),
    objectives: new Map(objectives.map((objective) => [objective.id, objective])),
  }).map(({ kind }) => kind)
}

/** Nothing can be asked any more about what is archived, cancelled or in a dissolved unit. */
export const isLeadingNowhere = (viewer: Viewer, shown: ShownLink): boolean =>
  gapsOf(viewer, shown).includes('link_to_gone')

/** Changing is for the unit that links, answering for the unit that is depended on. */
function denialsOf(viewer: Viewer, link: Alignment): Denials {
  const { who } = viewer
  const cycleState = cycleOf(viewer, link.cycleId).data.state
  const change = denialsFor('alignmentFrom', who, { unitId: link.from.unitId, cycleState })
  const answer = denialsFor('alignmentTo', who, { unitId: link.to.unitId, cycleState })
  return link.kind === 'depends_on' ? { ...change, ...answer } : change
}

export const presentAlignment = (viewer: Viewer, shown: ShownLink, revision: string): AlignmentView => {
  const { link, ends } = shown
  return {
    id: link.id,
    etag: revision,
    cycleId: link.cycleId,
    kind: link.kind,
    from: presentEnd(viewer, link.from, ends.from),
    to: presentEnd(viewer, link.to, ends.to),
    share: link.share,
    dependency: link.dependency && presentDependency(link.dependency, viewer.today),
    gaps: gapsOf(viewer, shown),
    created: { by: link.createdBy, at: link.createdAt },
    withdrawnAt: link.withdrawnAt,
    carriedFrom: link.carriedFrom && {
      cycleId: link.carriedFrom.cycleId,
      alignmentId: link.carriedFrom.alignmentId,
    },
    denials: denialsOf(viewer, link),
  }
}

/** Everybody a link's view names. */
export const peopleInLink = ({ createdBy, dependency }: Alignment): readonly (PersonId | null)[] => [
  createdBy,
  dependency?.riskOwnerId ?? null,
  dependency?.answer?.by ?? null,
]

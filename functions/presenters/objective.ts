import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { awaiting } from '#shared/domain/agreement.ts'
import type { Cycle, CycleState } from '#shared/domain/cycle.ts'
import { isInForce } from '#shared/domain/dismissal-changes.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import type { MeasuredObjectiveCase, Situation } from '#shared/domain/situation.ts'
import { objectiveStanding } from '#shared/domain/standing.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { denialsFor, type PolicyContext } from '#shared/policy/policy.ts'
import { presentGrade, presentKeyResult } from './key-result.ts'
import type { ObjectiveContent } from './presented.ts'
import { askedIn, basisOf, cycleOf, situationOf, type Viewer } from './viewer.ts'

/** What the permission table asks about an objective. */
export const objectivePolicy = (objective: Objective, cycleState: CycleState): PolicyContext => ({
  unitId: objective.unitId,
  objectiveState: objective.state,
  cycleState,
  archived: objective.archivedAt !== null,
})

const denialsOf = (viewer: Viewer, objective: Objective, cycle: Cycle): Denials =>
  denialsFor('objective', viewer.who, objectivePolicy(objective, cycle.state))

const presentStanding = (given: MeasuredObjectiveCase) => {
  const standing = objectiveStanding(given)
  return {
    progress: standing.progress,
    expectedPace: standing.expectedPace,
    health: standing.health,
    confidence: standing.confidence,
    suggestedGrade: standing.suggestedGrade,
  }
}

const isAsking = ({ state }: Objective): boolean => state === 'proposed' || state === 'agreed'

const awaitingOf = (viewer: Viewer, objective: Objective): PersonId[] =>
  isAsking(objective) ? [...awaiting(objective, askedIn(viewer, objective.unitId))] : []

const presentAgreement = (objective: Objective) => ({
  agreements: objective.agreements.map(({ personId, answer, note, at }) => ({ personId, answer, note, at })),
  activation: objective.activation && {
    by: objective.activation.by,
    at: objective.activation.at,
    withoutAnswerOf: [...objective.activation.withoutAnswerOf],
  },
})

const presentLinks = ({ carriedFrom, carriedTo }: Objective) => ({
  carriedFrom: carriedFrom && { cycleId: carriedFrom.cycleId, objectiveId: carriedFrom.objectiveId },
  carriedTo: carriedTo && { cycleId: carriedTo.cycleId, objectiveId: carriedTo.objectiveId },
})

/** Only those that still hold: a changed text has made the others void. */
const presentDismissals = (objective: Objective) =>
  objective.dismissals
    .filter((dismissal) => isInForce(objective, dismissal))
    .map(({ id, ruleId, keyResultId, reason, by, at }) => ({ id, ruleId, keyResultId, reason, by, at }))

function presentContent(objective: Objective, revision: string, situation: Situation): ObjectiveContent {
  const given = { ...situation, objective }
  return {
    id: objective.id,
    etag: revision,
    cycleId: objective.cycleId,
    unitId: objective.unitId,
    title: objective.title,
    why: objective.why,
    origin: objective.origin,
    ambition: objective.ambition,
    ownerId: objective.ownerId,
    state: objective.state,
    order: objective.order,
    ...presentStanding(given),
    keyResults: byOrder(objective.keyResults).map((keyResult) => presentKeyResult(keyResult, given)),
    ...presentAgreement(objective),
    grade: presentGrade(objective.grade),
    cancelReason: objective.cancelReason,
    archivedAt: objective.archivedAt,
    ...presentLinks(objective),
    dismissals: presentDismissals(objective),
    commentCount: objective.commentCount,
    createdAt: objective.createdAt,
  }
}

export function presentObjective(viewer: Viewer, objective: Objective, revision: string): ObjectiveView {
  const cycle = cycleOf(viewer, objective.cycleId)
  const content = viewer.presented.objectives.get(
    `${objective.id} ${revision} ${basisOf(viewer, cycle, objective.unitId)}`,
    () => presentContent(objective, revision, situationOf(viewer, cycle.data, objective.unitId)),
  )
  return {
    ...content,
    awaiting: awaitingOf(viewer, objective),
    denials: denialsOf(viewer, objective, cycle.data),
  }
}

/** Everybody an objective's view names. */
export const peopleOf = (objective: Objective): readonly (PersonId | null)[] => [
  objective.ownerId,
  objective.createdBy,
  ...objective.keyResults.map(({ ownerId }) => ownerId),
  ...objective.agreements.map(({ personId }) => personId),
  ...objective.dismissals.map(({ by }) => by),
  ...(objective.activation?.withoutAnswerOf ?? []),
  objective.activation?.by ?? null,
]

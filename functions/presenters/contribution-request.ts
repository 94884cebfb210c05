import type { ContributionRequestView } from '#shared/contracts/shapes/types.ts'
import type { Alignment } from '#shared/domain/alignment/alignment.ts'
import { type ContributionRequest, contributionState } from '#shared/domain/alignment/contribution-request.ts'
import type { CycleId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { denialsFor } from '#shared/policy/policy.ts'
import { cycleOf, type Viewer } from './viewer.ts'

/** A request about to be shown. */
export interface ShownRequest {
  readonly cycleId: CycleId
  readonly askedUnitId: UnitId
  readonly request: ContributionRequest
  /** Of the objective that asks. */
  readonly title: string
  /** Those that say whether the unit contributes already. */
  readonly links: readonly Alignment[]
}

/** Taking it back is for the unit that asks, answering for the one that is asked. */
function denialsOf(viewer: Viewer, { cycleId, askedUnitId, request }: ShownRequest): Denials {
  const { who } = viewer
  const cycleState = cycleOf(viewer, cycleId).data.state
  return {
    ...denialsFor('alignmentFrom', who, { unitId: request.unitId, cycleState }),
    ...denialsFor('alignmentTo', who, { unitId: askedUnitId, cycleState }),
  }
}

export function presentContributionRequest(
  viewer: Viewer,
  shown: ShownRequest,
  revision: string,
): ContributionRequestView {
  const { cycleId, askedUnitId, request, title, links } = shown
  return {
    etag: revision,
    cycleId,
    objectiveId: request.objectiveId,
    objectiveTitle: title,
    unitId: request.unitId,
    askedUnitId,
    state: contributionState(askedUnitId, request, links),
    message: request.message,
    dueOn: request.dueOn,
    asked: { by: request.askedBy, at: request.askedAt },
    answer: request.answer && {
      by: request.answer.by,
      at: request.answer.at,
      message: request.answer.message,
    },
    denials: denialsOf(viewer, shown),
  }
}

/** Everybody a request's view names. */
export const peopleInRequest = ({ askedBy, answer }: ContributionRequest): readonly PersonId[] => [
  askedBy,
  ...(answer === null ? [] : [answer.by]),
]

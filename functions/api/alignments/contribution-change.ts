import { findCycle, findObjective } from '#functions/api/find.ts'
import { notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { Decision } from '#functions/http/define-command.ts'
import type { ShownRequest } from '#functions/presenters/contribution-request.ts'
import { presentContributionRequest } from '#functions/presenters/contribution-request.ts'
import type { Entity } from '#functions/records/kind.ts'
import { askedUnitKind } from '#functions/records/kinds.ts'
import type { ContributionRequestView } from '#shared/contracts/shapes/types.ts'
import type { AskedUnit, RequestOfUnit } from '#shared/domain/alignment/contribution-request.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { CycleId, ObjectiveId, UnitId } from '#shared/kernel/ids.ts'
import { linksTo } from './open-requests.ts'

interface RequestAddress {
  readonly cycleId: CycleId
  readonly objectiveId: ObjectiveId
  readonly askedUnitId: UnitId
}

/** A request with all its unit is asked for, and the objective that asks. */
export interface LoadedRequest extends RequestOfUnit {
  readonly cycle: Entity<Cycle>
  readonly objective: Entity<Objective>
  readonly asked: Entity<AskedUnit>
  readonly shown: ShownRequest
}

/** Throws not_found where the unit is not asked to contribute to the objective. */
export async function loadRequest(context: Context, address: RequestAddress): Promise<LoadedRequest> {
  const { cycleId, objectiveId, askedUnitId } = address
  const cycle = findCycle(context.tenant, cycleId)
  const unit = context.tenant.units.get(askedUnitId)?.data
  const [objective, asked, links] = await Promise.all([
    findObjective(context, address),
    context.inCycle(cycleId).read(askedUnitKind, askedUnitId),
    linksTo(context, cycleId, [objectiveId]),
  ])
  const request = asked?.data.requests.find((one) => one.objectiveId === objectiveId)
  if (!unit || !asked || !request) throw notFound(`request of ${objectiveId} to unit ${askedUnitId}`)
  const shown = { cycleId, askedUnitId, request, title: objective.data.title, links }
  return { cycle, objective, asked, shown, unit, before: asked.data, request }
}

/** For somebody whose If-Match is stale. */
export const currentRequest = (context: Context, { shown, asked }: LoadedRequest): ContributionRequestView =>
  presentContributionRequest(context, shown, asked.revision)

/** Everybody who may be looking at the objective that asks, at the boards of those it asks, or at the gaps. */
export const requestsTouched = (
  cycleId: CycleId,
  objectiveId: ObjectiveId,
  unitIds: readonly UnitId[],
): NonNullable<Decision<unknown>['changed']> => [
  { type: 'objective', id: objectiveId },
  { type: 'alignment', id: cycleId },
  ...unitIds.map((unitId) => ({ type: 'board' as const, id: `${cycleId}.${unitId}` })),
]

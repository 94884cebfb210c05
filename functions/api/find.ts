import { notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import type { TenantSnapshot } from '#functions/tenant/snapshot.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { Unit } from '#shared/domain/organisation.ts'
import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import type { CycleId, ObjectiveId, PersonId, UnitId } from '#shared/kernel/ids.ts'

/** The organisation's cycle; another organisation's is not found. */
export function findCycle(tenant: TenantSnapshot, cycleId: CycleId): Entity<Cycle> {
  const cycle = tenant.cycles.get(cycleId)
  if (cycle === undefined) throw notFound(`cycle ${cycleId}`)
  return cycle
}

export function findUnit(tenant: TenantSnapshot, unitId: UnitId): Entity<Unit> {
  const unit = tenant.units.get(unitId)
  if (unit === undefined) throw notFound(`unit ${unitId}`)
  return unit
}

interface ObjectiveAddress {
  readonly cycleId: CycleId
  readonly objectiveId: ObjectiveId
}

export async function findObjective(context: Context, address: ObjectiveAddress): Promise<Entity<Objective>> {
  findCycle(context.tenant, address.cycleId)
  const objective = await context.inCycle(address.cycleId).read(objectiveKind, address.objectiveId)
  if (objective === null) throw notFound(`objective ${address.objectiveId}`)
  return objective
}

/** Owners are people the organisation knows. */
export const ownerIssues = (
  tenant: TenantSnapshot,
  ownerId: PersonId | null | undefined,
): readonly FieldIssue[] =>
  ownerId == null || tenant.people.has(ownerId) ? [] : [{ path: '/ownerId', rule: 'unknown_reference' }]

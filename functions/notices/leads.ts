import { summaryKind } from '#functions/records/kinds.ts'
import type { Partition } from '#functions/records/partition.ts'
import type { TenantSnapshot } from '#functions/tenant/snapshot.ts'
import type { PersonId } from '#shared/kernel/ids.ts'

/** Leads of the units that pursue something in the cycle whose partition this is. */
export async function leadsAtWork(
  partition: Partition,
  tenant: TenantSnapshot,
): Promise<readonly PersonId[]> {
  const summaries = await partition.all(summaryKind)
  return summaries.flatMap(({ data: { unitId, objectives } }) => {
    const isAtWork = objectives.some(({ state, archivedAt }) => state === 'active' && archivedAt === null)
    const isThere = tenant.units.get(unitId)?.data.archivedAt === null
    const members = isAtWork && isThere ? (tenant.members.get(unitId)?.data.members ?? []) : []
    return members.filter(({ role }) => role === 'lead').map(({ personId }) => personId)
  })
}

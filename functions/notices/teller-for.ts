import { Partition } from '#functions/records/partition.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import type { Services } from '#functions/services.ts'
import { readSnapshot } from '#functions/tenant/snapshot.ts'
import type { TenantId } from '#shared/kernel/ids.ts'
import type { Teller } from './telling.ts'

/** Null for an organisation in which nobody has signed in yet. */
export async function tellerFor(services: Services, tenantId: TenantId): Promise<Teller | null> {
  const tenant = await readSnapshot(new Partition(services.store, tenantPartition(tenantId)))
  return tenant === null ? null : { services, tenantId, tenant, now: services.clock.now() }
}

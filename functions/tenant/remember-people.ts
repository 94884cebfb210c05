import { MAX_BATCH } from '#functions/ports/store.ts'
import { makeRecord } from '#functions/records/kind.ts'
import { personKind } from '#functions/records/kinds.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import type { Services } from '#functions/services.ts'
import type { Person } from '#shared/domain/organisation.ts'
import type { TenantId } from '#shared/kernel/ids.ts'
import type { TenantSnapshot } from './snapshot.ts'

const isSame = (a: Person | undefined, b: Person): boolean =>
  a !== undefined && a.name === b.name && a.isGuest === b.isGuest && a.email === b.email

/** Keeps names as the directory has them now. They are nobody's decision, so they have no history. */
export async function rememberPeople(
  services: Services,
  tenant: { readonly tenantId: TenantId; readonly snapshot: TenantSnapshot },
  people: readonly Person[],
): Promise<void> {
  const news = people.filter((person) => !isSame(tenant.snapshot.people.get(person.id)?.data, person))
  const place = { pk: tenantPartition(tenant.tenantId), revision: services.ids.next() }
  for (let start = 0; start < news.length; start += MAX_BATCH) {
    const part = news.slice(start, start + MAX_BATCH)
    const writes = part.map((person) => ({
      op: 'upsert' as const,
      // What the directory does not say stays as it is known
      record: makeRecord(personKind, place, { ...tenant.snapshot.people.get(person.id)?.data, ...person }),
    }))
    await services.store.commit(place.pk, writes)
  }
  if (news.length > 0) services.tenants.forget(tenant.tenantId)
}

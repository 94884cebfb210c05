import type { VerifiedToken } from '#functions/ports/identity.ts'
import { makeRecord } from '#functions/records/kind.ts'
import { personKind } from '#functions/records/kinds.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import type { Services } from '#functions/services.ts'
import type { Person } from '#shared/domain/organisation.ts'
import type { TenantSnapshot } from './snapshot.ts'

const isSame = (known: Person | undefined, { name, isGuest }: VerifiedToken): boolean =>
  known !== undefined && known.name === name && known.isGuest === isGuest

/**
 * The reader's organisation, in which the reader is known by name. Names are a copy of what the directory says, not
 * somebody's decision: they are kept without a history entry.
 */
export async function rememberReader(
  services: Services,
  reader: VerifiedToken,
  now: string,
): Promise<TenantSnapshot> {
  const first = { by: reader.personId, at: now }
  const tenant = await services.tenants.get(reader.tenantId, first)
  const known = tenant.people.get(reader.personId)?.data
  if (isSame(known, reader)) return tenant
  const place = { pk: tenantPartition(reader.tenantId), revision: services.ids.next() }
  const person = {
    ...known,
    id: reader.personId,
    name: reader.name,
    email: known?.email ?? null,
    isGuest: reader.isGuest,
  }
  await services.store.commit(place.pk, [{ op: 'upsert', record: makeRecord(personKind, place, person) }])
  services.tenants.forget(reader.tenantId)
  return services.tenants.get(reader.tenantId, first)
}

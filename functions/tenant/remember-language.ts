import type { Context } from '#functions/http/context.ts'
import { makeRecord } from '#functions/records/kind.ts'
import { personKind } from '#functions/records/kinds.ts'

/**
 * Keeps in which language somebody opens the product, for what is told to them when they are not there. It is asked
 * once per start and not with every request: two windows in two languages would go on changing it for ever.
 */
export async function rememberLanguage({ tenant, reader, language, services, organisation, newId }: Context) {
  const known = tenant.people.get(reader.personId)?.data
  if (known === undefined || language === null || known.language === language) return
  const record = makeRecord(personKind, { pk: organisation.pk, revision: newId() }, { ...known, language })
  await services.store.commit(organisation.pk, [{ op: 'upsert', record }])
  services.tenants.forget(reader.tenantId)
}

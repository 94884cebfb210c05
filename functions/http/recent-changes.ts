import { historyKind } from '#functions/records/kinds.ts'
import type { Partition } from '#functions/records/partition.ts'
import { ORGANISATION_SUBJECT } from '#shared/domain/settings-changes.ts'
import type { RecentChange } from '#shared/kernel/problem.ts'
import type { Context } from './context.ts'

/** Nobody is told more than this of what happened meanwhile. */
const MOST = 20

/** Whose history tells of the entity; only the organisation's settings have no id of their own. */
const subjectOf = (entity: unknown): string =>
  typeof entity === 'object' && entity !== null && 'id' in entity ? String(entity.id) : ORGANISATION_SUBJECT

/** Who has changed which fields of an entity lately, newest first; people without a name are left out. */
export async function recentChanges(
  { tenant }: Context,
  partition: Partition,
  entity: unknown,
): Promise<readonly RecentChange[]> {
  const { items } = await partition.list(historyKind, {
    where: [{ field: 'subjectId', is: subjectOf(entity) }],
    descending: true,
    limit: MOST,
  })
  return items.flatMap(({ data: { by, at, partId, changes } }) => {
    const name = tenant.people.get(by)?.data.name
    return name === undefined ? [] : [{ name, at, partId, fields: changes.map(({ field }) => field) }]
  })
}

import { afterEach, beforeEach, expect, test } from 'vitest'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { summaryKind, type UnitFigures } from '#functions/records/kinds.ts'
import { cyclePartition } from '#functions/records/partition-keys.ts'
import type { TenantId } from '#shared/kernel/ids.ts'
import { TENANT } from '../support/people.ts'
import { type Linked, openLinked } from './linked.ts'

let at: Linked
let store: SqliteStore
beforeEach(async () => {
  store = new SqliteStore(':memory:')
  at = await openLinked({ store })
})
afterEach(() => at.close())

/** As the first version of the program wrote it. */
async function ageSummaries(): Promise<void> {
  const pk = cyclePartition(TENANT as TenantId, at.cycle.id) // brand only
  const { items } = await store.query(pk, { type: summaryKind.type, limit: 100 })
  for (const { record } of items) {
    const { unitId, objectives } = record.data as UnitFigures // written by this kind
    const older = objectives.map(({ title: _, archivedKeyResultIds: __, ...rest }) => rest)
    const data = { unitId, objectives: older }
    await store.commit(pk, [{ op: 'upsert', record: { ...record, schemaVersion: 1, data } }])
  }
}

test('the map names objectives whose summaries were written before titles were kept in them', async () => {
  const map = () => at.door.as('guest').call('getAlignmentMap', { params: { cycleId: at.cycle.id } })
  await ageSummaries()
  const { nodes } = await map()
  expect(new Set(nodes.map(({ title }) => title))).toEqual(
    new Set([at.vision.title, at.leads.title, at.answers.title]),
  )
})

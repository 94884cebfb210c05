import type { StoreRecord, Write } from '#functions/ports/store.ts'
import { MAX_BATCH } from '#functions/ports/store.ts'
import { summaryKind, unitKind } from '#functions/records/kinds.ts'
import { cyclePartition, tenantPartition } from '#functions/records/partition-keys.ts'
import type { CycleId, TenantId } from '#shared/kernel/ids.ts'
import { TENANT } from '#tests/api/support/people.ts'
import type { FilledCompany } from './filled-company.ts'

const tenant = TENANT as TenantId // brand only

const onlyOne = async ({ store }: FilledCompany, pk: string, type: string): Promise<StoreRecord> => {
  const [first] = (await store.bare.query(pk, { type, limit: 1 })).items
  if (first === undefined) throw new Error(`The company has no ${type}`)
  return first.record
}

/** The same record for another unit: its id and name, and figures of its own, so that nothing packs too well. */
const forUnit = (record: StoreRecord, from: string, to: string): StoreRecord => {
  const seed = Number.parseInt(to.slice(-4), 10)
  const text = JSON.stringify(record)
    .replaceAll(from, to)
    .replaceAll('"Vertrieb"', `"Vertrieb ${seed * 7919}"`)
    .replaceAll(/"progress":[\d.]+/g, (_, at: number) => `"progress":${((seed * 31 + at * 17) % 97) / 97}`)
  return JSON.parse(text) as StoreRecord // what went in is one
}

const create = async ({ store }: FilledCompany, pk: string, records: readonly StoreRecord[]) => {
  for (let at = 0; at < records.length; at += MAX_BATCH) {
    const writes = records.slice(at, at + MAX_BATCH).map((record): Write => ({ op: 'create', record }))
    if (!(await store.bare.commit(pk, writes)).ok) throw new Error('a unit is there already')
  }
}

/** Copies the company's unit with its figures until there are `count` units. */
export const multiplyUnits = async (company: FilledCompany, count: number): Promise<void> => {
  const from = String(company.unit.id)
  const names = Array.from({ length: count - 1 }, (_, at) => from.slice(0, -4) + String(at).padStart(4, '0'))
  const places = [
    { pk: tenantPartition(tenant), type: unitKind.type },
    { pk: cyclePartition(tenant, company.cycle.id as CycleId), type: summaryKind.type }, // brand only
  ]
  for (const { pk, type } of places) {
    const record = await onlyOne(company, pk, type)
    await create(
      company,
      pk,
      names.map((to) => forUnit(record, from, to)),
    )
  }
}

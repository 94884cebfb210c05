import { expect, test } from 'vitest'
import { create } from '#functions/records/change.ts'
import { type Kind, makeRecord, openRecord } from '#functions/records/kind.ts'
import { objectiveKind, organisationKind } from '#functions/records/kinds.ts'
import { cyclePartition, tenantPartition } from '#functions/records/partition-keys.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { CycleId, TenantId } from '#shared/kernel/ids.ts'
import { objective, SETTINGS } from '#tests/vectors/given.ts'

interface Note {
  readonly id: string
  readonly text: string
  readonly stars: number
}

const note = (upgrades: Kind<Note>['upgrades']): Kind<Note> => ({
  type: 'note',
  idOf: ({ id }) => id,
  sortOf: () => 'a',
  keysOf: () => ({}),
  upgrades,
})
const place = { pk: 't', revision: 'r1' }
const old = { ...makeRecord(note([]), place, { id: '1', text: 'x', stars: 0 }), data: { id: '1', body: 'x' } }
const rename = (data: unknown) => {
  const { id, body } = data as { id: string; body: string } // version 1
  return { id, text: body }
}
const addStars = (data: unknown) => ({ ...(data as object), stars: 3 }) // version 2

test('brings an old record up to date step by step', () => {
  const kind = note([rename, addStars])
  expect(openRecord(kind, { record: old, etag: '7' })).toEqual({
    data: { id: '1', text: 'x', stars: 3 },
    revision: 'r1',
    etag: '7',
  })
})

test('takes only the steps a record has not taken yet', () => {
  const record = { ...old, schemaVersion: 2, data: { id: '1', text: 'y' } }
  expect(openRecord(note([rename, addStars]), { record, etag: '7' }).data).toEqual({
    id: '1',
    text: 'y',
    stars: 3,
  })
})

test('writes the version it knows and refuses a newer one', () => {
  expect(makeRecord(note([rename, addStars]), place, { id: '1', text: 'x', stars: 1 }).schemaVersion).toBe(3)
  const newer = { ...old, schemaVersion: 2 }
  expect(() => openRecord(note([]), { record: newer, etag: '7' })).toThrow('newer than this program')
})

test('names a record by type and id, and its place by sort text and id', () => {
  const write = create(note([]), { id: '1', text: 'x', stars: 0 })(place)
  expect(write).toMatchObject({
    op: 'create',
    record: { pk: 't', id: 'note:1', sort: 'a!1', revision: 'r1' },
  })
})

test.each([
  ['Über', 'uber'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['café', 'cafe'],
  ['ﬁn', 'fin'],
  ['🌟 10 %', '🌟 10 %'],
])('finds %s by %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('keeps organisations and cycles in partitions of their own', () => {
  const tenants = ['t1', 't2'] as const
  const keys = tenants.flatMap((id) => {
    const tenant = id as TenantId // brands only
    return [
      tenantPartition(tenant),
      cyclePartition(tenant, 'c1' as CycleId),
      cyclePartition(tenant, 'c2' as CycleId),
    ]
  })
  expect(keys).toEqual(['t1', 't1|c1', 't1|c2', 't2', 't2|c1', 't2|c2'])
})

test('an objective written before findings could be set aside has none set aside', () => {
  const { dismissals: _, ...before } = objective()
  const record = { ...makeRecord(objectiveKind, place, objective()), schemaVersion: 1, data: before }
  expect(openRecord(objectiveKind, { record, etag: '7' }).data).toEqual(objective())
})

test('settings written before there were reminders have them on', () => {
  const { reminders: _, ...before } = SETTINGS
  const record = { ...makeRecord(organisationKind, place, SETTINGS), schemaVersion: 1, data: before }
  expect(openRecord(organisationKind, { record, etag: '7' }).data).toEqual(SETTINGS)
})

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ActivityFeed } from '#infra/local/graph/activity/feed.ts'

const told = (more: object = {}) => ({
  tenantId: 't',
  personId: 'anna',
  activityType: 'mentioned',
  parameters: { person: 'Ben' },
  preview: 'Schaust du?',
  topic: 'Vertrieb',
  webUrl: 'https://teams.microsoft.com/l/entity/a/b',
  chainId: null,
  at: 0,
  ...more,
})

test('what people were told, and what of it they have read, is still there after a restart', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'leitstern-')), 'feed')
  const before = new ActivityFeed(file)
  before.add(told({ at: 1 }))
  before.add(told({ at: 2 }))
  before.add(told({ personId: 'ben' }))
  const [latest] = before.of('anna')
  before.markRead('anna', latest?.id ?? '')
  const after = new ActivityFeed(file)
  expect(after.of('anna')).toEqual(before.of('anna'))
  expect(after.of('anna').map(({ at, isRead }) => [at, isRead])).toEqual([
    [2, true],
    [1, false],
  ])
})

test('keeps a hundred entries of one person and all of the others', () => {
  const feed = new ActivityFeed()
  feed.add(told({ personId: 'ben' }))
  for (let at = 0; at < 105; at++) feed.add(told({ at }))
  expect(feed.of('anna')).toHaveLength(100)
  expect(feed.of('anna')[0]?.at).toBe(104)
  expect(feed.of('ben')).toHaveLength(1)
})

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Subscriptions } from '#infra/local/graph/subscriptions/subscriptions.ts'
import { WorldClock } from '#infra/local/world-clock.ts'

const order = {
  tenantId: 't',
  ownerId: 'anna',
  changeType: 'updated',
  resource: 'users/anna/events',
  notificationUrl: 'https://leitstern.example/api/calendar-hints',
  lifecycleNotificationUrl: null,
  clientState: 'secret',
  expirationDateTime: '2026-12-01T00:00:00Z',
}

test('who is told of changes, and until when, is still known after a restart', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'leitstern-')), 'subscriptions')
  const clock = new WorldClock('2026-11-24T08:00:00Z')
  const told: string[] = []
  const deliver = async (url: string) => {
    told.push(url)
    return new Response()
  }
  const before = new Subscriptions(clock, deliver, file)
  const made = before.add(order)
  before.remove(before.add({ ...order, resource: 'users/ben/events', ownerId: 'ben' }).id)
  before.extend(made, '2026-12-05T00:00:00Z')
  const after = new Subscriptions(clock, deliver, file)
  expect(after.living).toEqual([{ ...made, expirationDateTime: '2026-12-05T00:00:00Z' }])
  after.changed(['anna', 'ben'])
  await after.settled()
  expect(told).toEqual([order.notificationUrl])
})

import { beforeEach, describe, expect, test } from 'vitest'
import { MailboxPace } from '#infra/local/graph/mailbox-pace.ts'
import { worldDirectory } from '#infra/local/world/directory.ts'
import { people } from '#infra/local/world/people.ts'
import { sentinelPeople } from '#infra/local/world/sentinels.ts'
import { WorldClock } from '#infra/local/world-clock.ts'

let clock: WorldClock
let pace: MailboxPace
beforeEach(() => {
  clock = new WorldClock('2026-11-24T08:00:00Z')
  pace = new MailboxPace(clock)
})

const callBy = ({ oid }: { oid: string }) => ({ params: { id: oid }, caller: worldDirectory().person(oid) })
const taken = (person: { oid: string }, times: number): number => {
  for (let count = 0; count < times; count++)
    try {
      pace.takeChange(callBy(person))
    } catch {
      return count
    }
  return times
}

describe('a mailbox that is slow', () => {
  test('takes two changes, asks for a pause, and takes the next two after it', () => {
    expect(taken(sentinelPeople.slow, 5)).toBe(2)
    clock.travelBy(2_900)
    expect(taken(sentinelPeople.slow, 5)).toBe(0)
    clock.travelBy(200)
    expect(taken(sentinelPeople.slow, 5)).toBe(2)
  })

  test('is nobody else', () => {
    expect(taken(people.aylin, 50)).toBe(50)
  })
})

describe('a mailbox that is held', () => {
  test('takes so many changes and no more until it is let go', () => {
    pace.limit(people.aylin.oid, 3)
    expect(taken(people.aylin, 5)).toBe(3)
    expect(taken(people.lukas, 5)).toBe(5)
    pace.letGo(people.aylin.oid)
    expect(taken(people.aylin, 5)).toBe(5)
  })

  test('answers so many requests about its calendar and keeps the others waiting', async () => {
    const { oid } = people.aylin
    const seen: string[] = []
    pace.haltAfter(oid, 1)
    await pace.turn('/v1.0/$batch', oid)
    const waiting = pace.turn(`/v1.0/users/${oid}/events/1/instances`, oid).then(() => seen.push('answered'))
    await pace.turn(`/v1.0/users/${oid}`, oid)
    expect(seen).toEqual([])
    pace.letGo(oid)
    await waiting
    expect(seen).toEqual(['answered'])
  })
})

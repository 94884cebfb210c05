import { describe, expect, test } from 'vitest'
import { worldMeetings } from '#infra/local/world/meetings.ts'
import { people } from '#infra/local/world/people.ts'

const at = (instant: string) => worldMeetings(Date.parse(instant))
const weekly = (instant: string) => at(instant).find(({ id }) => id === 'dach-checkin')

describe('the meetings of the demo company', () => {
  test('have ids and chats of their own', () => {
    const meetings = at('2026-11-24T08:00:00Z')
    for (const key of ['id', 'chatId', 'joinUrl'] as const)
      expect(new Set(meetings.map((meeting) => meeting[key])).size).toBe(meetings.length)
  })

  test.each([
    ['2026-11-24T08:00:00Z', '2026-11-25T09:00:00Z'],
    ['2026-11-25T20:00:00Z', '2026-11-25T09:00:00Z'],
    ['2026-11-26T08:00:00Z', '2026-12-02T09:00:00Z'],
    // Still ten o'clock on the wall in summer
    ['2026-07-07T08:00:00Z', '2026-07-08T08:00:00Z'],
  ])('seen at %s the next weekly one starts at %s', (now, startsAt) => {
    expect(weekly(now)?.startsAt).toBe(startsAt)
  })

  test('let members present, and guests attend', () => {
    const meeting = weekly('2026-11-24T08:00:00Z')
    expect(meeting?.organizerId).toBe(people.aylin.oid)
    expect(meeting?.presenterIds).toContain(people.lukas.oid)
    expect(meeting?.attendeeIds).toEqual([people.clara.oid])
  })
})

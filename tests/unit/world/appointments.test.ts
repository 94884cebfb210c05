import { describe, expect, test } from 'vitest'
import { Calendars } from '#infra/local/graph/calendar/calendars.ts'
import { Outlook } from '#infra/local/graph/calendar/outlook.ts'
import { fillCalendars } from '#infra/local/world/appointments.ts'
import { worldDirectory } from '#infra/local/world/directory.ts'
import { people } from '#infra/local/world/people.ts'

const filled = (now: string) => {
  const directory = worldDirectory()
  const calendars = new Calendars(directory)
  fillCalendars(calendars, now)
  return { calendars, outlook: new Outlook(calendars, directory) }
}

describe.each(['2026-11-24T08:00:00Z', '2027-03-28T22:30:00Z', '2028-02-29T12:00:00Z'])(
  'the demo calendars around %s',
  (now) => {
    const until = new Date(Date.parse(now) + 120 * 86_400_000).toISOString()

    test('hold appointments of the sales team, some in the way of its check-in', () => {
      const { outlook } = filled(now)
      const rounds = outlook.entries(people.lukas.oid, now, until)
      const tuesdays = rounds.filter(({ subject }) => subject === 'Jour fixe Hafenlogistik')
      expect(tuesdays.length).toBeGreaterThan(10)
      expect(new Set(tuesdays.map(({ start }) => new Date(start).getUTCDay()))).toEqual(new Set([2]))
    })

    test('somebody is away in the last week of the cycle', () => {
      const { outlook } = filled(now)
      const free = outlook.entries(people.meilin.oid, now, until).filter(({ isAway }) => isAway)
      expect(free).toHaveLength(5)
    })

    test('nobody is written to about them', () => {
      expect(filled(now).calendars.mails).toEqual([])
    })
  },
)

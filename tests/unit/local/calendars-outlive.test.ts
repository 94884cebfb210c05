import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Calendars } from '#infra/local/graph/calendar/calendars.ts'
import { worldDirectory } from '#infra/local/world/directory.ts'
import { NORDLICHT_TENANT, people } from '#infra/local/world/people.ts'

const event = {
  subject: 'OKR-Check-in',
  body: { contentType: 'html', content: '<p>Agenda</p>' },
  start: { dateTime: '2026-11-24T09:00:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2026-11-24T09:30:00', timeZone: 'Europe/Berlin' },
  isOnlineMeeting: true,
  attendees: [],
} as const

test('what was booked is still in the calendars after a restart', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'leitstern-')), 'calendars')
  const { oid } = people.aylin
  const place = { mailbox: oid, tenantId: NORDLICHT_TENANT, isLinkless: false }
  const before = new Calendars(worldDirectory(), file)
  const made = before.create(place, { ...event, attendees: [] })
  const after = new Calendars(worldDirectory(), file)
  expect(after.find(oid, made.id)).toEqual(made)
  expect(after.version).toBe(before.version)
})

test('a damaged file of calendars is a sentence that says what to do', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'leitstern-')), 'calendars')
  await writeFile(file, '{damaged')
  expect(() => new Calendars(worldDirectory(), file)).toThrow(`${file} is damaged. Delete it`)
})

import { afterEach, expect, test } from 'vitest'
import { instancesOf } from '#infra/local/graph/calendar/stored-event.ts'
import type { Chaos } from '#infra/local/graph/graph-route.ts'
import { type Office, openOffice, previewed } from '#tests/support/office.ts'

let office: Office
afterEach(() => office.close())

const HOUR = 3_600_000
const lead = () => office.as(office.staff[0]?.lead ?? office.admin)
const plan = () => lead().call('getCalendarPlan', { params: office.params() })
const book = async () => {
  const body = { fingerprint: await previewed(office) }
  return lead().call('bookCalendarPlan', { params: office.params(), body })
}
const tick = async () => {
  const timer = office.app.timers.find(({ name }) => name === 'lookAfterCalendars')
  await timer?.run()
}
const allow = () => office.identity.grantApplication(office.admin.tid, ['Calendars.ReadWrite'])

test('goes on where the calendar asked for a pause, once it is allowed to and not before the pause is over', async () => {
  const ways: (Chaos | null)[] = []
  office = await openOffice({ chaos: ({ path }) => (path.includes('batch') ? (ways.shift() ?? null) : null) })
  ways.push('throttled')
  const paused = await book()
  expect(paused).toMatchObject({ state: 'booking', progress: { done: 0, total: 5 } })
  expect(Date.parse(paused.retryAt ?? '')).toBeGreaterThan(office.clock.now())
  allow()
  await tick()
  expect((await plan()).state).toBe('booking')
  office.clock.travelBy(60_000)
  await tick()
  expect((await plan()).state).toBe('booked')
  expect(office.graph.calendars.mails).toHaveLength(10)
})

test('without the permission the work waits for the person, untouched', async () => {
  const ways: (Chaos | null)[] = []
  office = await openOffice({ chaos: ({ path }) => (path.includes('batch') ? (ways.shift() ?? null) : null) })
  ways.push('throttled')
  await book()
  office.clock.travelBy(60_000)
  await tick()
  expect(office.graph.calendars.events).toEqual([])
  expect((await book()).state).toBe('booked')
})

test('follows what people move, without anybody looking', async () => {
  office = await openOffice()
  await book()
  allow()
  const series = office.graph.calendars.events.find(({ recurrence }) => recurrence !== null)
  const day = series && instancesOf(series).find((one) => one.day === '2026-09-15')
  if (!series || !day) throw new Error('the check-ins are booked')
  office.graph.calendars.moveDay(series, '2026-09-15', { start: day.start + HOUR, end: day.end + HOUR })
  office.clock.travelBy(HOUR)
  await tick()
  expect((await plan()).drift).toMatchObject([{ kind: 'moved', found: { start: '2026-09-15T08:00:00Z' } }])
  const before = office.graph.requests.length
  await tick()
  expect(office.graph.requests).toHaveLength(before)
})

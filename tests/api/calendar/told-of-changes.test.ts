import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { instancesOf } from '#infra/local/graph/calendar/stored-event.ts'
import { type Office, openOffice, previewed } from '#tests/support/office.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let office: Office
const owner = () => office.staff[0]?.lead ?? office.admin
const lead = () => office.as(owner())
const drift = async () =>
  (await lead().call('getCalendarPlan', { params: office.params() })).drift.map(({ kind }) => kind)
const run = (name: string) => office.app.timers.find((timer) => timer.name === name)?.run()
const living = () => office.graph.subscriptions.living

beforeEach(async () => {
  office = await openOffice()
  office.identity.grantApplication(office.admin.tid, ['Calendars.ReadWrite', 'Calendars.Read'])
  const body = { fingerprint: await previewed(office) }
  await lead().call('bookCalendarPlan', { params: office.params(), body })
})
afterEach(() => office.close())

const moveADay = async (day = '2026-09-15'): Promise<void> => {
  const series = office.graph.calendars.events.find(({ recurrence }) => recurrence !== null)
  const found = series && instancesOf(series).find((one) => one.day === day)
  if (!series || !found) throw new Error('the check-ins are booked')
  office.graph.calendars.moveDay(series, day, { start: found.start + HOUR, end: found.end + HOUR })
  await office.graph.subscriptions.settled()
}

const post = (body: unknown, query = '') =>
  office.app.fetch(
    new Request(`https://okr.office.example/api/calendar-hints${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )

describe('a calendar in which meetings stand', () => {
  test('tells of its changes: what is moved is seen a minute later, and nobody has to look', async () => {
    await run('lookAfterCalendars')
    expect(living()).toMatchObject([{ resource: `users/${owner().oid}/events` }])
    await moveADay()
    expect(await drift()).toEqual([])
    const before = office.graph.requests.length
    await run('followHints')
    expect(await drift()).toEqual(['moved'])
    await run('followHints')
    expect(office.graph.requests.length - before).toBeLessThanOrEqual(2)
  })

  test('is subscribed to once, extended before the week is over, and let go with its last meeting', async () => {
    await run('lookAfterCalendars')
    await run('lookAfterCalendars')
    const [first] = living()
    expect(living()).toHaveLength(1)
    office.clock.travelBy(5 * DAY)
    await run('lookAfterCalendars')
    expect(living()[0]?.id).toBe(first?.id)
    office.clock.travelBy(3 * DAY)
    expect(living()).toHaveLength(1)
    await lead().call('cancelCalendarPlan', { params: office.params() })
    await run('lookAfterCalendars')
    expect(living()).toEqual([])
  })

  test('is read again after a few hours all the same, in case a notification was lost', async () => {
    await run('lookAfterCalendars')
    const reads = () => office.graph.calls.filter((call) => call.endsWith('calendarView/delta')).length
    const before = reads()
    office.clock.travelBy(HOUR)
    await run('lookAfterCalendars')
    expect(reads()).toBe(before)
    office.clock.travelBy(6 * HOUR)
    await run('lookAfterCalendars')
    expect(reads()).toBe(before + 1)
  })
})

describe('what the service says about the subscription itself', () => {
  test.each(['missed', 'subscriptionRemoved'] as const)(
    '%s: what happened meanwhile is read',
    async (event) => {
      await run('lookAfterCalendars')
      const [before] = living()
      office.graph.subscriptions.tell(owner().oid, event)
      await office.graph.subscriptions.settled()
      const silent = office.graph.calendars.onChange
      office.graph.calendars.onChange = () => undefined
      await moveADay()
      office.graph.calendars.onChange = silent
      await run('followHints')
      expect(await drift()).toEqual(['moved'])
      expect(living()).toHaveLength(1)
      expect(living()[0]?.id === before?.id).toBe(event === 'missed')
    },
  )

  test('reauthorizationRequired: it is extended, which is all that is asked for', async () => {
    await run('lookAfterCalendars')
    const before = living()[0]?.expirationDateTime ?? ''
    office.clock.travelBy(DAY)
    office.graph.subscriptions.tell(owner().oid, 'reauthorizationRequired')
    await office.graph.subscriptions.settled()
    await run('followHints')
    expect((living()[0]?.expirationDateTime ?? '') > before).toBe(true)
  })

  test('one that has run out unnoticed is made anew', async () => {
    await run('lookAfterCalendars')
    office.clock.travelBy(7 * DAY)
    expect(living()).toEqual([])
    await run('lookAfterCalendars')
    expect(living()).toHaveLength(1)
  })
})

describe('the address for notifications', () => {
  test('answers the handshake with the decoded token as plain text', async () => {
    const answer = await post(undefined, `?validationToken=${encodeURIComponent('Grüße & <b>Token</b>')}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/plain')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toBe('Grüße & <b>Token</b>')
  })

  const told = (more: object) => {
    const [one] = living()
    return { subscriptionId: one?.id, clientState: one?.clientState, tenantId: owner().tid, ...more }
  }

  test.each([
    ['another secret', () => told({ clientState: `${owner().oid}.another` })],
    ['no secret at all', () => told({ clientState: '' })],
    ['another subscription', () => told({ subscriptionId: 'another' })],
    ['another organisation', () => told({ tenantId: 'b1b1b1b1-0000-4000-8000-000000000001' })],
    ['a place that is none', () => told({ tenantId: '../..' })],
  ])('takes what carries %s like everything else, and does nothing', async (_, body) => {
    await run('lookAfterCalendars')
    await moveADay()
    await run('followHints')
    const before = office.graph.requests.length
    const answer = await post({ value: [body()] })
    expect(answer.status).toBe(202)
    await run('followHints')
    expect(office.graph.requests).toHaveLength(before)
  })

  test('asks Graph nothing itself, however much comes at once', async () => {
    await run('lookAfterCalendars')
    const before = office.graph.requests.length
    const answer = await post({ value: Array(500).fill(told({})) })
    expect(answer.status).toBe(202)
    expect(office.graph.requests).toHaveLength(before)
    await run('followHints')
    expect(office.graph.requests.length - before).toBeLessThanOrEqual(2)
  })

  test('refuses what is no notification', async () => {
    expect((await post({ value: 'x' })).status).toBe(400)
  })
})

test('a mailbox that is closed to the installation does not keep others from being followed', async () => {
  await office.close()
  office = await openOffice({ units: 2 })
  office.identity.grantApplication(office.admin.tid, ['Calendars.ReadWrite', 'Calendars.Read'])
  for (const unit of [0, 1]) {
    const body = { fingerprint: await previewed(office, unit) }
    const caller = office.as(office.staff[unit]?.lead ?? office.admin)
    await caller.call('bookCalendarPlan', { params: office.params(unit), body })
  }
  office.graph.closeMailbox(office.staff[0]?.lead.oid ?? '')
  office.clock.travelBy(HOUR)
  await run('lookAfterCalendars')
  expect(living().map(({ ownerId }) => ownerId)).toEqual([office.staff[1]?.lead.oid])
  const { followedAt } = await office
    .as(office.staff[1]?.lead ?? office.admin)
    .call('getCalendarPlan', { params: office.params(1) })
  expect(followedAt).not.toBeNull()
})

import { afterEach, describe, expect, test } from 'vitest'
import { instancesOf } from '#infra/local/graph/calendar/stored-event.ts'
import type { Chaos } from '#infra/local/graph/graph-route.ts'
import { type Office, openOffice, previewed } from '#tests/support/office.ts'

let office: Office
afterEach(() => office.close())

const lead = () => office.as(office.staff[0]?.lead ?? office.admin)
const book = async () => {
  const fingerprint = await previewed(office)
  return lead().call('bookCalendarPlan', { params: office.params(), body: { fingerprint } })
}
const standing = () => office.graph.calendars.events.filter(({ isRemoved }) => !isRemoved)
const starts = () =>
  standing()
    .flatMap(instancesOf)
    .map(({ start }) => new Date(start).toISOString())
    .sort()
const mails = () => office.graph.calendars.mails.map(({ to, kind, subject }) => `${kind} ${to} ${subject}`)
const planned = async () => {
  const { meetings } = await lead().call('getCalendarPlan', { params: office.params() })
  return meetings
    .flatMap(({ sessions }) => sessions.filter(({ isSkipped }) => !isSkipped))
    .map(({ start }) => new Date(start).toISOString())
    .sort()
}

describe('booking a cycle', () => {
  test('makes exactly the planned meetings, with one message to each guest of each', async () => {
    office = await openOffice()
    expect(await book()).toMatchObject({ state: 'booked', progress: { done: 5, total: 5 }, retryAt: null })
    expect(starts()).toEqual(await planned())
    expect(standing()).toHaveLength(5)
    expect(mails()).toHaveLength(10)
    expect(new Set(mails()).size).toBe(10)
    expect(mails().join()).not.toContain('guest')
  })

  test('writes agenda, links and the way in, and tags every event', async () => {
    office = await openOffice()
    await book()
    const [event] = standing()
    expect(event?.html).toContain('Ablauf')
    expect(event?.html).toContain('https://teams.microsoft.com/l/entity/')
    expect(event?.html).toContain('me-email-text')
    expect([...(event?.extended.values() ?? [])][0]).toContain('planning|1')
    const { meetings } = await lead().call('getCalendarPlan', { params: office.params() })
    for (const { booked } of meetings)
      expect(booked).toMatchObject({ state: 'booked', joinUrl: /meetup-join/ })
  })

  test('shows beforehand the text of each invitation, as it is written then', async () => {
    office = await openOffice()
    const { actions } = await lead().call('previewCalendarPlan', { params: office.params(), body: {} })
    await book()
    for (const { subject, html } of actions)
      expect(standing().find((event) => event.subject === subject)?.html).toContain(html ?? 'a text')
  })

  test('takes at most eight requests to Graph, free/busy included', async () => {
    office = await openOffice()
    const before = office.graph.requests.length
    const sent = { params: office.params(), body: {} }
    const { fingerprint, freeBusy } = await lead().call('previewCalendarPlan', sent)
    expect(freeBusy.state).toBe('read')
    await lead().call('bookCalendarPlan', { params: office.params(), body: { fingerprint } })
    const paths = office.graph.requests.slice(before).map(({ path }) => path)
    expect(paths.filter((path) => !path.includes('/teams/')).length).toBeLessThanOrEqual(8)
  })

  test('leaves holidays out of the series before anybody is invited', async () => {
    office = await openOffice()
    const body = { ...(await lead().call('getCalendarPlan', { params: office.params() })).plan, weekday: 3 }
    const headers = { 'if-match': '"proposed"' }
    // Buß- und Bettag, a Wednesday, is a public holiday in Saxony only
    const settings = await office.as(office.admin).call('getOrganisation')
    await office.as(office.admin).call('putOrganisation', {
      body: { ...settings.settings, holidays: 'DE-SN' },
      headers: { 'if-match': `"${settings.etag}"` },
    })
    await lead().call('putCalendarPlan', { params: office.params(), body, headers })
    await book()
    expect(starts()).toEqual(await planned())
    expect(starts().join()).not.toContain('2026-11-18')
    expect(mails().filter((mail) => mail.startsWith('cancellation'))).toEqual([])
    expect(mails()).toHaveLength(10)
  })

  test('twice at once, twice in a row and with the same preview again makes nothing twice', async () => {
    office = await openOffice()
    const fingerprint = await previewed(office)
    const once = () => lead().send('bookCalendarPlan', { params: office.params(), body: { fingerprint } })
    const answers = [...(await Promise.all([once(), once(), once()])), await once()]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(starts()).toEqual(await planned())
    expect(mails()).toHaveLength(10)
  })

  test('refuses to book something else than was looked at', async () => {
    office = await openOffice()
    const body = { fingerprint: 'another' }
    expect(await lead().refused('bookCalendarPlan', { params: office.params(), body })).toMatchObject({
      status: 409,
      errors: [{ path: '/fingerprint', rule: 'preview_outdated' }],
    })
    expect(standing()).toEqual([])
  })

  test('says what to allow where nobody has allowed it, and leaves the plan unbooked', async () => {
    office = await openOffice({ granted: [] })
    const preview = await lead().call('previewCalendarPlan', { params: office.params(), body: {} })
    expect(preview.freeBusy).toMatchObject({
      state: 'consent_required',
      consent: { scopes: ['Calendars.ReadWrite'], claims: null },
    })
    const body = { fingerprint: preview.fingerprint }
    const problem = await lead().refused('bookCalendarPlan', { params: office.params(), body })
    expect(problem).toMatchObject({ status: 403, code: 'consent_required' })
    expect(problem.consent?.adminUrl).toContain('adminconsent')
    // Nothing was booked, so nothing has been cancelled either
    const refused = await lead().call('getCalendarPlan', { params: office.params() })
    expect(refused).toMatchObject({ state: 'not_booked', progress: null })
    office.identity.grantConsent(office.staff[0]?.lead.oid ?? '', ['Calendars.ReadWrite'])
    expect(await book()).toMatchObject({ state: 'booked' })
    expect(starts()).toEqual(await planned())
  })

  test('finds what a lost answer has made, also where the repetition is refused', async () => {
    const ways: (Chaos | null)[] = []
    office = await openOffice({
      chaos: ({ path }) => (/batch|events/.test(path) ? (ways.shift() ?? null) : null),
    })
    const fingerprint = await previewed(office)
    // The whole batch is done and its answer lost; then the service refuses to do every part of it again
    ways.push('lost', ...Array(5).fill(null), null, ...Array(5).fill('duplicate'))
    const plan = await lead().call('bookCalendarPlan', { params: office.params(), body: { fingerprint } })
    expect(plan.state).toBe('booked')
    expect(starts()).toEqual(await planned())
    expect(mails()).toHaveLength(10)
    expect(office.graph.calls.filter((call) => call === 'GET /users/{id}/events')).toHaveLength(5)
  })

  test('makes meetings without a Teams link where the mailbox has none, and says so', async () => {
    office = await openOffice({ leadName: 'Lea Linkless' })
    const { meetings } = await book()
    expect(meetings.map(({ booked }) => booked?.joinUrl)).toEqual([null, null, null, null, null])
    expect(standing()).toHaveLength(5)
  })
})

describe('after booking', () => {
  test('a changed time is one message to each guest of each meeting that changes', async () => {
    office = await openOffice()
    const { plan, etag } = await book()
    const before = mails().length
    const rituals = plan.rituals.map((choice) =>
      choice.ritual === 'retrospective' ? { ...choice, startsAt: '15:00' } : choice,
    )
    const headers = { 'if-match': `"${etag}"` }
    const saved = await lead().call('putCalendarPlan', {
      params: office.params(),
      body: { ...plan, rituals },
      headers,
    })
    expect(saved.state).toBe('changed')
    expect(await book()).toMatchObject({ state: 'booked' })
    expect(starts()).toEqual(await planned())
    expect(mails().slice(before)).toHaveLength(2)
  })

  test('a shorter cycle changes what it has to and nothing else', async () => {
    office = await openOffice()
    await book()
    const { cycleId } = office.params()
    const admin = office.as(office.admin)
    const { etag } = await admin.call('getCycle', { params: { cycleId } })
    const headers = { 'if-match': `"${etag}"` }
    await admin.call('editCycle', { params: { cycleId }, body: { endsOn: '2026-11-23' }, headers })
    expect((await lead().call('getCalendarPlan', { params: office.params() })).state).toBe('changed')
    const sent = { params: office.params(), body: { withFreeBusy: false } }
    const { actions } = await lead().call('previewCalendarPlan', sent)
    expect(actions.map(({ op, ritual }) => `${op} ${ritual}`)).toEqual([
      'keep planning',
      'update weekly_check_in',
      'keep mid_cycle_review',
      'update cycle_review',
      'update retrospective',
    ])
    const before = mails().length
    expect(await book()).toMatchObject({ state: 'booked' })
    expect(starts()).toEqual(await planned())
    expect(mails().slice(before)).toHaveLength(6)
  })

  test('a second factor that is asked for reaches the reader as the challenge it is', async () => {
    office = await openOffice()
    await previewed(office)
    office.identity.demandSecondFactor(office.staff[0]?.lead.oid ?? '')
    office.clock.travelBy(31 * 60_000)
    const { freeBusy } = await lead().call('previewCalendarPlan', { params: office.params(), body: {} })
    expect(freeBusy.state).toBe('consent_required')
    expect(JSON.parse(freeBusy.consent?.claims ?? '{}')).toHaveProperty('access_token.amr')
  })

  test('cancelling takes everything out with one message each, and twice is once', async () => {
    office = await openOffice()
    await book()
    const before = mails().length
    const params = office.params()
    expect(await lead().call('cancelCalendarPlan', { params })).toMatchObject({ state: 'cancelled' })
    expect(await lead().call('cancelCalendarPlan', { params })).toMatchObject({ state: 'cancelled' })
    expect(standing()).toEqual([])
    expect(mails().slice(before)).toHaveLength(10)
    expect(await book()).toMatchObject({ state: 'booked' })
    expect(starts()).toEqual(await planned())
  })

  test('only who booked may change it', async () => {
    office = await openOffice()
    await book()
    const params = office.params()
    expect(await office.as(office.admin).refused('cancelCalendarPlan', { params })).toMatchObject({
      status: 403,
      reason: 'not_the_facilitator',
    })
  })
})

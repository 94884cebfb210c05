import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Office, type OfficeOptions, openOffice, previewed } from '#tests/support/office.ts'

let office: Office
const lead = () => office.as(office.staff[0]?.lead ?? office.admin)

/** A check-in that was booked, held and closed. */
beforeEach(() => open())
async function open(options: OfficeOptions = {}): Promise<void> {
  office = await openOffice(options)
  const { cycleId } = office.params()
  const { etag } = await office.as(office.admin).call('getCycle', { params: { cycleId } })
  const running = { params: { cycleId }, body: { to: 'running' }, headers: { 'if-match': `"${etag}"` } }
  await office.as(office.admin).call('transitionCycle', running)
  const body = { fingerprint: await previewed(office) }
  await lead().call('bookCalendarPlan', { params: office.params(), body })
  office.clock.travelTo('2026-09-08T07:00:00Z')
}
afterEach(() => office.close())

async function closed(): Promise<{ cycleId: string; reviewId: string }> {
  const { cycleId, unitId } = office.params()
  const body = { unitId, ritual: 'weekly_check_in', on: '2026-09-08' }
  const made = await lead().call('createReview', { params: { cycleId }, body })
  const params = { cycleId, reviewId: made.id }
  const opened = await lead().call('openReview', { params, headers: { 'if-match': `"${made.etag}"` } })
  await lead().call('closeReview', { params, headers: { 'if-match': `"${opened.etag}"` } })
  return params
}

const textOf = (day: string): string => {
  const series = office.graph.calendars.events.find(({ recurrence }) => recurrence !== null)
  return series?.exceptions.get(day)?.html ?? series?.html ?? ''
}

test('minutes stand in the day’s own event and in the channel', async () => {
  const params = await closed()
  const { posted } = await lead().call('postMinutes', { params, body: { to: ['calendar', 'channel'] } })
  expect(posted.map(({ to, outcome }) => `${to} ${outcome}`)).toEqual(['calendar posted', 'channel posted'])
  expect(textOf('2026-09-08')).toContain('leitstern-minutes')
  expect(textOf('2026-09-08')).toContain('me-email-text')
  expect(textOf('2026-09-15')).not.toContain('leitstern-minutes')
  expect(office.graph.calls).toContain('POST /teams/{id}/channels/{channel}/messages')
})

test('the same minutes again write to nobody', async () => {
  const params = await closed()
  const post = () => lead().call('postMinutes', { params, body: { to: ['calendar'] } })
  await post()
  const before = office.graph.calendars.mails.length
  await post()
  expect(office.graph.calendars.mails).toHaveLength(before)
})

test('what somebody writes into the event at the same moment is kept', async () => {
  await office.close()
  let onRead = () => undefined as void
  const chaos = ({ method, path }: { method: string; path: string }) => {
    if (method === 'PATCH' && path.includes('/events/')) onRead()
    return null
  }
  await open({ chaos })
  const params = await closed()
  const series = office.graph.calendars.events.find(({ recurrence }) => recurrence !== null)
  if (!series) throw new Error('the check-ins are booked')
  onRead = () => {
    onRead = () => undefined
    const html = series.html.replace('Ablauf', 'Von Hand ergänzt')
    office.graph.calendars.update(series, { body: { contentType: 'html', content: html } })
  }
  const { posted } = await lead().call('postMinutes', { params, body: { to: ['calendar'] } })
  expect(posted).toMatchObject([{ outcome: 'posted' }])
  expect(textOf('2026-09-08')).toContain('leitstern-minutes')
  expect(textOf('2026-09-08')).toContain('Von Hand ergänzt')
})

test('the installation writes for who closes but has not booked, where it may', async () => {
  const params = await closed()
  office.identity.grantApplication(office.admin.tid, ['Calendars.ReadWrite'])
  const { posted } = await office.as(office.admin).call('postMinutes', { params, body: { to: ['calendar'] } })
  expect(posted).toMatchObject([{ to: 'calendar', outcome: 'posted' }])
  expect(textOf('2026-09-08')).toContain('me-email-text')
})

test('who has not booked cannot write into the event', async () => {
  const params = await closed()
  const { posted } = await office.as(office.admin).call('postMinutes', { params, body: { to: ['calendar'] } })
  expect(posted).toMatchObject([{ to: 'calendar', outcome: 'not_set_up' }])
})

test('the meeting leads to the unit’s session', async () => {
  const { meetings } = await lead().call('getCalendarPlan', { params: office.params() })
  const joinUrl = meetings.find(({ ritual }) => ritual === 'retrospective')?.booked?.joinUrl ?? ''
  expect(await lead().call('findByMeeting', { query: { joinUrl } })).toMatchObject({
    meeting: { unitId: office.params().unitId, ritual: 'retrospective' },
  })
})

test('what the person has not allowed yet is said, with what to allow, and works once it is allowed', async () => {
  const params = await closed()
  office.identity.revokeConsent(office.staff[0]?.lead.oid ?? '')
  office.clock.travelBy(61 * 60_000)
  const post = () => lead().call('postMinutes', { params, body: { to: ['calendar', 'channel'] } })
  const refused = await post()
  expect(refused.posted.map(({ outcome }) => outcome)).toEqual(['consent_required', 'consent_required'])
  expect(refused.consent?.scopes).toEqual(
    expect.arrayContaining(['Calendars.ReadWrite', 'ChannelMessage.Send']),
  )
  office.identity.grantConsent(office.staff[0]?.lead.oid ?? '', [...(refused.consent?.scopes ?? [])])
  const { posted, consent } = await post()
  expect(posted.map(({ outcome }) => outcome)).toEqual(['posted', 'posted'])
  expect(consent).toBeNull()
})

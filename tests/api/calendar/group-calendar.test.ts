import { afterEach, expect, test } from 'vitest'
import { type Office, openOffice } from '#tests/support/office.ts'

const BOTH = ['Calendars.ReadWrite', 'Group.ReadWrite.All']

let office: Office
afterEach(() => office.close())

const person = (who: 'lead' | 'member') => {
  const [staff] = office.staff
  if (!staff?.members[0]) throw new Error('an office has staff')
  return who === 'lead' ? staff.lead : staff.members[0]
}
const as = (who: 'lead' | 'member') => office.as(person(who))
const params = () => office.params()
const standing = () => office.graph.calendars.events.filter(({ isRemoved }) => !isRemoved)

const chooseGroup = async (caller = as('lead')) => {
  await caller.call('previewCalendarPlan', { params: params(), body: { withFreeBusy: false } })
  const { plan, etag } = await caller.call('getCalendarPlan', { params: params() })
  const headers = { 'if-match': `"${etag}"` }
  await caller.call('putCalendarPlan', { params: params(), body: { ...plan, home: 'group' }, headers })
  const sent = { params: params(), body: { withFreeBusy: false } }
  return (await caller.call('previewCalendarPlan', sent)).fingerprint
}

test('meetings stand in the group’s calendar where an administrator allows it, without a Teams link', async () => {
  office = await openOffice({ granted: BOTH })
  const body = { fingerprint: await chooseGroup() }
  const plan = await as('lead').call('bookCalendarPlan', { params: params(), body })
  expect(plan).toMatchObject({ state: 'booked', sidePanel: { state: 'link' } })
  expect(standing().map(({ mailbox }) => mailbox)).toEqual(Array(5).fill(office.staff[0]?.teamId))
  expect(plan.meetings.map(({ booked }) => booked?.joinUrl)).toEqual(Array(5).fill(null))
})

test('says that an administrator is needed where nobody has allowed it', async () => {
  office = await openOffice()
  const body = { fingerprint: await chooseGroup() }
  const problem = await as('lead').refused('bookCalendarPlan', { params: params(), body })
  expect(problem).toMatchObject({ status: 403, code: 'consent_required', consent: { scopes: BOTH } })
  expect(standing()).toEqual([])
})

test('what is moved there is followed, and whoever leads next needs to take nothing over', async () => {
  office = await openOffice({ granted: BOTH })
  const body = { fingerprint: await chooseGroup() }
  await as('lead').call('bookCalendarPlan', { params: params(), body })
  const retrospective = standing().at(-1)
  if (!retrospective) throw new Error('the retrospective is booked')
  const [start, end] = ['15:00', '16:00'].map((time) => ({
    dateTime: `2026-11-25T${time}:00`,
    timeZone: 'Europe/Berlin',
  }))
  if (start && end) office.graph.calendars.update(retrospective, { start, end })
  office.directory.addMember(office.staff[0]?.teamId ?? '', person('member').oid, 'owner')
  office.directory.removeMember(office.staff[0]?.teamId ?? '', person('lead').oid)
  office.clock.travelBy(6 * 60_000)
  const plan = await as('member').call('reconcileCalendarPlan', { params: params() })
  expect(plan).toMatchObject({ facilitatorHasLeft: false, denials: {} })
  expect(plan.drift).toMatchObject([{ ritual: 'retrospective', kind: 'moved' }])
  const ids = plan.drift.map(({ id }) => id)
  const settled = { params: params(), body: { ids, with: 'restore' } }
  expect(await as('member').call('resolveCalendarDrift', settled)).toMatchObject({
    drift: [],
    state: 'booked',
  })
})

test('an administrator who is no member of the group cannot book there', async () => {
  office = await openOffice({ granted: BOTH })
  const admin = office.as(office.admin)
  const body = { fingerprint: await chooseGroup(admin) }
  expect(await admin.refused('bookCalendarPlan', { params: params(), body })).toMatchObject({ status: 403 })
})

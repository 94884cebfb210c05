import { afterEach, beforeEach, expect, test } from 'vitest'
import { Directory } from '#infra/local/directory.ts'
import { Outlook } from '#infra/local/graph/calendar/outlook.ts'
import { type Office, openOffice, previewed } from '#tests/support/office.ts'

let office: Office
let outlook: Outlook
beforeEach(async () => {
  office = await openOffice()
  const [staff] = office.staff
  if (!staff) throw new Error('an office has staff')
  const people = [staff.lead, ...staff.members]
  const tenants = [{ id: staff.lead.tid, displayName: 'Office', domain: 'office.example' }]
  outlook = new Outlook(office.graph.calendars, new Directory({ tenants, people, teams: [] }))
  const body = { fingerprint: await previewed(office) }
  await office.as(staff.lead).call('bookCalendarPlan', { params: office.params(), body })
})
afterEach(() => office.close())

const lead = () => office.staff[0]?.lead.oid ?? ''
const member = () => office.staff[0]?.members[0]?.oid ?? ''
const week = (personId: string) => outlook.entries(personId, '2026-09-14T00:00:00Z', '2026-09-21T00:00:00Z')

test('everybody sees the week, who invites as organiser', () => {
  expect(week(lead())).toMatchObject([
    { isOrganizer: true, isSeries: true, start: '2026-09-15T07:00:00.000Z' },
  ])
  expect(week(member())).toMatchObject([{ isOrganizer: false, start: '2026-09-15T07:00:00.000Z' }])
})

test('who invites moves one day, and everybody sees it there', () => {
  const [entry] = week(lead())
  const span = { start: '2026-09-16T07:00:00Z', end: '2026-09-16T07:15:00Z' }
  outlook.move(lead(), entry?.id ?? '', span)
  expect(week(member())).toMatchObject([
    { start: '2026-09-16T07:00:00.000Z', end: '2026-09-16T07:15:00.000Z' },
  ])
})

test('who is invited can decline and nothing else', () => {
  const [entry] = week(member())
  const id = entry?.id ?? ''
  expect(() => outlook.cancel(member(), id)).toThrow('Only who invites')
  outlook.decline(member(), id)
  expect(week(member())).toEqual([])
  expect(week(lead())[0]?.attendees).toContainEqual(expect.objectContaining({ response: 'declined' }))
})

test('a cancelled day is gone for everybody, the others stay', () => {
  const [entry] = week(lead())
  outlook.cancel(lead(), entry?.id ?? '')
  expect(week(member())).toEqual([])
  expect(outlook.entries(member(), '2026-09-21T00:00:00Z', '2026-09-28T00:00:00Z')).toHaveLength(1)
})

test('a single meeting is moved whole', () => {
  const at = () => outlook.entries(lead(), '2026-11-23T00:00:00Z', '2026-11-28T00:00:00Z')
  const review = at().find(({ subject }) => subject.includes('review'))
  outlook.move(lead(), review?.id ?? '', { start: '2026-11-26T09:00:00Z', end: '2026-11-26T10:00:00Z' })
  expect(at().map(({ start }) => start)).toContain('2026-11-26T09:00:00.000Z')
})

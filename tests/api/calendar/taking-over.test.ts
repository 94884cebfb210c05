import { afterEach, beforeEach, expect, test } from 'vitest'
import { NEWCOMER, type Office, openOffice } from '#tests/support/office.ts'

let office: Office
const first = () => office.staff[0]?.lead ?? office.admin
const second = () => office.staff[0]?.members[0] ?? office.admin
const params = () => office.params()
const team = () => office.staff[0]?.teamId ?? ''

const bookAs = async (person = second()) => {
  const caller = office.as(person)
  const sent = { params: params(), body: { withFreeBusy: false } }
  const { fingerprint } = await caller.call('previewCalendarPlan', sent)
  return caller.call('bookCalendarPlan', { params: params(), body: { fingerprint } })
}
const standing = (oid: string) =>
  office.graph.calendars.events.filter(({ mailbox, isRemoved }) => mailbox === oid && !isRemoved)
const planSeenBy = (person = second()) => office.as(person).call('getCalendarPlan', { params: params() })

beforeEach(async () => {
  office = await openOffice()
  await bookAs(first())
  office.directory.addMember(team(), second().oid, 'owner')
})
afterEach(() => office.close())

async function leave(): Promise<void> {
  office.directory.removeMember(team(), first().oid)
  office.clock.travelBy(6 * 60_000)
  const sent = { params: params(), body: { withFreeBusy: false } }
  await office.as(second()).call('previewCalendarPlan', sent)
}

test('as long as whoever booked leads the unit, nobody else changes the meetings', async () => {
  office.clock.travelBy(6 * 60_000)
  await office.as(first()).call('syncMembers', { params: { unitId: params().unitId } })
  expect(await planSeenBy()).toMatchObject({
    facilitatorHasLeft: false,
    denials: { 'calendar.book': 'not_the_facilitator' },
  })
})

test('whoever leads after that books in their own name, and sees what is left behind', async () => {
  office.directory.removeMember(team(), first().oid)
  office.clock.travelBy(6 * 60_000)
  // Known at the first look: nobody has to write something first
  expect(await planSeenBy()).toMatchObject({ facilitatorHasLeft: true, state: 'changed', denials: {} })
  office.clock.travelTo('2026-09-16T08:00:00Z')
  const plan = await bookAs()
  expect(plan).toMatchObject({ state: 'booked', facilitatorId: second().oid, facilitatorHasLeft: false })
  expect(standing(second().oid)).toHaveLength(4)
  // Planning has been held
  expect(plan.leftBehind.map(({ ritual }) => ritual)).toEqual([
    'weekly_check_in',
    'mid_cycle_review',
    'cycle_review',
    'retrospective',
  ])
  expect(plan.leftBehind[0]?.personId).toBe(first().oid)
  expect(await bookAs()).toMatchObject({ state: 'booked' })
  expect(standing(second().oid)).toHaveLength(4)
})

test("a booking that whoever has left did not finish stands in nobody else's way", async () => {
  await office.as(first()).call('cancelCalendarPlan', { params: params() })
  office.graph.pace.limit(first().oid, 2)
  expect(await bookAs(first())).toMatchObject({ state: 'booking', progress: { done: 2, total: 5 } })
  await leave()
  expect(await planSeenBy()).toMatchObject({ facilitatorHasLeft: true, state: 'changed', denials: {} })
  expect(await bookAs()).toMatchObject({ state: 'booked', progress: { done: 5, total: 5 } })
  expect(standing(second().oid)).toHaveLength(5)
  expect((await planSeenBy()).leftBehind).toHaveLength(2)
})

test('who has left after everything was cancelled is of no concern', async () => {
  await office.as(first()).call('cancelCalendarPlan', { params: params() })
  await leave()
  expect(await planSeenBy()).toMatchObject({ facilitatorHasLeft: false, state: 'cancelled' })
})

test('the installation takes out what was left behind, where it may, and keeps what was held', async () => {
  await leave()
  office.clock.travelTo('2026-09-16T08:00:00Z')
  await bookAs()
  const before = office.graph.calendars.mails.length
  office.identity.grantApplication(first().tid, ['Calendars.ReadWrite'])
  const timer = office.app.timers.find(({ name }) => name === 'lookAfterCalendars')
  await timer?.run()
  expect((await planSeenBy()).leftBehind).toEqual([])
  const left = standing(first().oid)
  expect(left.map(({ recurrence }) => recurrence?.range.numberOfOccurrences ?? 1)).toEqual([1, 3])
  expect(office.graph.calendars.mails.slice(before)).toHaveLength(4 * 2)
  await timer?.run()
  expect(office.graph.calendars.mails).toHaveLength(before + 8)
})

test('who has left the organisation as well leaves nothing that could be asked for', async () => {
  await leave()
  await bookAs()
  office.identity.grantApplication(first().tid, ['Calendars.ReadWrite'])
  office.directory.removePerson(first().oid)
  await office.app.timers.find(({ name }) => name === 'lookAfterCalendars')?.run()
  expect((await planSeenBy()).leftBehind).toEqual([])
})

test('an admin who booked from outside the unit has no place in it to lose', async () => {
  await office.as(first()).call('cancelCalendarPlan', { params: params() })
  await bookAs(office.admin)
  await leave()
  expect(await planSeenBy()).toMatchObject({
    facilitatorHasLeft: false,
    facilitatorId: office.admin.oid,
    denials: { 'calendar.book': 'not_the_facilitator' },
  })
})

test('once everything is cancelled, any lead may book', async () => {
  await office.as(first()).call('cancelCalendarPlan', { params: params() })
  office.directory.addMember(team(), NEWCOMER.oid)
  office.clock.travelBy(6 * 60_000)
  expect(await bookAs()).toMatchObject({ state: 'booked', facilitatorId: second().oid, leftBehind: [] })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { instancesOf } from '#infra/local/graph/calendar/stored-event.ts'
import type { Chaos } from '#infra/local/graph/graph-route.ts'
import { dyingStore } from '#tests/support/dying-store.ts'
import { NEWCOMER, type Office, openOffice } from '#tests/support/office.ts'

/** What may go wrong with one request; null is the program that ends. */
const WAYS = ['lost', 'ignored', 'partial', 'challenged', null] as const satisfies readonly (Chaos | null)[]
/** The machine may have other things to do. */
const SLOW = 180_000
/** No booking here takes more steps than this. */
const STEPS = 20

/** Fails once, at the step that is named. */
function trouble() {
  const at = { step: -1, way: null as Chaos | null, seen: 0 }
  return {
    arm: (step: number, way: Chaos | null) => Object.assign(at, { step, way, seen: 0 }),
    next: (): Chaos | null => (at.way !== null && at.seen++ === at.step ? at.way : null),
    dies: (): boolean => at.way === null && at.seen++ === at.step,
    get isOver(): boolean {
      return at.seen <= at.step
    },
  }
}

const fails = trouble()
let office: Office
const leadOf = (unit: number) => office.as(office.staff[unit]?.lead ?? office.admin)

/** Wednesdays in Saxony: one of them is a holiday. */
beforeEach(async () => {
  fails.arm(-1, 'bare')
  const isCalendar = (path: string) => /batch|events/.test(path)
  office = await openOffice({
    units: STEPS,
    chaos: ({ path }) => (isCalendar(path) ? fails.next() : null),
    overrides: { store: dyingStore(fails.dies) },
  })
  const admin = office.as(office.admin)
  const { settings, etag } = await admin.call('getOrganisation')
  const headers = { 'if-match': `"${etag}"` }
  await admin.call('putOrganisation', { body: { ...settings, holidays: 'DE-SN' }, headers })
})
afterEach(() => office.close())

async function changePlan(unit: number, change: object): Promise<void> {
  const params = office.params(unit)
  await leadOf(unit).call('previewCalendarPlan', { params, body: { withFreeBusy: false } })
  const { plan, etag } = await leadOf(unit).call('getCalendarPlan', { params })
  const headers = { 'if-match': `"${etag}"` }
  await leadOf(unit).call('putCalendarPlan', { params, body: { ...plan, ...change }, headers })
}

async function join(unit: number): Promise<void> {
  office.directory.addMember(office.staff[unit]?.teamId ?? '', NEWCOMER.oid)
  office.clock.travelBy(6 * 60_000)
  await leadOf(unit).call('syncMembers', { params: { unitId: office.params(unit).unitId } })
}

/** Presses the button until everything is booked; how many messages the preview names, and which were sent. */
async function book(unit: number) {
  const params = office.params(unit)
  const before = office.graph.calendars.mails.length
  const sent = { params, body: { withFreeBusy: false } }
  const { fingerprint, mails } = await leadOf(unit).call('previewCalendarPlan', sent)
  for (let tries = 0; tries < 6; tries++) {
    const { status, body } = await leadOf(unit).send('bookCalendarPlan', { params, body: { fingerprint } })
    if (status === 200 && (body as { state: string }).state === 'booked') break // of the contract
    office.clock.travelBy(95_000)
  }
  const told = office.graph.calendars.mails
    .slice(before)
    .map(({ kind, to, eventId, day }) => `${kind} ${to} ${eventId} ${day}`)
  return { mails, told }
}

function seriesOf(unit: number) {
  const found = office.graph.calendars.events.filter(
    ({ recurrence, isRemoved, mailbox }) =>
      recurrence !== null && !isRemoved && mailbox === office.staff[unit]?.lead.oid,
  )
  return found.map((event) => ({
    guests: event.attendees.length,
    isHeldOnTheHoliday: instancesOf(event).some(({ day }) => day === '2026-11-18'),
  }))
}

/** Lets every step of a booking fail in turn, each in a unit of its own. */
async function throughEveryStep(
  way: Chaos | null,
  { before, after }: { before: (unit: number) => Promise<void>; after: (unit: number) => Promise<void> },
): Promise<void> {
  for (let unit = 0; unit < STEPS; unit++) {
    await before(unit)
    fails.arm(unit, way)
    await after(unit)
    const { isOver } = fails
    fails.arm(-1, 'bare')
    if (isOver) return
  }
  throw new Error(`Booking takes more than ${STEPS} steps`)
}

describe('whatever goes wrong at any one step', { timeout: SLOW }, () => {
  test.each(WAYS)('a new series with a holiday in it is one invitation to each (%s)', (way) =>
    throughEveryStep(way, {
      before: (unit) => changePlan(unit, { weekday: 3 }),
      after: async (unit) => {
        const { mails, told } = await book(unit)
        expect(seriesOf(unit), `step ${unit}`).toEqual([{ guests: 2, isHeldOnTheHoliday: false }])
        expect([mails, told.length, new Set(told).size], `step ${unit}`).toEqual([10, 10, 10])
        expect(told.every((message) => message.startsWith('invitation'))).toBe(true)
      },
    }),
  )

  test.each(['lost', null] as const)(
    'who joins while a day falls out of a series is invited and hears nothing of the day (%s)',
    (way) =>
      throughEveryStep(way, {
        before: async (unit) => {
          await changePlan(unit, { weekday: 3, skipsHolidays: false })
          await book(unit)
          await join(unit)
          await changePlan(unit, { skipsHolidays: true })
        },
        after: async (unit) => {
          const { mails, told } = await book(unit)
          expect(seriesOf(unit), `step ${unit}`).toEqual([{ guests: 3, isHeldOnTheHoliday: false }])
          // Five invitations to the newcomer; the two others hear of the day that falls out
          expect([mails, told.length, new Set(told).size], `step ${unit}`).toEqual([7, 7, 7])
          expect(told.filter((message) => message.includes(NEWCOMER.mail))).toHaveLength(5)
        },
      }),
  )
})

test('a day that comes back is not forgotten when the calendar is closed in that moment', async () => {
  await changePlan(0, { weekday: 3 })
  await book(0)
  await changePlan(0, { skipsHolidays: false })
  fails.arm(0, 'challenged')
  const { mails, told } = await book(0)
  expect([mails, told.length]).toEqual([2, 2])
})

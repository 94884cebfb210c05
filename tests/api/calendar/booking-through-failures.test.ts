import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instancesOf } from '#infra/local/graph/calendar/stored-event.ts'
import type { CalendarPlanView } from '#shared/contracts/shapes/types.ts'
import { calendarChaos, seededRandom } from '#tests/support/chaos.ts'
import { dyingStore } from '#tests/support/dying-store.ts'
import { NEWCOMER, type Office, openOffice, previewed } from '#tests/support/office.ts'

const UNITS = 200
/** The machine may have other things to do. */
const SLOW = 300_000
/** More tries than this are no bad luck any more. */
const MOST_TRIES = 40

let office: Office
const { chaos, counts, total } = calendarChaos(0.3)
const random = seededRandom(99)
let crashes = 0
let mostTries = 0

const isDying = () => {
  const dies = random() < 0.05
  if (dies) crashes += 1
  return dies
}

const leadOf = (unit: number) => office.as(office.staff[unit]?.lead ?? office.admin)

/** Every second unit meets on Wednesdays, one of which is a holiday in Saxony: its series has to be trimmed. */
async function planWednesdays(): Promise<void> {
  const admin = office.as(office.admin)
  const { settings, etag } = await admin.call('getOrganisation')
  const body = { ...settings, holidays: 'DE-SN' }
  await admin.call('putOrganisation', { body, headers: { 'if-match': `"${etag}"` } })
  for (let unit = 1; unit < UNITS; unit += 2) await changePlan(unit, { weekday: 3 })
}

async function changePlan(unit: number, change: object): Promise<void> {
  const params = office.params(unit)
  // A lead's first request makes the lead known
  await leadOf(unit).call('previewCalendarPlan', { params, body: { withFreeBusy: false } })
  const { plan, etag } = await leadOf(unit).call('getCalendarPlan', { params })
  const headers = { 'if-match': `"${etag}"` }
  await leadOf(unit).call('putCalendarPlan', { params, body: { ...plan, ...change }, headers })
}

/** Presses the button until it is done, as the tab does when it is told when to come back. */
async function bookThrough(unit: number): Promise<void> {
  const lead = leadOf(unit)
  const body = { fingerprint: await previewed(office, unit) }
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const { status, body: answer } = await lead.send('bookCalendarPlan', {
      params: office.params(unit),
      body,
    })
    mostTries = Math.max(mostTries, tries)
    if (status === 200 && (answer as { state: string }).state === 'booked') return // of the contract
    office.clock.travelBy(95_000)
  }
  throw new Error(`Unit ${unit + 1} is not booked after ${MOST_TRIES} tries`)
}

beforeAll(async () => {
  office = await openOffice({ units: UNITS, chaos, overrides: { store: dyingStore(isDying) } })
  await planWednesdays()
  for (let unit = 0; unit < UNITS; unit++) await bookThrough(unit)
}, SLOW)
afterAll(() => office.close())

describe(`booking ${UNITS} units while three in ten calls fail and the program dies`, () => {
  test('every kind of failure has happened', () => {
    expect(Object.fromEntries(counts)).toEqual({
      throttled: expect.any(Number),
      unavailable: expect.any(Number),
      lost: expect.any(Number),
      reset: expect.any(Number),
      linkless: expect.any(Number),
      ignored: expect.any(Number),
      duplicate: expect.any(Number),
      bare: expect.any(Number),
      partial: expect.any(Number),
      challenged: expect.any(Number),
    })
    expect(total.failed / total.asked).toBeGreaterThan(0.28)
    expect(total.asked).toBeGreaterThan(2 * UNITS)
    // Four at once is what Exchange lets one mailbox have
    expect(office.graph.mostAtOnce).toBeLessThanOrEqual(4)
    expect(crashes).toBeGreaterThan(10)
  })

  test('ends with exactly the planned meetings, each once', async () => {
    for (let unit = 0; unit < UNITS; unit++) await expectPlanned(unit)
  })

  test('has told everybody invited once of each meeting and never taken one back', () => {
    const { mails } = office.graph.calendars
    const messages = mails.map(({ to, kind, subject }) => `${kind} ${to} ${subject}`)
    expect(messages).toHaveLength(UNITS * 5 * 2)
    expect(new Set(messages).size).toBe(messages.length)
    expect(new Set(mails.map(({ kind }) => kind))).toEqual(new Set(['invitation']))
  })
})

test(
  'a changed time of every meeting arrives, once, with one message to everybody',
  async () => {
    const before = office.graph.calendars.mails.length
    for (let unit = 0; unit < 40; unit++) {
      await changePlan(unit, { startsAt: '11:00' })
      await bookThrough(unit)
      await expectPlanned(unit)
    }
    const messages = office.graph.calendars.mails
      .slice(before)
      .map(({ to, kind, subject }) => `${kind} ${to} ${subject}`)
    expect(messages).toHaveLength(40 * 5 * 2)
    expect(new Set(messages).size).toBe(messages.length)
  },
  SLOW,
)

/** Who leaves is replaced by somebody who joins; the directory is asked again by whoever decides. */
async function replaceMember(unit: number): Promise<void> {
  const { teamId = '', members } = office.staff[unit] ?? {}
  office.directory.removeMember(teamId, members?.[0]?.oid ?? '')
  office.directory.addMember(teamId, NEWCOMER.oid)
  office.clock.travelBy(6 * 60_000)
  await leadOf(unit).call('syncMembers', { params: { unitId: office.params(unit).unitId } })
}

test(
  'gaps that come and go, with people who come and go, end in what the preview named, message by message',
  async () => {
    for (let unit = 110; unit < 124; unit++) {
      // What lies on Wednesdays gets its holiday back; what does not gets one, and other people at once
      if (unit % 2 === 1) await changePlan(unit, { skipsHolidays: false })
      else {
        await changePlan(unit, { weekday: 3 })
        await replaceMember(unit)
      }
      const sent = { params: office.params(unit), body: { withFreeBusy: false } }
      const { mails } = await leadOf(unit).call('previewCalendarPlan', sent)
      const before = office.graph.calendars.mails.length
      await bookThrough(unit)
      await expectPlanned(unit)
      const messages = office.graph.calendars.mails
        .slice(before)
        .map(({ to, kind, eventId, day }) => `${kind} ${to} ${eventId} ${day}`)
      expect(mails).toBe(unit % 2 === 1 ? 2 : 5 + 5 + 4 + 1)
      expect(messages, `unit ${unit + 1}`).toHaveLength(mails)
      expect(new Set(messages).size).toBe(mails)
    }
  },
  SLOW,
)

test(
  'cancelling leaves nothing behind and writes once to everybody',
  async () => {
    const before = office.graph.calendars.mails.length
    for (let unit = 40; unit < 80; unit++) {
      for (let tries = 1; tries <= MOST_TRIES; tries++) {
        const { status, body } = await leadOf(unit).send('cancelCalendarPlan', {
          params: office.params(unit),
        })
        if (status === 200 && (body as { state: string }).state === 'cancelled') break // of the contract
        office.clock.travelBy(95_000)
      }
      const { lead } = office.staff[unit] ?? { lead: office.admin }
      const left = office.graph.calendars.events.filter(
        ({ mailbox, isRemoved }) => mailbox === lead.oid && !isRemoved,
      )
      expect(left).toEqual([])
    }
    const messages = office.graph.calendars.mails
      .slice(before)
      .map(({ to, kind, subject }) => `${kind} ${to} ${subject}`)
    expect(messages).toHaveLength(40 * 5 * 2)
    expect(new Set(messages).size).toBe(messages.length)
  },
  SLOW,
)

test(
  'what people move is followed and taken over, and nobody is written to for it',
  async () => {
    const { calendars } = office.graph
    for (let unit = 80; unit < 110; unit++) {
      const { lead } = office.staff[unit] ?? { lead: office.admin }
      const series = calendars.events.find(
        ({ mailbox, recurrence, isRemoved }) => mailbox === lead.oid && recurrence !== null && !isRemoved,
      )
      const [, day] = series ? instancesOf(series) : []
      if (!series || !day) throw new Error('the check-ins are booked')
      const hour = 3_600_000
      calendars.moveDay(series, day.day ?? '', { start: day.start + hour, end: day.end + hour })
      const before = calendars.mails.length
      const moved = await until(unit, 'reconcileCalendarPlan', {}, ({ drift }) => drift.length === 1)
      const body = { ids: moved.drift.map(({ id }) => id), with: 'accept' }
      await until(unit, 'resolveCalendarDrift', { body }, ({ drift }) => drift.length === 0)
      await until(
        unit,
        'reconcileCalendarPlan',
        {},
        ({ drift, state }) => drift.length === 0 && state === 'booked',
      )
      expect(calendars.mails).toHaveLength(before)
      await expectPlanned(unit)
    }
    expect(counts.get('expired')).toBeGreaterThan(0)
  },
  SLOW,
)

async function until(
  unit: number,
  name: 'reconcileCalendarPlan' | 'resolveCalendarDrift',
  sent: { readonly body?: object },
  isDone: (plan: CalendarPlanView) => boolean,
): Promise<CalendarPlanView> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const { status, body } = await leadOf(unit).send(name, { params: office.params(unit), ...sent })
    if (status === 200 && isDone(body as CalendarPlanView)) return body as CalendarPlanView // of the contract
    office.clock.travelBy(95_000)
  }
  throw new Error(`Unit ${unit + 1} is not followed after ${MOST_TRIES} tries`)
}

async function expectPlanned(unit: number): Promise<void> {
  const { lead } = office.staff[unit] ?? { lead: office.admin }
  const plan = await leadOf(unit).call('getCalendarPlan', { params: office.params(unit) })
  const planned = plan.meetings
    .flatMap(({ ritual, sessions }) =>
      sessions.filter(({ isSkipped }) => !isSkipped).map(({ start }) => `${ritual} ${Date.parse(start)}`),
    )
    .sort()
  const standing = office.graph.calendars.events
    .filter(({ mailbox, isRemoved }) => mailbox === lead.oid && !isRemoved)
    .flatMap((event) => instancesOf(event).map(({ start }) => `${ritualOf(event)} ${start}`))
    .sort()
  expect(standing, `unit ${unit + 1}`).toEqual(planned)
}

const ritualOf = ({ extended }: { extended: Map<string, string> }): string =>
  [...extended.values()][0]?.split('|')[3] ?? ''

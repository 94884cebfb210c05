import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { instancesOf } from '#infra/local/graph/calendar/stored-event.ts'
import { NEWCOMER, type Office, openOffice } from '#tests/support/office.ts'

let office: Office
const lead = () => office.as(office.staff[0]?.lead ?? office.admin)
const params = () => office.params()
const calendars = () => office.graph.calendars

const previewed = () =>
  lead().call('previewCalendarPlan', { params: params(), body: { withFreeBusy: false } })
const book = async () => {
  const { fingerprint } = await previewed()
  return lead().call('bookCalendarPlan', { params: params(), body: { fingerprint } })
}

beforeEach(async () => {
  office = await openOffice()
  const admin = office.as(office.admin)
  const { settings, etag } = await admin.call('getOrganisation')
  // Buß- und Bettag, 18 November, is a Wednesday; only Saxony has it
  const body = { ...settings, holidays: 'DE-SN' }
  await admin.call('putOrganisation', { body, headers: { 'if-match': `"${etag}"` } })
  await book()
})
afterEach(() => office.close())

type Plan = Awaited<ReturnType<typeof book>>['plan']

const change = async (to: (plan: Plan) => object): Promise<void> => {
  const { plan, etag } = await lead().call('getCalendarPlan', { params: params() })
  const headers = { 'if-match': `"${etag}"` }
  await lead().call('putCalendarPlan', { params: params(), body: { ...plan, ...to(plan) }, headers })
}
const ritual =
  (name: string, to: object) =>
  ({ rituals }: Plan) => ({ rituals: rituals.map((one) => (one.ritual === name ? { ...one, ...to } : one)) })

async function changeCycle(to: object): Promise<void> {
  const { cycleId } = params()
  const admin = office.as(office.admin)
  const { etag } = await admin.call('getCycle', { params: { cycleId } })
  await admin.call('editCycle', { params: { cycleId }, body: to, headers: { 'if-match': `"${etag}"` } })
}

/** The directory is asked again after five minutes, by whoever decides something. */
async function readTeam(): Promise<void> {
  office.clock.travelBy(6 * 60_000)
  await lead().call('syncMembers', { params: { unitId: params().unitId } })
}
const team = () => office.staff[0]?.teamId ?? ''

const holidays = async (region: string): Promise<void> => {
  const admin = office.as(office.admin)
  const { settings, etag } = await admin.call('getOrganisation')
  const sent = { body: { ...settings, holidays: region }, headers: { 'if-match': `"${etag}"` } }
  await admin.call('putOrganisation', sent)
}

/** What was booked is Wednesdays, without the one that is a holiday in Saxony. */
async function bookWednesdays(): Promise<void> {
  await change(() => ({ weekday: 3 }))
  await book()
}

const join = async (): Promise<void> => {
  office.directory.addMember(team(), NEWCOMER.oid)
  await readTeam()
}
const leave = async (): Promise<void> => {
  office.directory.removeMember(team(), office.staff[0]?.members[0]?.oid ?? '')
  await readTeam()
}

const KINDS: readonly [kind: string, to: () => Promise<void>, messages: number][] = [
  ['nothing', async () => undefined, 0],
  ['another time of everything', () => change(() => ({ startsAt: '11:00' })), 10],
  ['another time of one ritual', () => change(ritual('retrospective', { startsAt: '15:00' })), 2],
  // What follows it on the same day begins later
  ['a longer ritual', () => change(ritual('cycle_review', { minutes: 90 })), 4],
  ['another day of one ritual', () => change(ritual('planning', { on: '2026-08-20' })), 2],
  ['one ritual less', () => change(ritual('retrospective', { isOn: false })), 2],
  ['another language', () => change(() => ({ language: 'en' })), 10],
  ['another zone', () => change(() => ({ timeZone: 'Asia/Kolkata' })), 10],
  ['a shorter cycle', () => changeCycle({ endsOn: '2026-11-23' }), 6],
  ['a longer cycle', () => changeCycle({ endsOn: '2026-12-10' }), 8],
  ['Mondays', () => change(() => ({ weekday: 1 })), 10 - 2],
  // The changed series, and the holiday taken out of it
  ['Wednesdays, one of them a holiday', () => change(() => ({ weekday: 3 })), 8 + 2],
  ['one member more', join, 5],
  ['one member less', leave, 5],
  [
    'another time and one member more and one less',
    async () => {
      await change(() => ({ startsAt: '11:00' }))
      await join()
      await leave()
    },
    5 * 3,
  ],
  [
    'Wednesdays and one member more and one less: only who stays is told of the holiday',
    async () => {
      await change(() => ({ weekday: 3 }))
      await join()
      await leave()
    },
    // Who joins and who leaves in all five, who stays in the four that change, and of the holiday
    5 * 2 + 4 + 1,
  ],
]

/** The three rituals that follow a check-in on the same day begin earlier then. */
const laterCheckIn = () => change(ritual('weekly_check_in', { startsAt: '16:00' }))

const FROM_WEDNESDAYS: typeof KINDS = [
  ['the holiday goes: one invitation to the day that comes back', () => holidays('DE-BE'), 2],
  [
    'the holiday goes while the time changes',
    async () => {
      await holidays('DE-BE')
      await laterCheckIn()
    },
    8 + 2,
  ],
  ['another time keeps the gap', () => laterCheckIn(), 8],
  ['one member more, who hears nothing of the gap', join, 5],
]

/** "update office@…": who got what, as the calendars have sent it and as the preview has named it. */
const sentSince = (before: number): readonly string[] =>
  calendars()
    .mails.slice(before)
    .map(({ kind, to, day }) => `${day === null ? kind : DAY_KINDS[kind]} ${day} ${to}`)
    .sort()
const DAY_KINDS = { cancellation: 'day_cancelled', update: 'day_moved', invitation: 'invitation' } as const

const named = ({ actions }: Awaited<ReturnType<typeof previewed>>): readonly string[] => {
  const mailOf = (id: string) => office.directory.findPerson(id)?.mail.toLowerCase()
  const all = actions.flatMap(({ messages }) => messages)
  return all.flatMap(({ kind, on, to }) => to.map((id) => `${kind} ${on} ${mailOf(id)}`)).sort()
}

async function expectMessages(to: () => Promise<void>, messages: number): Promise<void> {
  await to()
  const preview = await previewed()
  const before = calendars().mails.length
  expect(await book()).toMatchObject({ state: 'booked', drift: [] })
  expect(sentSince(before)).toEqual(named(preview))
  expect(preview.mails).toBe(messages)
  expect(sentSince(before)).toHaveLength(messages)
  const each = calendars()
    .mails.slice(before)
    .map((mail) => `${mail.kind} ${mail.to} ${mail.eventId} ${mail.day}`)
  expect(new Set(each).size).toBe(each.length)
  expect(await book()).toMatchObject({ state: 'booked', drift: [] })
  expect(calendars().mails).toHaveLength(before + messages)
  await expectPlanned()
  expect((await lead().call('reconcileCalendarPlan', { params: params() })).drift).toEqual([])
}

describe('every kind of change: everybody gets what the preview says, and nothing twice', () => {
  test.each(KINDS)('%s', (_, to, messages) => expectMessages(to, messages))
})

describe('every kind of change to a series with a gap', () => {
  beforeEach(bookWednesdays)
  test.each(FROM_WEDNESDAYS)('%s', (_, to, messages) => expectMessages(to, messages))

  test('what stands in for a day goes with the others, whatever changes next', async () => {
    await holidays('DE-BE')
    await book()
    await expectMessages(join, 6)
    await expectMessages(laterCheckIn, 5 * 3)
    // The day falls out again: what stood in for it is called off, the series has nothing to learn
    await expectMessages(() => holidays('DE-SN'), 3)
    await expectMessages(() => change(ritual('weekly_check_in', { isOn: false })), 3)
  })
})

test('a first booking with a holiday in it is one invitation to each, whatever happens on the way', async () => {
  await lead().call('cancelCalendarPlan', { params: params() })
  await change(() => ({ weekday: 3 }))
  await expectMessages(async () => undefined, 10)
  expect(
    calendars()
      .mails.slice(-10)
      .map(({ kind }) => kind),
  ).toEqual(Array(10).fill('invitation'))
})

async function expectPlanned(): Promise<void> {
  const { meetings } = await lead().call('getCalendarPlan', { params: params() })
  const planned = meetings
    .flatMap(({ sessions }) => sessions.filter(({ isSkipped }) => !isSkipped))
    .map(({ start }) => Date.parse(start))
  const standing = calendars().events.filter(({ isRemoved }) => !isRemoved)
  const starts = standing.flatMap(instancesOf).map(({ start }) => start)
  expect(starts.sort()).toEqual(planned.sort())
}

describe('what somebody has done by hand', () => {
  const eventOf = (name: string) => {
    const found = calendars().events.find(({ extended }) =>
      [...extended.values()].join().includes(`|${name}|`),
    )
    if (!found) throw new Error(`no event for ${name}`)
    return found
  }

  test('a room stays booked when somebody joins the unit', async () => {
    const review = eventOf('cycle_review')
    const room = {
      type: 'resource' as const,
      emailAddress: { address: 'raum.1@office.example', name: 'Raum 1' },
    }
    const there = review.attendees.map(({ address, name }) => ({
      type: 'required' as const,
      emailAddress: { address, name },
    }))
    calendars().update(review, { attendees: [...there, room] })
    office.directory.addMember(team(), NEWCOMER.oid)
    await readTeam()
    const before = calendars().mails.length
    await book()
    expect(review.attendees.map(({ address }) => address)).toContain('raum.1@office.example')
    expect(
      calendars()
        .mails.slice(before)
        .map(({ to }) => to),
    ).toEqual(Array(5).fill(NEWCOMER.mail))
  })

  test('an accepted move survives that somebody joins, and that the cycle gets longer', async () => {
    const series = eventOf('weekly_check_in')
    const day = instancesOf(series).find((one) => one.day === '2026-09-15')
    const hour = 3_600_000
    if (!day) throw new Error('the day is planned')
    calendars().moveDay(series, '2026-09-15', { start: day.start + hour, end: day.end + hour })
    const { drift } = await lead().call('reconcileCalendarPlan', { params: params() })
    const body = { ids: drift.map(({ id }) => id), with: 'accept' }
    await lead().call('resolveCalendarDrift', { params: params(), body })
    // The newcomer hears of the moved day beside the series, as Graph tells it
    await expectMessages(join, 6)
    // Everybody hears of it once more: Graph may forget what was moved when a series changes
    await expectMessages(() => changeCycle({ endsOn: '2026-12-10' }), 4 * 3 + 3)
    const after = await lead().call('reconcileCalendarPlan', { params: params() })
    expect(after.drift).toEqual([])
    await expectPlanned()
    const found = instancesOf(series).find((one) => one.day === '2026-09-15')
    expect(found?.start).toBe(day.start + hour)
  })

  test('a move nobody has decided about does not stand in the way of the next booking', async () => {
    const planning = eventOf('planning')
    const end = { dateTime: '2026-08-18T12:00:00', timeZone: 'Europe/Berlin' }
    calendars().update(planning, { end })
    office.directory.addMember(team(), NEWCOMER.oid)
    await readTeam()
    expect(await book()).toMatchObject({ state: 'booked' })
  })
})

test('earlier bookings do not count as progress of this one', async () => {
  await lead().call('cancelCalendarPlan', { params: params() })
  const { progress } = await book()
  expect(progress).toMatchObject({ done: 5, total: 5 })
  expect(progress?.entries.map(({ state }) => state)).toEqual(Array(5).fill('booked'))
  await change(ritual('retrospective', { startsAt: '15:00' }))
  expect((await book()).progress).toMatchObject({ total: 1, entries: [{ ritual: 'retrospective' }] })
})

describe('cancelling in the middle of a cycle', () => {
  test('takes out what is left, with one message each, and leaves what was held', async () => {
    office.clock.travelTo('2026-10-14T08:00:00Z')
    const before = calendars().mails.length
    expect(await lead().call('cancelCalendarPlan', { params: params() })).toMatchObject({
      state: 'cancelled',
    })
    const sent = calendars().mails.slice(before)
    // Series, cycle review and retrospective; planning and the mid-cycle review have been held
    expect(sent).toHaveLength(6)
    const left = calendars()
      .events.filter(({ isRemoved }) => !isRemoved)
      .flatMap(instancesOf)
      .map(({ start }) => new Date(start).toISOString().slice(0, 10))
      .sort()
    expect(left.at(-1)).toBe('2026-10-13')
    expect(left).toHaveLength(7 + 2)
    expect(await book()).toMatchObject({ state: 'booked' })
  })

  test('a ritual that has been held is not taken out when it is switched off', async () => {
    office.clock.travelTo('2026-09-10T08:00:00Z')
    await change(ritual('planning', { isOn: false }))
    const { actions } = await previewed()
    expect(actions.filter(({ op }) => op !== 'keep')).toEqual([])
  })
})

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { instancesOf, type StoredEvent } from '#infra/local/graph/calendar/stored-event.ts'
import { type Office, openOffice, previewed } from '#tests/support/office.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  const body = { fingerprint: await previewed(office) }
  await lead().call('bookCalendarPlan', { params: office.params(), body })
})
afterEach(() => office.close())

const lead = () => office.as(office.staff[0]?.lead ?? office.admin)
const HOUR = 3_600_000

const eventOf = (ritual: string): StoredEvent => {
  const found = office.graph.calendars.events.find(
    ({ extended, isRemoved }) => !isRemoved && [...extended.values()].join().includes(`|${ritual}|`),
  )
  if (!found) throw new Error(`no event for ${ritual}`)
  return found
}

const moveDay = (day: string, hours: number): void => {
  const series = eventOf('weekly_check_in')
  const { start, end } = instancesOf(series).find((one) => one.day === day) ?? { start: 0, end: 0 }
  office.graph.calendars.moveDay(series, day, { start: start + hours * HOUR, end: end + hours * HOUR })
}

const reconciled = () => lead().call('reconcileCalendarPlan', { params: office.params() })
const resolve = (ids: readonly string[], how: 'accept' | 'restore') =>
  lead().call('resolveCalendarDrift', { params: office.params(), body: { ids, with: how } })

describe('what people do in their calendars', () => {
  test('nothing is no difference', async () => {
    expect((await reconciled()).drift).toEqual([])
    expect((await reconciled()).drift).toEqual([])
  })

  test('a moved check-in is shown, taken over, and then no difference any more', async () => {
    await reconciled()
    moveDay('2026-09-15', 26)
    const { drift } = await reconciled()
    expect(drift).toMatchObject([
      {
        ritual: 'weekly_check_in',
        kind: 'moved',
        planned: { start: '2026-09-15T07:00:00Z' },
        found: { start: '2026-09-16T09:00:00Z' },
      },
    ])
    const after = await resolve([drift[0]?.id ?? ''], 'accept')
    expect(after).toMatchObject({ drift: [], state: 'booked' })
    const checkIns = after.meetings.find(({ ritual }) => ritual === 'weekly_check_in')?.sessions
    expect(checkIns?.map(({ start }) => start)).toContain('2026-09-16T09:00:00Z')
    expect((await reconciled()).drift).toEqual([])
  })

  test('a key result is due in the meeting, and later when that has been moved and accepted', async () => {
    const { cycleId, unitId } = office.params()
    const cycle = await office.as(office.admin).call('getCycle', { params: { cycleId } })
    const started = {
      params: { cycleId },
      body: { to: 'running' },
      headers: { 'if-match': `"${cycle.etag}"` },
    }
    await office.as(office.admin).call('transitionCycle', started)
    office.clock.travelTo('2026-09-02T08:00:00Z')
    const draft = await lead().call('createObjective', {
      params: { cycleId },
      body: { unitId, title: 'Ziel' },
    })
    const at = { cycleId, objectiveId: draft.id }
    const metric = { kind: 'yes_no' }
    const { etag } = await lead().call('addKeyResult', { params: at, body: { title: 'Ergebnis', metric } })
    const move = (to: string, tag: string) =>
      lead().call('transitionObjective', { params: at, body: { to }, headers: { 'if-match': `"${tag}"` } })
    const active = await move('active', (await move('proposed', etag)).etag)
    expect(active.keyResults[0]?.dueOn).toBe('2026-09-08')
    moveDay('2026-09-08', 48)
    const { drift } = await reconciled()
    const due = async () => (await lead().call('getObjective', { params: at })).objective.keyResults[0]?.dueOn
    expect(await due()).toBe('2026-09-08')
    await resolve(
      drift.map(({ id }) => id),
      'accept',
    )
    expect(await due()).toBe('2026-09-10')
  })

  test('a moved check-in is put back, with one message to each guest', async () => {
    moveDay('2026-09-15', 26)
    const { drift } = await reconciled()
    const before = office.graph.calendars.mails.length
    expect(await resolve([drift[0]?.id ?? ''], 'restore')).toMatchObject({ drift: [], state: 'booked' })
    const back = instancesOf(eventOf('weekly_check_in')).find(({ day }) => day === '2026-09-15')
    expect(new Date(back?.start ?? 0).toISOString()).toBe('2026-09-15T07:00:00.000Z')
    expect(office.graph.calendars.mails.slice(before)).toHaveLength(2)
    expect((await reconciled()).drift).toEqual([])
  })

  test('a shortened review is a difference too', async () => {
    const review = eventOf('cycle_review')
    const end = { dateTime: '2026-11-24T10:00:00', timeZone: 'Europe/Berlin' }
    office.graph.calendars.update(review, { end })
    expect((await reconciled()).drift).toMatchObject([
      { ritual: 'cycle_review', kind: 'moved', found: { end: '2026-11-24T09:00:00Z' } },
    ])
  })

  test('a cancelled check-in can be accepted', async () => {
    await reconciled()
    office.graph.calendars.removeDay(eventOf('weekly_check_in'), '2026-10-20')
    const { drift } = await reconciled()
    expect(drift).toMatchObject([
      { kind: 'cancelled', found: null, planned: { start: '2026-10-20T07:00:00Z' }, isRestorable: true },
    ])
    expect((await resolve([drift[0]?.id ?? ''], 'accept')).drift).toEqual([])
    expect((await reconciled()).drift).toEqual([])
  })

  test('a cancelled check-in comes back as a meeting of its own, with one message to each guest', async () => {
    await reconciled()
    office.graph.calendars.removeDay(eventOf('weekly_check_in'), '2026-10-20')
    const { drift } = await reconciled()
    const before = office.graph.calendars.mails.length
    const after = await resolve([drift[0]?.id ?? ''], 'restore')
    expect(after).toMatchObject({ drift: [], state: 'booked' })
    const made = office.graph.calendars.events.at(-1)
    expect(made && instancesOf(made).map(({ start }) => new Date(start).toISOString())).toEqual([
      '2026-10-20T07:00:00.000Z',
    ])
    expect(office.graph.calendars.mails.slice(before).map(({ kind }) => kind)).toEqual([
      'invitation',
      'invitation',
    ])
    expect((await reconciled()).drift).toEqual([])
    const checkIns = after.meetings.find(({ ritual }) => ritual === 'weekly_check_in')?.sessions
    expect(checkIns?.find(({ on }) => on === '2026-10-20')?.isSkipped).toBe(false)
  })

  test('what stands in for a day goes with the series', async () => {
    office.graph.calendars.removeDay(eventOf('weekly_check_in'), '2026-10-20')
    const { drift } = await reconciled()
    await resolve([drift[0]?.id ?? ''], 'restore')
    expect(await lead().call('cancelCalendarPlan', { params: office.params() })).toMatchObject({
      state: 'cancelled',
    })
    expect(office.graph.calendars.events.filter(({ isRemoved }) => !isRemoved)).toEqual([])
  })

  test('a series that is deleted as a whole is made anew as one', async () => {
    await reconciled()
    office.graph.calendars.remove(eventOf('weekly_check_in'))
    const { drift } = await reconciled()
    expect(drift).toHaveLength(13)
    const before = office.graph.calendars.mails.length
    const ids = drift.map(({ id }) => id)
    expect(await resolve(ids, 'restore')).toMatchObject({ drift: [], state: 'booked' })
    expect(instancesOf(eventOf('weekly_check_in'))).toHaveLength(13)
    expect(office.graph.calendars.mails.slice(before)).toHaveLength(2)
  })

  test('what has passed by cannot be put back', async () => {
    office.graph.calendars.removeDay(eventOf('weekly_check_in'), '2026-09-15')
    office.clock.travelTo('2026-09-16T08:00:00Z')
    const { drift } = await reconciled()
    expect(drift).toMatchObject([{ kind: 'cancelled', isRestorable: false }])
    const body = { ids: drift.map(({ id }) => id), with: 'restore' }
    expect(await lead().refused('resolveCalendarDrift', { params: office.params(), body })).toMatchObject({
      status: 409,
      errors: [{ rule: 'not_restorable' }],
    })
  })

  test('a deleted retrospective is made anew', async () => {
    office.graph.calendars.remove(eventOf('retrospective'))
    const { drift } = await reconciled()
    expect(drift).toMatchObject([{ ritual: 'retrospective', kind: 'cancelled' }])
    expect(
      await resolve(
        drift.map(({ id }) => id),
        'restore',
      ),
    ).toMatchObject({ state: 'booked', drift: [] })
    expect(eventOf('retrospective').isRemoved).toBe(false)
    expect((await reconciled()).drift).toEqual([])
  })

  test('who declines is named, until the lead has seen it', async () => {
    const [member] = office.staff[0]?.members ?? []
    if (!member) throw new Error('the unit has members')
    office.graph.calendars.decline(eventOf('planning'), member)
    const { drift, people } = await reconciled()
    expect(drift).toMatchObject([{ ritual: 'planning', kind: 'declined', declinedBy: [member.oid] }])
    expect(people.map(({ id }) => id)).toContain(member.oid)
    expect(
      (
        await resolve(
          drift.map(({ id }) => id),
          'accept',
        )
      ).drift,
    ).toEqual([])
    expect((await reconciled()).drift).toEqual([])
  })

  test('an answer of the past is no answer: what was decided meanwhile is passed over', async () => {
    expect((await resolve(['weekly_check_in.1.2026-09-15.moved.x'], 'accept')).drift).toEqual([])
  })
})

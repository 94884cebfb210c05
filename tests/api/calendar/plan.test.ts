import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from '#tests/api/support/front-door.ts'
import { onTopOf, type Scene, setUp } from '#tests/api/support/scene.ts'

let door: FrontDoor
let scene: Scene
let params: { cycleId: string; unitId: string }
beforeAll(async () => {
  door = await openFrontDoor()
  scene = await setUp(door)
  params = { cycleId: scene.cycle.id, unitId: scene.sales.id }
})
afterAll(() => door.close())

const WEDNESDAYS = {
  weekday: 3,
  startsAt: '10:00',
  timeZone: 'Europe/Berlin',
  language: 'en',
  home: 'facilitator',
  skipsHolidays: true,
  rituals: [{ ritual: 'retrospective', isOn: false, minutes: 60, on: null, startsAt: null }],
} as const

const save = (body: object) =>
  door.as('lead').refused('putCalendarPlan', { params, body, headers: { 'if-match': '"proposed"' } })

test('proposes every ritual of the cycle before anybody has decided', async () => {
  const plan = await door.as('member').call('getCalendarPlan', { params })
  expect(plan).toMatchObject({
    isSaved: false,
    state: 'not_booked',
    etag: 'proposed',
    drift: [],
    progress: null,
  })
  expect(plan.meetings.map(({ ritual, sessions }) => [ritual, sessions.length])).toEqual([
    ['planning', 1],
    ['weekly_check_in', 16],
    ['mid_cycle_review', 1],
    ['cycle_review', 1],
    ['retrospective', 1],
  ])
  expect(plan.holidays).toContainEqual({ on: '2026-10-03', name: 'Tag der Deutschen Einheit' })
  expect(plan.denials).toEqual({ 'calendar.plan': 'needs_lead', 'calendar.book': 'needs_lead' })
})

describe('what the shape cannot say', () => {
  test.each([
    [{ ...WEDNESDAYS, timeZone: 'Europe/Atlantis' }, '/timeZone', 'time_zone_unknown'],
    [
      { ...WEDNESDAYS, rituals: [...WEDNESDAYS.rituals, ...WEDNESDAYS.rituals] },
      '/rituals/1/ritual',
      'ritual_twice',
    ],
    [{ ...WEDNESDAYS, startsAt: '24:00' }, '/startsAt', 'invalid_format'],
    [{ ...WEDNESDAYS, weekday: 0 }, '/weekday', 'too_small'],
  ])('%# is refused where it is wrong', async (body, path, rule) => {
    expect(await save(body)).toMatchObject({ status: 422, errors: [{ path, rule }] })
  })
})

test('previews a plan that is not saved, with everybody who would get a message', async () => {
  const preview = await door
    .as('lead')
    .call('previewCalendarPlan', { params, body: { plan: WEDNESDAYS, withFreeBusy: false } })
  expect(preview.actions.map(({ op, ritual }) => `${op} ${ritual}`)).toEqual([
    // Planning lies before today
    'create weekly_check_in',
    'create mid_cycle_review',
    'create cycle_review',
  ])
  expect(preview.actions[0]?.subject).toBe('OKR check-in · Vertrieb · Q3/2026')
  // The directory of these tests knows no addresses
  expect(preview.mails).toBe(0)
  expect(preview.withoutAddress).toHaveLength(2)
})

test('keeps what a lead decides, says who decided, and shows it to the next one who has not seen it', async () => {
  const lead = door.as('lead')
  const sent = { params, body: WEDNESDAYS, headers: { 'if-match': '"proposed"' } }
  const saved = await lead.call('putCalendarPlan', sent)
  expect(saved).toMatchObject({ isSaved: true, plan: { weekday: 3, startsAt: '10:00' } })
  expect(saved.meetings.map(({ ritual }) => ritual)).not.toContain('retrospective')
  expect(await lead.refused('putCalendarPlan', sent)).toMatchObject({
    status: 412,
    current: { etag: saved.etag },
  })
  const same = { params, body: saved.plan, headers: onTopOf(saved) }
  expect((await lead.call('putCalendarPlan', same)).etag).toBe(saved.etag)
})

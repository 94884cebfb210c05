import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { onTopOf } from './support/scene.ts'

let door: FrontDoor
beforeEach(async () => {
  door = await openFrontDoor()
})
afterEach(() => door.close())

const Q3 = { name: 'Q3/2026', startsOn: '2026-09-01', endsOn: '2026-12-15' }
const create = (body: unknown = Q3) => door.as('admin').call('createCycle', { body })

test('a new cycle is planned and knows how much of it has passed', async () => {
  const cycle = await create()
  expect(cycle).toMatchObject({ ...Q3, state: 'planning', today: '2026-09-07', warnings: [] })
  expect(cycle.elapsed).toBeCloseTo(6 / 105)
})

test.each([
  ['too short', { startsOn: '2027-01-01', endsOn: '2027-01-31' }, ['unusual_length']],
  ['too long', { startsOn: '2027-01-01', endsOn: '2027-12-31' }, ['unusual_length']],
  ['over another', { startsOn: '2026-12-01', endsOn: '2027-03-15' }, ['overlaps_other']],
])('a cycle that is %s is accepted with a warning', async (_, dates, warnings) => {
  await create()
  expect((await create({ name: 'Anders', ...dates })).warnings).toEqual(warnings)
})

test.each([
  ['an end before its start', { ...Q3, endsOn: '2026-08-01' }, '/endsOn', 'end_not_after_start'],
  ['a day that does not exist', { ...Q3, startsOn: '2026-02-30' }, '/startsOn', 'invalid_format'],
  ['a time instead of a day', { ...Q3, startsOn: '2026-09-01T00:00:00Z' }, '/startsOn', 'invalid_format'],
  ['no name', { ...Q3, name: '   ' }, '/name', 'too_small'],
])('a cycle with %s is refused', async (_, body, path, rule) => {
  expect(await door.as('admin').refused('createCycle', { body })).toMatchObject({
    status: 422,
    code: 'invalid_input',
    errors: [{ path, rule }],
  })
})

test('a name is given once', async () => {
  await create()
  expect(await door.as('admin').refused('createCycle', { body: Q3 })).toMatchObject({
    code: 'already_exists',
  })
})

test('a cycle moves on step by step and never skips one', async () => {
  let cycle = await create()
  const move = (to: string) =>
    door
      .as('admin')
      .send('transitionCycle', { params: { cycleId: cycle.id }, body: { to }, headers: onTopOf(cycle) })
  expect(await move('closed')).toMatchObject({ status: 409, body: { code: 'invalid_transition' } })
  for (const to of ['running', 'closing', 'closed']) {
    expect(await move(to)).toMatchObject({ status: 200, body: { state: to } })
    cycle = await door.as('member').call('getCycle', { params: { cycleId: cycle.id } })
  }
})

test('a closed cycle keeps its dates', async () => {
  const planned = await create()
  let { etag } = planned
  for (const to of ['running', 'closing', 'closed']) {
    const sent = { params: { cycleId: planned.id }, body: { to }, headers: { 'if-match': `"${etag}"` } }
    etag = (await door.as('admin').call('transitionCycle', sent)).etag
  }
  const edit = { params: { cycleId: planned.id }, body: { name: 'X' }, headers: { 'if-match': `"${etag}"` } }
  expect(await door.as('admin').refused('editCycle', edit)).toMatchObject({
    status: 409,
    code: 'cycle_closed',
  })
})

test('the tag of what was read can be sent back with a change', async () => {
  const { id } = await create()
  const read = await door.as('admin').send('getCycle', { params: { cycleId: id } })
  const headers = { 'if-match': read.headers.get('etag') ?? '' }
  const edited = await door
    .as('admin')
    .send('editCycle', { params: { cycleId: id }, body: { name: 'Herbst' }, headers })
  expect(edited).toMatchObject({ status: 200, body: { name: 'Herbst' } })
  expect(edited.headers.get('etag')).toBe(`"${(edited.body as { etag: string }).etag}"`)
})

test('cycles are listed newest first, and the day decides which one is current', async () => {
  const q3 = await create()
  const q1 = await create({ name: 'Q1/2027', startsOn: '2027-01-01', endsOn: '2027-04-15' })
  const listed = await door.as('member').call('listCycles')
  expect(listed.items.map(({ name }) => name)).toEqual(['Q1/2027', 'Q3/2026'])
  expect((await door.as('member').call('getMe')).currentCycleId).toBe(q3.id)
  door.travelTo('2027-01-02T12:00:00Z')
  expect((await door.as('member').call('getMe')).currentCycleId).toBe(q1.id)
})

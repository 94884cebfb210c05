import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/organisation.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { people, TENANT } from './support/people.ts'
import { setUp } from './support/scene.ts'

let door: FrontDoor
beforeEach(async () => {
  door = await openFrontDoor()
})
afterEach(() => door.close())

const read = async () => {
  const found = await door.as('admin').call('getOrganisation')
  return { ...found, headers: { 'if-match': `"${found.etag}"` } }
}

test('the first reader of an organisation finds it with what the method recommends', async () => {
  const me = await door.as('member').call('getMe')
  expect(me).toMatchObject({
    tenantId: TENANT,
    isAdmin: false,
    units: [],
    cycles: [],
    currentCycleId: null,
    denials: {
      'organisation.edit': 'needs_admin',
      'unit.create': 'needs_admin',
      'cycle.create': 'needs_admin',
    },
  })
  expect(me.settings).toMatchObject(DEFAULT_SETTINGS)
})

test('twenty first readers at once find the same organisation', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => door.as('member').call('getMe')))
  expect(new Set(all.map(({ settingsEtag }) => settingsEtag)).size).toBe(1)
})

test('two instances that meet a new organisation at once create it once', async () => {
  const store = new SqliteStore(':memory:')
  const [one, other] = await Promise.all([openFrontDoor({ store }), openFrontDoor({ store })])
  const found = await Promise.all([one.as('member').call('getMe'), other.as('lead').call('getMe')])
  expect(found[0].settingsEtag).toBe(found[1].settingsEtag)
  await Promise.all([one.close(), other.close()])
})

test('an admin changes the settings, and the day follows the time zone', async () => {
  const { settings, headers } = await read()
  const body = { ...settings, name: 'Nordwind', timeZone: 'Pacific/Auckland' }
  const saved = await door.as('admin').call('putOrganisation', { body, headers })
  expect(saved.settings).toEqual(body)
  await door
    .as('admin')
    .call('createCycle', { body: { name: 'Q', startsOn: '2026-09-01', endsOn: '2026-12-15' } })
  door.travelTo('2026-09-07T13:00:00Z')
  expect((await door.as('member').call('listCycles')).items[0]?.today).toBe('2026-09-08')
})

test.each([
  ['a time zone nobody knows', { timeZone: 'Europe/Bielefeld' }, '/timeZone', 'time_zone_unknown'],
  ['an offset for a time zone', { timeZone: '+02:00' }, '/timeZone', 'time_zone_unknown'],
  [
    'thresholds in the wrong order',
    { thresholds: { onTrack: 0.5, atRisk: 0.2 } },
    '/thresholds/atRisk',
    'thresholds_out_of_order',
  ],
  [
    'limits in the wrong order',
    { limits: { objectivesPerUnit: { min: 6, max: 5 }, keyResultsPerObjective: { min: 3, max: 5 } } },
    '/limits/objectivesPerUnit/max',
    'limits_out_of_order',
  ],
  ['a cadence of nothing', { cadenceDays: 0 }, '/cadenceDays', 'too_small'],
  ['a share beyond everything', { topDownShare: 1.1 }, '/topDownShare', 'too_big'],
])('%s is refused', async (_, change, path, rule) => {
  const { settings, headers } = await read()
  const problem = await door
    .as('admin')
    .refused('putOrganisation', { body: { ...settings, ...change }, headers })
  expect(problem).toMatchObject({ status: 422, errors: [{ path, rule }] })
})

test('what has not changed is not fetched again', async () => {
  await setUp(door)
  for (const name of ['getMe', 'getOrganisation', 'listUnits', 'listCycles'] as const) {
    const first = await door.as('member').send(name)
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const second = await door.as('member').send(name, { headers: { 'if-none-match': etag } })
    expect(second, name).toMatchObject({ status: 304, body: null })
    expect(second.headers.get('etag')).toBe(etag)
  }
})

test('a tag holds neither for another reader nor for another day nor after a change', async () => {
  await setUp(door)
  const tagFor = async (who: 'member' | 'lead') => (await door.as(who).send('getMe')).headers.get('etag')
  const first = await tagFor('member')
  expect(await tagFor('lead')).not.toBe(first)
  expect(await tagFor('member')).toBe(first)
  door.travelTo('2026-09-08T08:00:00Z')
  const nextDay = await tagFor('member')
  expect(nextDay).not.toBe(first)
  await door.as('admin').call('createUnit', { body: { name: 'Neu' } })
  expect(await tagFor('member')).not.toBe(nextDay)
})

test('people are found by any part of their name, without accents', async () => {
  await setUp(door)
  const find = async (q: string) =>
    (await door.as('member').call('searchPeople', { query: { q } })).items.map(({ name }) => name)
  expect(await find('mul')).toEqual(['Max Müller'])
  expect(await find('MÜLL ma')).toEqual(['Max Müller'])
  expect(await find('ller')).toEqual([])
  expect(await find('')).toContain('Lea Lindner')
})

test('pages of people neither lose nor repeat one', async () => {
  await setUp(door)
  const names: string[] = []
  let cursor: string | null | undefined
  do {
    const query: Record<string, string> = { limit: '2', ...(cursor ? { cursor } : {}) }
    const page = await door.as('member').call('searchPeople', { query })
    names.push(...page.items.map(({ name }) => name))
    cursor = page.nextCursor
  } while (cursor)
  expect(names).toEqual([...new Set(names)])
  expect(names).toContain(people.outsider.name)
})

test('a changed name is seen as soon as its owner comes back', async () => {
  await setUp(door)
  await door.as({ ...people.member, name: 'Max Meier' }).call('getMe')
  const found = await door.as('lead').call('searchPeople', { query: { q: 'Meier' } })
  expect(found.items).toEqual([{ id: people.member.oid, name: 'Max Meier', isGuest: false }])
})

test('every change of the organisation is in its history', async () => {
  const { settings, headers } = await read()
  await door.as('admin').call('putOrganisation', { body: { ...settings, cadenceDays: 14 }, headers })
  const page = await door.store.query(TENANT, { type: 'history', limit: 10 })
  const entries = page.items.map(
    ({ record }) => record.data as { verb: string; by: string; changes: unknown[] },
  ) // as written
  expect(entries.map(({ verb }) => verb)).toEqual(['settings_changed', 'settings_changed'])
  expect(
    entries.some(({ changes }) => JSON.stringify(changes) === '[{"field":"cadenceDays","from":7,"to":14}]'),
  ).toBe(true)
  expect(entries.every(({ by }) => by === people.admin.oid)).toBe(true)
})

describe('public holidays', () => {
  test('are known for countries and regions, by their names in the language of the reader', async () => {
    const headers = { 'accept-language': 'de' }
    const { countries } = await door.as('member').call('getHolidayPlaces', { headers })
    const germany = countries.find(({ code }) => code === 'DE')
    expect(germany?.name).toBe('Deutschland')
    expect(germany?.regions).toContainEqual({ code: 'DE-BY', name: 'Bayern' })
    expect(countries.find(({ code }) => code === 'AT')?.regions).toContainEqual({
      code: 'AT-9',
      name: 'Wien',
    })
    const names = countries.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'de')))
  })

  test('of a place that does not exist are refused', async () => {
    const { settings, etag } = await door.as('admin').call('getOrganisation')
    const put = (holidays: string) =>
      door.as('admin').send('putOrganisation', {
        body: { ...settings, holidays },
        headers: { 'if-match': `"${etag}"` },
      })
    for (const place of ['DE-HAM', 'ZZ'])
      expect(await put(place)).toMatchObject({
        status: 422,
        body: { errors: [{ path: '/holidays', rule: 'unknown_reference' }] },
      })
    expect((await put('CH-ZH')).status).toBe(200)
  })
})

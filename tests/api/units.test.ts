import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { people, SALES_TEAM, SERVICE_TEAM } from './support/people.ts'
import { onTopOf, setUp } from './support/scene.ts'
import { teamMember } from './support/team-directory.ts'

let door: FrontDoor
beforeEach(async () => {
  door = await openFrontDoor()
})
afterEach(() => door.close())

test('an admin creates units below each other', async () => {
  const admin = door.as('admin')
  const company = await admin.call('createUnit', { body: { name: ' Nordwind  ' } })
  const sales = await admin.call('createUnit', { body: { name: 'Vertrieb', parentId: company.id } })
  expect(company.name).toBe('Nordwind')
  expect(sales.parentId).toBe(company.id)
  const listed = await door.as('member').call('listUnits')
  expect(listed.items.map(({ name }) => name).sort()).toEqual(['Nordwind', 'Vertrieb'])
})

test('a created unit has an address', async () => {
  const answer = await door.as('admin').send('createUnit', { body: { name: 'Vertrieb' } })
  const location = answer.headers.get('location') ?? ''
  expect(location).toMatch(/^\/api\/units\//)
  expect((await door.as('admin').raw('GET', location)).status).toBe(200)
})

test('binding a team brings its people: owners lead, the others are members', async () => {
  const { sales } = await setUp(door)
  expect(sales.leads).toEqual([people.lead.oid])
  const { unit, people: named } = await door.as('outsider').call('getUnit', { params: { unitId: sales.id } })
  expect(unit.members).toHaveLength(4)
  expect(named.find(({ id }) => id === people.guest.oid)).toMatchObject({ isGuest: true })
})

test('the owner of a team claims a unit that has none', async () => {
  const unit = await door.as('admin').call('createUnit', { body: { name: 'Vertrieb' } })
  const body = { teamId: SALES_TEAM }
  const sent = { params: { unitId: unit.id }, body, headers: onTopOf(unit) }
  expect(await door.as('member').refused('editUnit', sent)).toMatchObject({
    status: 403,
    reason: 'needs_lead',
  })
  const bound = await door.as('lead').call('editUnit', sent)
  expect(bound).toMatchObject({ teamId: SALES_TEAM, leads: [people.lead.oid] })
  expect(bound.denials['unit.sync']).toBeUndefined()
})

test('a team that its admin may not see counts as never read: its people come with what they do first', async () => {
  door.directory.refusal = { reason: 'not_found' }
  const body = { name: 'Vertrieb', teamId: SALES_TEAM }
  const unit = await door.as('admin').call('createUnit', { body })
  expect(unit).toMatchObject({ teamId: SALES_TEAM, members: [] })
  door.directory.refusal = null
  const { unit: synced } = await door.as('lead').call('syncMembers', { params: { unitId: unit.id } })
  expect(synced).toMatchObject({ leads: [people.lead.oid] })
  expect(synced.members).toHaveLength(4)
})

test('without consent the claim is answered with what is missing', async () => {
  const unit = await door.as('admin').call('createUnit', { body: { name: 'Vertrieb' } })
  door.directory.refusal = {
    reason: 'consent_required',
    scopes: ['TeamMember.Read.All'],
    claims: '{"access_token":{}}',
  }
  const sent = { params: { unitId: unit.id }, body: { teamId: SALES_TEAM }, headers: onTopOf(unit) }
  const answer = await door.as('lead').send('editUnit', sent)
  expect(answer).toMatchObject({ status: 403, body: { code: 'consent_required' } })
  expect(answer.headers.get('www-authenticate')).toContain(`claims="${btoa('{"access_token":{}}')}"`)
  expect((await door.as('admin').call('editUnit', sent)).members).toEqual([])
})

test('a sync reads members and leads anew and says what changed', async () => {
  const { sales } = await setUp(door)
  door.directory.teams.set(SALES_TEAM, [teamMember(people.member, 'lead'), teamMember(people.outsider)])
  const synced = await door.as('lead').call('syncMembers', { params: { unitId: sales.id } })
  expect(synced).toMatchObject({ added: 1, removed: 3, unit: { leads: [people.member.oid] } })
  expect(synced.people.map(({ name }) => name).sort()).toEqual(['Max Müller', 'Otto Oswald'])
  expect(await door.as('lead').refused('syncMembers', { params: { unitId: sales.id } })).toMatchObject({
    status: 403,
    reason: 'needs_lead',
  })
})

test('a sync without a team, without consent and without a directory is refused in so many words', async () => {
  const { sales } = await setUp(door)
  const bare = await door.as('admin').call('createUnit', { body: { name: 'Ohne Team' } })
  const admin = door.as('admin')
  expect(await admin.refused('syncMembers', { params: { unitId: bare.id } })).toMatchObject({ status: 409 })
  door.directory.refusal = { reason: 'consent_required', scopes: ['TeamMember.Read.All'], claims: null }
  expect(await admin.refused('syncMembers', { params: { unitId: sales.id } })).toMatchObject({
    status: 403,
    code: 'consent_required',
  })
  door.directory.refusal = { reason: 'unavailable' }
  expect(await admin.refused('syncMembers', { params: { unitId: sales.id } })).toMatchObject({
    status: 503,
    code: 'unavailable',
  })
})

test('two units cannot share a name below one parent, nor a team', async () => {
  await setUp(door)
  const admin = door.as('admin')
  expect(await admin.refused('createUnit', { body: { name: 'vertrieb' } })).toMatchObject({
    code: 'already_exists',
    errors: [{ path: '/name', rule: 'name_taken' }],
  })
  expect(await admin.refused('createUnit', { body: { name: 'Neu', teamId: SERVICE_TEAM } })).toMatchObject({
    code: 'already_exists',
    errors: [{ path: '/teamId', rule: 'team_taken' }],
  })
})

test('a unit cannot lie below itself or below what does not exist', async () => {
  const { sales, service } = await setUp(door)
  const admin = door.as('admin')
  const edit = (unit: typeof sales, parentId: string) =>
    admin.send('editUnit', { params: { unitId: unit.id }, body: { parentId }, headers: onTopOf(unit) })
  expect((await edit(service, sales.id)).status).toBe(200)
  expect(await edit(sales, service.id)).toMatchObject({
    status: 422,
    body: { errors: [{ rule: 'parent_cycle' }] },
  })
  expect(await edit(sales, 'nowhere')).toMatchObject({
    status: 422,
    body: { errors: [{ rule: 'unknown_reference' }] },
  })
})

test('a unit is archived and restored, and its name is free in between', async () => {
  const { sales } = await setUp(door)
  const admin = door.as('admin')
  const params = { unitId: sales.id }
  const archived = await admin.call('editUnit', { params, body: { archived: true }, headers: onTopOf(sales) })
  expect(archived.archivedAt).toBe(door.now())
  const twin = await admin.call('createUnit', { body: { name: 'Vertrieb' } })
  const restore = { params, body: { archived: false }, headers: onTopOf(archived) }
  expect(await admin.refused('editUnit', restore)).toMatchObject({ code: 'conflict' })
  await admin.call('editUnit', {
    params: { unitId: twin.id },
    body: { name: 'Anders' },
    headers: onTopOf(twin),
  })
  expect((await admin.call('editUnit', restore)).archivedAt).toBeNull()
})

test('an edit that changes nothing keeps the state it names', async () => {
  const { sales } = await setUp(door)
  const sent = { params: { unitId: sales.id }, body: { name: 'Vertrieb' }, headers: onTopOf(sales) }
  expect((await door.as('admin').call('editUnit', sent)).etag).toBe(sales.etag)
})

test('pages of units neither lose nor repeat one', async () => {
  for (const name of ['A', 'B', 'C', 'D', 'E']) await door.as('admin').call('createUnit', { body: { name } })
  const names: string[] = []
  let cursor: string | null | undefined
  do {
    const query: Record<string, string> = { limit: '2', ...(cursor ? { cursor } : {}) }
    const page = await door.as('member').call('listUnits', { query })
    names.push(...page.items.map(({ name }) => name))
    cursor = page.nextCursor
  } while (cursor)
  expect(names.sort()).toEqual(['A', 'B', 'C', 'D', 'E'])
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#infra/local/directory.ts'
import { Graph } from '#infra/local/graph/graph.ts'
import { MailboxTurns } from '#infra/local/graph/mailbox-turns.ts'
import { Identity } from '#infra/local/identity/identity.ts'
import { WorldClock } from '#infra/local/world-clock.ts'
import { createTestDirectory, people, teams } from '#tests/support/local-directory.ts'

const clock = new WorldClock('2026-11-02T08:00:00Z')
const directory = createTestDirectory()
let identity: Identity
let graph: Graph

beforeAll(async () => {
  identity = await Identity.start({ directory, clock })
  graph = await Graph.start({ directory, clock, verifyToken: (token) => identity.verifyGraphToken(token) })
})
afterAll(async () => {
  await graph.close()
  await identity.close()
})

async function graphToken(person: Person, from = identity): Promise<string> {
  const response = await fetch(`${from.url}/${person.tid}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      client_id: from.clientId,
      client_secret: from.clientSecret,
      requested_token_use: 'on_behalf_of',
      scope: 'https://graph.microsoft.com/.default',
      assertion: await from.tokenFor(person.oid),
    }),
  })
  // The exchange succeeds for the people used here; a refusal has no access_token and fails the first call.
  return ((await response.json()) as { access_token: string }).access_token
}

interface GraphBody {
  [property: string]: unknown
  value?: Record<string, unknown>[]
  '@odata.nextLink'?: string
  error?: { code: string; message: string }
}

async function call(person: Person, path: string, init: RequestInit = {}) {
  const headers = { authorization: `Bearer ${await graphToken(person)}` }
  const url = path.startsWith('http') ? path : `${graph.url}/v1.0/${path}`
  const response = await fetch(url, { ...init, headers })
  return {
    status: response.status,
    headers: response.headers,
    // Entities, collections and errors; each test names what it expects.
    body: (await response.json()) as GraphBody,
  }
}

describe('one mailbox', () => {
  const path = '/v1.0/users/somebody/calendarView/delta'

  test('takes four requests at a time and refuses the fifth until one of them is done', () => {
    const mailboxes = new MailboxTurns()
    const underway = [1, 2, 3, 4].map(() => mailboxes.enter(path, 'anna'))
    expect(() => mailboxes.enter('/v1.0/$batch', 'anna')).toThrow('MailboxConcurrency')
    expect(() => mailboxes.enter(path, 'ben')).not.toThrow()
    expect(() => mailboxes.enter('/v1.0/teams/x/members', 'anna')).not.toThrow()
    underway[0]?.[Symbol.dispose]()
    expect(() => mailboxes.enter(path, 'anna')).not.toThrow()
    expect(mailboxes.mostAtOnce).toBe(5)
  })
})

describe('people', () => {
  test('me is the person of the token', async () => {
    const { body } = await call(people.lead, 'me')
    expect(body).toMatchObject({ id: people.lead.oid, displayName: 'Lena Lead', preferredLanguage: 'de-DE' })
  })

  test('others show their basic profile only, by id or principal name', async () => {
    const expected = {
      id: people.guest.oid,
      displayName: 'Gina Guest',
      jobTitle: null,
      preferredLanguage: null,
    }
    expect((await call(people.lead, `users/${people.guest.oid}`)).body).toMatchObject(expected)
    expect((await call(people.lead, `users/${encodeURIComponent(people.guest.upn)}`)).body).toMatchObject(
      expected,
    )
  })

  test('$select returns what is named', async () => {
    const { body } = await call(people.lead, 'me?$select=id,mail')
    expect(Object.keys(body)).toEqual(['@odata.context', 'id', 'mail'])
  })

  test('people of another tenant do not exist', async () => {
    const { status, body } = await call(people.lead, `users/${people.foreigner.oid}`)
    expect([status, body.error?.code]).toEqual([404, 'Request_ResourceNotFound'])
  })
})

describe('teams', () => {
  test('joinedTeams lists those of the caller in one answer', async () => {
    const { body } = await call(people.member, 'me/joinedTeams')
    expect(body.value?.map(({ displayName }) => displayName)).toEqual(['Vertrieb'])
  })

  test('members carry user id, roles and a membership id of their own', async () => {
    const { body } = await call(people.member, `teams/${teams.sales.id}/members`)
    const rows = body.value?.map(({ userId, roles, email }) => [userId, roles, email])
    expect(rows).toEqual([
      [people.lead.oid, ['owner'], people.lead.mail],
      [people.member.oid, [], people.member.mail],
      [people.guest.oid, ['guest'], people.guest.mail],
    ])
    expect(body.value?.[0]?.id).not.toBe(people.lead.oid)
  })

  test('members come in small pages whose links are followed verbatim', async () => {
    const seen: unknown[] = []
    const sizes: number[] = []
    let next: string | undefined = `teams/${teams.large.id}/members?$select=userId`
    while (next) {
      const { body } = await call(people.lead, next)
      sizes.push(body.value?.length ?? 0)
      seen.push(...(body.value ?? []).map(({ userId }) => userId))
      next = body['@odata.nextLink']
    }
    expect(sizes).toEqual([5, 5, 3])
    expect(seen).toEqual(teams.large.members)
  })

  test('$top makes pages smaller, never larger than the service likes', async () => {
    const size = async (top: number) =>
      (await call(people.lead, `teams/${teams.large.id}/members?$top=${top}`)).body.value?.length
    expect([await size(2), await size(999)]).toEqual([2, 5])
  })

  test('channels are listed', async () => {
    const { body } = await call(people.member, `teams/${teams.sales.id}/channels`)
    expect(body.value).toMatchObject([{ displayName: 'Allgemein', membershipType: 'standard' }])
  })

  test('are closed to people outside and hidden from other tenants', async () => {
    const status = async (person: Person) => (await call(person, `teams/${teams.sales.id}`)).status
    expect([await status(people.outsider), await status(people.foreigner)]).toEqual([403, 404])
  })

  test('follow the directory when it changes', async () => {
    directory.addMember(teams.sales.id, people.outsider.oid, 'owner')
    expect((await call(people.outsider, `teams/${teams.sales.id}`)).status).toBe(200)
    directory.removeMember(teams.sales.id, people.outsider.oid)
    expect((await call(people.outsider, `teams/${teams.sales.id}`)).status).toBe(403)
  })
})

describe('groups', () => {
  test('list people and nested groups, not the people inside those', async () => {
    const { body } = await call(people.outsider, `groups/${teams.sales.id}/members`)
    expect(body.value?.map((entry) => [entry['@odata.type'], entry.displayName])).toEqual([
      ['#microsoft.graph.user', 'Lena Lead'],
      ['#microsoft.graph.user', 'Max Member'],
      ['#microsoft.graph.user', 'Gina Guest'],
      ['#microsoft.graph.group', 'Innendienst'],
    ])
  })

  test('list their owners', async () => {
    const { body } = await call(people.outsider, `groups/${teams.sales.id}/owners`)
    expect(body.value?.map(({ id }) => id)).toEqual([people.lead.oid])
  })

  test('are closed to guests who are not in them', async () => {
    expect((await call(people.guest, `groups/${teams.sales.id}/members`)).status).toBe(200)
    expect((await call(people.guest, `groups/${teams.large.id}/members`)).status).toBe(403)
  })
})

describe('refusals', () => {
  test.each([
    ['an unknown path', 'me/calenders', 400, 'BadRequest'],
    ['another version', `${'{graph}'}/beta/me`, 400, 'BadRequest'],
    ['an unknown property', 'me?$select=salary', 400, 'BadRequest'],
    ['an unknown option', 'me?$filter=id eq 1', 400, 'BadRequest'],
    ['paging where there is none', 'me/joinedTeams?$top=1', 400, 'BadRequest'],
    ['a page of nothing', `teams/${teams.large.id}/members?$top=0`, 400, 'BadRequest'],
    ['an invented skip token', `teams/${teams.large.id}/members?$skiptoken=5`, 400, 'BadRequest'],
    ['a malformed address', 'users/%E0%A4%A', 400, 'BadRequest'],
    ['an unknown team', 'teams/nothing', 404, 'NotFound'],
    ['an unknown group', 'groups/nothing/members', 404, 'Request_ResourceNotFound'],
  ])('%s', async (_, path, status, code) => {
    const answer = await call(people.lead, path.replace('{graph}', graph.url))
    expect([answer.status, answer.body.error?.code]).toEqual([status, code])
    expect(answer.body.error).toHaveProperty('innerError.client-request-id')
  })

  test('another method', async () => {
    expect((await call(people.lead, 'me', { method: 'DELETE' })).status).toBe(405)
  })

  test.each([
    ['no token', async () => ''],
    ['the token for our own API', async () => `Bearer ${await identity.tokenFor(people.lead.oid)}`],
    ['nonsense', async () => 'Bearer abc'],
    ['another scheme', async () => `Basic ${await graphToken(people.lead)}`],
  ])('%s', async (_, header) => {
    const authorization = await header()
    const response = await fetch(`${graph.url}/v1.0/me`, { headers: authorization ? { authorization } : {} })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } })
  })

  test('an expired token', async () => {
    const headers = { authorization: `Bearer ${await graphToken(people.lead)}` }
    clock.travelBy(2 * 3600_000)
    const response = await fetch(`${graph.url}/v1.0/me`, { headers })
    expect(response.status).toBe(401)
    expect(await response.text()).toContain('the token is expired')
  })
})

describe('permissions', () => {
  test.each([
    ['User.Read', [200, 200, 403, 403, 403, 403]],
    ['Team.ReadBasic.All', [403, 403, 200, 403, 403, 403]],
    ['TeamMember.Read.All', [403, 403, 403, 200, 403, 403]],
    ['Channel.ReadBasic.All', [403, 403, 403, 403, 200, 403]],
    ['GroupMember.ReadBasic.All', [403, 403, 403, 403, 403, 200]],
  ])('%s alone opens its calls and no other', async (scope, expected) => {
    await using limited = await Identity.start({ directory, clock, preconsented: [scope] })
    await using server = await Graph.start({
      directory,
      clock,
      verifyToken: (t) => limited.verifyGraphToken(t),
    })
    const { id } = teams.sales
    const paths = [
      'me',
      `users/${people.lead.oid}`,
      'me/joinedTeams',
      `teams/${id}/members`,
      `teams/${id}/channels`,
    ]
    const headers = { authorization: `Bearer ${await graphToken(people.lead, limited)}` }
    const ask = (path: string) => fetch(`${server.url}/v1.0/${path}`, { headers })
    const answers = await Promise.all([...paths, `groups/${id}/members`].map(ask))
    expect(answers.map(({ status }) => status)).toEqual(expected)
  })

  test('User.Read alone shows nobody else', async () => {
    await using limited = await Identity.start({ directory, clock, preconsented: ['User.Read'] })
    await using server = await Graph.start({
      directory,
      clock,
      verifyToken: (t) => limited.verifyGraphToken(t),
    })
    const headers = { authorization: `Bearer ${await graphToken(people.lead, limited)}` }
    expect((await fetch(`${server.url}/v1.0/users/${people.member.oid}`, { headers })).status).toBe(403)
  })

  test('members without a permission on users come as bare ids', async () => {
    const preconsented = ['GroupMember.ReadBasic.All']
    await using limited = await Identity.start({ directory, clock, preconsented })
    await using server = await Graph.start({
      directory,
      clock,
      verifyToken: (t) => limited.verifyGraphToken(t),
    })
    const headers = { authorization: `Bearer ${await graphToken(people.lead, limited)}` }
    const response = await fetch(`${server.url}/v1.0/groups/${teams.sales.id}/owners`, { headers })
    expect(await response.json()).toMatchObject({
      value: [{ id: people.lead.oid, displayName: null, mail: null }],
    })
  })
})

describe('faults', () => {
  test.each([
    ['a throttled person', people.throttled, 'me'],
    ['a throttled team', people.lead, `teams/${teams.throttled.id}/members`],
  ])('%s is answered once Retry-After has passed', async (_, person, path) => {
    const first = await call(person, path)
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '2'])
    expect((await call(person, path)).status).toBe(429)
    clock.travelBy(2000)
    expect((await call(person, path)).status).toBe(200)
    expect((await call(person, path)).status).toBe(429)
  })

  test('an unavailable team answers 503', async () => {
    expect((await call(people.lead, `teams/${teams.unavailable.id}`)).status).toBe(503)
  })
})

test('keeps a list of the requests it answered', async () => {
  const before = graph.requests.length
  await call(people.lead, `users/${people.foreigner.oid}`)
  expect(graph.requests.slice(before)).toEqual([
    { method: 'GET', path: `/v1.0/users/${people.foreigner.oid}`, status: 404 },
  ])
})

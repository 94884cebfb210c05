import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import { GraphDirectory } from '#functions/adapters/graph/graph-directory.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'

const TENANT = 'aaaaaaaa-0000-4000-8000-000000000001'
const reader: VerifiedToken = {
  tenantId: TENANT as TenantId, // brands only
  personId: 'anna' as PersonId,
  name: 'Anna',
  isGuest: false,
  roles: [],
  assertion: 'the-readers-token',
}

interface Seen {
  readonly url: string
  readonly authorization: string | undefined
  readonly body: string
}
type Answer = { status?: number; headers?: Record<string, string>; body: unknown }
type Handler = (seen: Seen) => Answer

/** Stands where Entra ID and Graph do, and writes down what arrives. */
let server: Server
let base = ''
let seen: Seen[] = []
let token: Handler
let graph: Handler

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
const serve = async (request: IncomingMessage, response: ServerResponse) => {
  const { authorization } = request.headers
  const one = { url: request.url ?? '', authorization, body: await read(request) }
  seen.push(one)
  const { status = 200, headers = {}, body } = one.url.includes('/oauth2/') ? token(one) : graph(one)
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

beforeEach(async () => {
  seen = []
  token = () => ({ body: { token_type: 'Bearer', expires_in: 3600, access_token: 'for-graph', scope: 'x' } })
  graph = () => ({ body: { value: [] } })
  server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  base = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
})
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
)

const directory = () => {
  const settings = { authority: base, clientId: 'client', clientSecret: 'secret', identityClientId: null }
  return new GraphDirectory({ base: `${base}/graph`, tokens: new OnBehalfOf(settings) })
}
const asked = () => directory().teamMembers('team-1', reader)
const member = (userId: string | null, roles: readonly string[] = [], more: object = {}) => ({
  id: 'membership',
  userId,
  displayName: userId && `Name of ${userId}`,
  email: null,
  tenantId: TENANT,
  roles,
  ...more,
})
const NEEDED = { reason: 'consent_required', scopes: ['TeamMember.Read.All'], claims: null } as const
const graphCalls = () => seen.filter(({ url }) => url.startsWith('/graph/'))

test('exchanges the reader’s token in the reader’s tenant and asks Graph with the new one', async () => {
  graph = () => ({ body: { value: [member('max'), member('lea', ['owner']), member('gus', ['guest'])] } })
  const found = await asked()
  expect(found.ok && found.value.map(({ person, role }) => [person.name, role, person.isGuest])).toEqual([
    ['Name of max', 'member', false],
    ['Name of lea', 'lead', false],
    ['Name of gus', 'member', true],
  ])
  const exchange = seen.find(({ url }) => url.includes('/oauth2/'))
  expect(exchange?.url).toMatch(new RegExp(`^/${TENANT}/oauth2/v2.0/token`))
  const form = new URLSearchParams(exchange?.body)
  expect(form.get('requested_token_use')).toBe('on_behalf_of')
  expect(form.get('assertion')).toBe('the-readers-token')
  expect(form.get('scope')).toContain('https://graph.microsoft.com/TeamMember.Read.All')
  expect(graphCalls()).toMatchObject([
    { url: '/graph/v1.0/teams/team-1/members?$top=999', authorization: 'Bearer for-graph' },
  ])
})

test('follows pages to the end', async () => {
  graph = ({ url }) => {
    const page = Number(new URL(url, base).searchParams.get('$skiptoken') ?? 1)
    const next = `${base}/graph/v1.0/teams/team-1/members?$top=999&$skiptoken=${page + 1}`
    return { body: { value: [member(`p${page}`)], ...(page < 3 ? { '@odata.nextLink': next } : {}) } }
  }
  const found = await asked()
  expect(found.ok && found.value.map(({ person }) => person.id)).toEqual(['p1', 'p2', 'p3'])
})

test('follows no page to another address, where the token has no business', async () => {
  graph = () => ({ body: { value: [member('max')], '@odata.nextLink': 'https://evil.example.com/v1.0/x' } })
  expect(await asked()).toEqual({ ok: false, error: { reason: 'unavailable' } })
  graph = () => ({ status: 302, headers: { location: 'http://localhost:9/x' }, body: {} })
  expect(await asked()).toEqual({ ok: false, error: { reason: 'unavailable' } })
})

test('leaves out people of other tenants and those without an account', async () => {
  graph = () => ({ body: { value: [member('max'), member('far', [], { tenantId: 'other' }), member(null)] } })
  const found = await asked()
  expect(found.ok && found.value.map(({ person }) => person.id)).toEqual(['max'])
})

test('takes empty members for a missing permission, as Graph means it', async () => {
  graph = () => ({ body: { value: [member(null), member(null)] } })
  expect(await asked()).toEqual({ ok: false, error: NEEDED })
})

test.each([
  [403, 'consent_required'],
  [401, 'consent_required'],
  [404, 'not_found'],
  [500, 'unavailable'],
])('Graph’s %i means %s', async (status, reason) => {
  graph = () => ({ status, body: { error: { code: 'x', message: 'x' } } })
  expect(await asked()).toMatchObject({ ok: false, error: { reason } })
})

test.each(['0', '2', '120'])('asked to wait %s seconds it does not wait but says so', async (seconds) => {
  graph = () => ({ status: 429, headers: { 'retry-after': seconds }, body: { error: { code: 'x' } } })
  expect(await asked()).toEqual({ ok: false, error: { reason: 'throttled', seconds: Number(seconds) } })
  expect(graphCalls()).toHaveLength(1)
})

test('a challenge of continuous access evaluation reaches the reader', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}'
  const challenge = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`
  graph = () => ({ status: 401, headers: { 'www-authenticate': challenge }, body: { error: { code: 'x' } } })
  expect(await asked()).toEqual({ ok: false, error: { ...NEEDED, claims } })
})

test('says that consent is missing, with the claims that Entra ID wants proved', async () => {
  token = () => ({
    status: 400,
    body: {
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_description: 'AADSTS65001: …',
      error_codes: [65001],
    },
  })
  expect(await asked()).toEqual({ ok: false, error: NEEDED })
  const claims = '{"access_token":{"amr":{"essential":true,"values":["mfa"]}}}'
  token = () => ({
    status: 400,
    body: {
      error: 'interaction_required',
      error_description: 'AADSTS50076: …',
      error_codes: [50076],
      claims,
    },
  })
  expect(await asked()).toEqual({ ok: false, error: { ...NEEDED, claims } })
  expect(graphCalls()).toEqual([])
})

test.each([
  ['a wrong secret', { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215' } }],
  ['trouble over there', { status: 503, body: { error: 'temporarily_unavailable' } }],
])('%s is nothing the reader could consent to', async (_, answer) => {
  token = () => answer
  expect(await asked()).toEqual({ ok: false, error: { reason: 'unavailable' } })
})

describe('the reader’s own teams', () => {
  const own = () => directory().teamsOf(reader)

  test('are one question with the permission of its own', async () => {
    graph = () => ({ body: { value: [{ id: 'TEAM-1' }, { id: 'team-2' }] } })
    expect(await own()).toEqual({ ok: true, value: new Set(['team-1', 'team-2']) })
    expect(graphCalls().map(({ url }) => url)).toEqual(['/graph/v1.0/me/joinedTeams?$select=id'])
    const form = new URLSearchParams(seen.find(({ url }) => url.includes('/oauth2/'))?.body)
    expect(form.get('scope')).toContain('https://graph.microsoft.com/Team.ReadBasic.All')
    expect(form.get('scope')).not.toContain('TeamMember')
  })

  test.each([
    [403, 'consent_required'],
    [500, 'unavailable'],
  ])('are unknown where Graph answers %i', async (status, reason) => {
    graph = () => ({ status, body: { error: { code: 'x', message: 'x' } } })
    expect(await own()).toMatchObject({ ok: false, error: { reason } })
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { signInOf } from '#functions/adapters/entra/sign-in-of.ts'
import { type ContractName, contracts } from '#shared/contracts/contracts.ts'
import { type FrontDoor, openFrontDoor, START } from './support/front-door.ts'
import { CLIENT_ID, entraClaims } from './support/issuer.ts'
import { people, TENANT } from './support/people.ts'

let door: FrontDoor
beforeAll(async () => {
  door = await openFrontDoor()
})
afterAll(() => door.close())

const claims = (more: Readonly<Record<string, unknown>> = {}) => ({
  ...entraClaims(door.issuer.authority, people.member, START),
  ...more,
})
const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000)
const getMe = (token: string, language = 'en') =>
  door.nobody.raw('GET', '/api/me', {
    headers: { authorization: `Bearer ${token}`, 'accept-language': language },
  })

test('lets in who brings a token of Entra ID for this API', async () => {
  const response = await getMe(await door.issuer.sign(claims()))
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    person: { id: people.member.oid, name: 'Max Müller' },
    tenantId: TENANT,
  })
})

const AUTHORITY_ELSEWHERE = 'https://login.example.com'
const refused: readonly [string, Readonly<Record<string, unknown>>, string][] = [
  ['for another API', { aud: '00000003-0000-0000-c000-000000000000' }, 'unauthenticated'],
  [
    'for the App ID URI, which only version 1 names',
    { aud: `api://leitstern/${CLIENT_ID}` },
    'unauthenticated',
  ],
  ['of version 1', { ver: '1.0' }, 'unauthenticated'],
  ['without a version', { ver: undefined }, 'unauthenticated'],
  ['of another issuer', { iss: `${AUTHORITY_ELSEWHERE}/${TENANT}/v2.0` }, 'unauthenticated'],
  [
    'whose issuer is another tenant than its own',
    { tid: 'bbbbbbbb-0000-4000-8000-000000000002' },
    'unauthenticated',
  ],
  [
    'without a scope, as apps get them',
    { scp: undefined, roles: ['Okr.Admin'], idtyp: 'app' },
    'unauthenticated',
  ],
  ['with another scope', { scp: 'User.Read access_as_user_2' }, 'unauthenticated'],
  ['asked for by an unknown client', { azp: 'dddddddd-0000-4000-8000-000000000000' }, 'unauthenticated'],
  ['without a client', { azp: undefined }, 'unauthenticated'],
  ['without a person', { oid: undefined }, 'unauthenticated'],
  ['whose person is no id', { oid: '../../etc' }, 'unauthenticated'],
  ['without an end', { exp: undefined }, 'unauthenticated'],
  ['that has expired', { exp: seconds(START) - 301 }, 'token_expired'],
  ['that is not valid yet', { nbf: seconds(START) + 301 }, 'unauthenticated'],
]

test.each(refused)('refuses a token %s', async (_, more, code) => {
  const response = await getMe(await door.issuer.sign(claims(more)))
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ code })
  expect(response.headers.get('www-authenticate')).toContain('Bearer')
})

test('refuses the token of a tenant that may not use this installation', async () => {
  const tid = 'cccccccc-0000-4000-8000-000000000003'
  const foreign = claims({ tid, iss: `${door.issuer.authority}/${tid}/v2.0` })
  const response = await getMe(await door.issuer.sign(foreign))
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ code: 'tenant_not_allowed' })
})

test.each([
  ['just expired', { exp: seconds(START) - 290 }],
  ['about to become valid', { nbf: seconds(START) + 290 }],
])('forgives a clock that differs by less than five minutes: %s', async (_, more) => {
  expect((await getMe(await door.issuer.sign(claims(more)))).status).toBe(200)
})

test.each([...Object.entries({ web: 'bc59ab01-8403-45c6-8796-ac3ef710b3e3', own: CLIENT_ID })])(
  'accepts tokens asked for by Outlook and by itself: %s',
  async (_, azp) => {
    expect((await getMe(await door.issuer.sign(claims({ azp })))).status).toBe(200)
  },
)

test('refuses a forged signature and a signature without a key', async () => {
  expect((await getMe(await door.issuer.forge(claims()))).status).toBe(401)
  const [header, payload] = (await door.issuer.sign(claims())).split('.')
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')
  expect((await getMe(`${none}.${payload}.`)).status).toBe(401)
  expect((await getMe(`${header}.${payload}.`)).status).toBe(401)
})

test('refuses a token whose content was changed after signing', async () => {
  const [header, , signature] = (await door.issuer.sign(claims())).split('.')
  const payload = Buffer.from(JSON.stringify(claims({ roles: ['Okr.Admin'] }))).toString('base64url')
  expect((await getMe(`${header}.${payload}.${signature}`)).status).toBe(401)
})

test.each(['', 'x', 'a.b.c', 'Bearer'])('refuses what is no token: "%s"', async (token) => {
  expect((await getMe(token)).status).toBe(401)
})

test('refuses another way of signing in', async () => {
  const headers = { authorization: `Basic ${btoa('a:b')}` }
  expect((await door.nobody.raw('GET', '/api/me', { headers })).status).toBe(401)
})

test('asks for the keys once, however many unknown keys are named', async () => {
  const before = door.issuer.keyRequests()
  for (let count = 0; count < 5; count++) {
    const token = await door.issuer.sign(claims(), { kid: `unknown-${count}` })
    expect((await getMe(token)).status).toBe(401)
  }
  expect(door.issuer.keyRequests() - before).toBeLessThanOrEqual(1)
})

test('says that it cannot check anybody when the keys cannot be fetched', async () => {
  const alone = await openFrontDoor()
  const token = await alone.issuer.sign({ ...entraClaims(alone.issuer.authority, people.member, START) })
  await alone.issuer.close()
  const headers = { authorization: `Bearer ${token}` }
  const response = await alone.nobody.raw('GET', '/api/me', { headers })
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ code: 'unavailable' })
  await alone.app.close()
})

test('knows a guest by the account and by where it comes from', async () => {
  for (const more of [{ acct: 1 }, { idp: 'https://sts.windows.net/other/' }]) {
    const response = await getMe(await door.issuer.sign(claims(more)))
    expect(await response.json()).toMatchObject({ person: { isGuest: true } })
  }
  const own = await getMe(await door.issuer.sign(claims({ acct: 0 })))
  expect(await own.json()).toMatchObject({ person: { isGuest: false } })
})

test.each(['de', 'en'])('says in %s what to do', async (language) => {
  const response = await getMe('nonsense', language)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('content-language')).toBe(language)
  const { detail } = (await response.json()) as { detail: string } // of the problem form
  expect(detail).toContain(language === 'de' ? 'neu anmelden' : 'sign in')
})

const asking = Object.values(contracts).filter((contract) => !('anonymous' in contract))

test.each(asking.map((contract) => contract.name))('%s answers nobody without a token', async (name) => {
  const parts = contracts[name as ContractName].path.matchAll(/\{(\w+)\}/g) // of the same list
  const params = Object.fromEntries([...parts].map(([, part = '']) => [part, 'x']))
  expect(await door.nobody.refused(name, { params, body: {} })).toMatchObject({
    status: 401,
    code: 'unauthenticated',
  })
})

test('health and the description of the API answer anybody and tell nothing private', async () => {
  expect(await door.nobody.call('getHealth')).toEqual({ status: 'ok' })
  expect(JSON.stringify(await door.nobody.call('getOpenApi'))).not.toContain(TENANT)
})

test('tells a page whom to ask for a token, and for which app, before anybody has signed in', async () => {
  expect(await door.nobody.call('getSignIn')).toEqual({
    authority: door.issuer.authority,
    tenant: 'organizations',
    clientId: CLIENT_ID,
  })
})

test('sends the people of an installation for one tenant to that tenant', () => {
  const settings = { authority: 'https://login.example.com', clientId: CLIENT_ID, allowedTenants: [TENANT] }
  expect(signInOf(settings)).toMatchObject({ tenant: TENANT })
})

test('a token that has been checked is still held against its own end', async () => {
  const token = await door.issuer.sign(claims({ exp: seconds(START) + 60 }))
  expect((await getMe(token)).status).toBe(200)
  expect((await getMe(token)).status).toBe(200)
  door.travelTo('2026-09-07T08:10:00.000Z')
  expect(await (await getMe(token)).json()).toMatchObject({ code: 'token_expired' })
  door.travelTo(START)
})

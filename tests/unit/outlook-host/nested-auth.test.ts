import { createNestablePublicClientApplication } from '@azure/msal-browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerNested, type NestedHost } from '#infra/local/outlook-host/nested-auth.ts'
import { NestedAppAuthBridge } from '#infra/local/outlook-host/stand-in/bridge.ts'

const CLIENT_ID = '11111111-1111-4111-8111-111111111111'
const SCOPES = [`${CLIENT_ID}/access_as_user`]
const PERSON = { id: 'oid-anna', tenantId: 'tid-firma', name: 'Anna', mail: 'anna@firma.example' }

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const idToken = `${part({ alg: 'none' })}.${part({ oid: PERSON.id, tid: PERSON.tenantId, preferred_username: PERSON.mail })}.x`

const hostWith = (more: Partial<NestedHost['app']> = {}, issued: string[] = []): NestedHost => ({
  app: {
    clientId: CLIENT_ID,
    redirectUri: 'brk-multihub://okr.example.org',
    domain: 'okr.example.org',
    ...more,
  },
  person: PERSON,
  tokens: async ({ hasProof }) => {
    issued.push(hasProof ? 'proved' : 'plain')
    return { accessToken: `token-${issued.length}`, idToken, expiresIn: 3600 }
  },
})

/** A window with the host behind its bridge, as the stand-in for Office.js makes one. */
const connect = (host: NestedHost) => {
  const bridge: NestedAppAuthBridge = new NestedAppAuthBridge((message) => {
    void answerNested(host, message).then((reply) => reply && bridge.receive(reply))
  })
  const window = {
    nestedAppAuthBridge: bridge,
    location: { href: 'https://okr.example.org/outlook.html', protocol: 'https:' },
    console: { log: () => undefined },
    crypto: globalThis.crypto,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }
  Object.assign(globalThis, { window })
}

const signIn = (clientId = CLIENT_ID) =>
  createNestablePublicClientApplication({
    auth: { clientId, authority: 'https://login.microsoftonline.com/organizations' },
    cache: { cacheLocation: 'memoryStorage' },
  })

describe('the published MSAL over the local bridge', () => {
  beforeEach(() => Reflect.deleteProperty(globalThis, 'window'))
  afterEach(() => Reflect.deleteProperty(globalThis, 'window'))

  test('gets a token for our own API without asking anybody', async () => {
    connect(hostWith())
    const { accessToken, account } = await (await signIn()).acquireTokenSilent({ scopes: SCOPES })
    expect(accessToken).toBe('token-1')
    expect(account).toMatchObject({
      localAccountId: PERSON.id,
      tenantId: PERSON.tenantId,
      username: PERSON.mail,
    })
  })

  test('gets another one where the first was refused', async () => {
    connect(hostWith())
    const app = await signIn()
    await app.acquireTokenSilent({ scopes: SCOPES })
    expect((await app.acquireTokenSilent({ scopes: SCOPES, forceRefresh: true })).accessToken).toBe('token-2')
  })

  test('a second factor takes the person', async () => {
    const issued: string[] = []
    connect(hostWith({}, issued))
    const app = await signIn()
    const claims = '{"access_token":{"amr":{"values":["mfa"]}}}'
    await expect(app.acquireTokenSilent({ scopes: SCOPES, claims })).rejects.toMatchObject({
      name: 'InteractionRequiredAuthError',
    })
    await app.acquireTokenPopup({ scopes: SCOPES, claims })
    expect(issued).toEqual(['proved'])
  })

  test.each([
    ['an app the directory does not know', {}, '22222222-2222-4222-8222-222222222222', SCOPES],
    ['an app whose registration names no broker', { redirectUri: null }, CLIENT_ID, SCOPES],
    ['an app registered for another domain', { domain: 'elsewhere.example.org' }, CLIENT_ID, SCOPES],
    [
      'a scope by the App ID URI, asked for by the app itself',
      {},
      CLIENT_ID,
      [`api://okr.example.org/${CLIENT_ID}/access_as_user`],
    ],
    ['no scope of the API', {}, CLIENT_ID, ['User.Read']],
  ])('is refused for %s', async (_, app, clientId, scopes) => {
    connect(hostWith(app))
    await expect((await signIn(clientId)).acquireTokenSilent({ scopes })).rejects.toThrow()
  })
})

test('what is no request of MSAL gets no answer', async () => {
  expect(await answerNested(hostWith(), '{"messageType":"Something"}')).toBeNull()
})

import { ConfidentialClientApplication, type INetworkModule, type NetworkResponse } from '@azure/msal-node'
import { decodeJwt } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Identity } from '#infra/local/identity/identity.ts'
import { WorldClock } from '#infra/local/world-clock.ts'
import { createTestDirectory, people, tenants } from '#tests/support/local-directory.ts'

const clock = new WorldClock('2026-11-02T08:00:00Z')
let identity: Identity

beforeEach(async () => {
  identity = await Identity.start({ directory: createTestDirectory(), clock })
})
afterEach(() => identity.close())

interface TokenAnswer {
  status: number
  body: { error?: string; error_codes?: number[]; suberror?: string; claims?: string; access_token?: string }
}

async function post(form: Record<string, string>, tenant: string): Promise<TokenAnswer> {
  const response = await fetch(`${identity.url}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  return { status: response.status, body: (await response.json()) as TokenAnswer['body'] }
}

function exchange(assertion: string, changes: Record<string, string> = {}, tenant: string = tenants.nord) {
  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    client_id: identity.clientId,
    client_secret: identity.clientSecret,
    requested_token_use: 'on_behalf_of',
    scope: 'https://graph.microsoft.com/User.Read',
    assertion,
    ...changes,
  }
  return post(Object.fromEntries(Object.entries(form).filter(([, value]) => value !== '')), tenant)
}

describe('on behalf of', () => {
  test('gives a Graph token of the same person with what was consented', async () => {
    const { status, body } = await exchange(await identity.tokenFor(people.lead.oid))
    expect(status).toBe(200)
    const claims = await identity.verifyGraphToken(body.access_token ?? '')
    expect(claims).toMatchObject({ oid: people.lead.oid, tid: tenants.nord, appid: identity.clientId })
    expect(String(claims.scp).split(' ')).toContain('TeamMember.Read.All')
  })

  test.each([
    ['no scope', { scope: '' }, 400, 900144],
    ['no assertion', { assertion: '' }, 400, 900144],
    ['no token use', { requested_token_use: '' }, 400, 900144],
    ['another grant', { grant_type: 'password' }, 400, 70003],
    ['another client', { client_id: '11111111-1111-4111-8111-111111111111' }, 400, 700016],
    ['a wrong secret', { client_secret: 'guess' }, 401, 7000215],
    ['another resource', { scope: 'https://vault.azure.net/.default' }, 400, 500011],
    ['an unlisted permission', { scope: 'Mail.Read' }, 400, 65005],
  ])('refuses %s', async (_, changes, status, number) => {
    const answer = await exchange(await identity.tokenFor(people.lead.oid), changes)
    expect([answer.status, answer.body.error_codes]).toEqual([status, [number]])
  })

  test.each([
    ['expired', 500133],
    ['wrong-audience', 500131],
    ['foreign-key', 50013],
    ['wrong-issuer', 50013],
    ['app-only', 50027],
    ['alg-none', 50013],
  ] as const)('refuses an assertion that is %s', async (kind, number) => {
    const { body } = await exchange(await identity.forge(kind, people.lead.oid))
    expect([body.error, body.error_codes]).toEqual(['invalid_grant', [number]])
  })

  test.each([
    ['common', 50059],
    [tenants.sued, 50013],
    ['nobody', 90002],
  ])('refuses the authority %s for a token of another tenant', async (tenant, number) => {
    const { body } = await exchange(await identity.tokenFor(people.lead.oid), {}, tenant)
    expect(body.error_codes).toEqual([number])
  })

  test('asks for consent to permissions nobody has allowed yet', async () => {
    const token = await identity.tokenFor(people.lead.oid)
    const scope = 'https://graph.microsoft.com/Calendars.ReadWrite'
    const refused = await exchange(token, { scope })
    expect(refused.body).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    })
    identity.grantConsent(people.lead.oid, ['Calendars.ReadWrite'])
    expect((await exchange(token, { scope })).status).toBe(200)
    expect((await exchange(await identity.tokenFor(people.member.oid), { scope })).status).toBe(400)
  })

  test.each(['revoked', 'sentinel'])('asks a person for everything (%s)', async (how) => {
    const person = how === 'sentinel' ? people.consentless : people.lead
    if (how === 'revoked') identity.revokeConsent(person.oid)
    const { body } = await exchange(await identity.tokenFor(person.oid))
    expect(body.error_codes).toEqual([65001])
  })

  test.each(['demanded', 'sentinel'])('asks for a second factor with claims to pass on (%s)', async (how) => {
    const person = how === 'sentinel' ? people.stepUp : people.lead
    if (how === 'demanded') identity.demandSecondFactor(person.oid)
    const { body } = await exchange(await identity.tokenFor(person.oid))
    expect(body).toMatchObject({ error: 'interaction_required', error_codes: [50076] })
    expect(JSON.parse(body.claims ?? '')).toHaveProperty('access_token')
    const proved = await identity.tokenFor(person.oid, { withSecondFactor: true })
    expect((await exchange(proved)).status).toBe(200)
  })
})

/** MSAL insists on https; the product's network client is what swaps the origin, and so does this one. */
function redirectingClient(): INetworkModule {
  async function send<T>(
    method: string,
    url: string,
    options?: { headers?: Record<string, string>; body?: string },
  ) {
    const local = url.replace('https://login.microsoftonline.com', identity.url)
    const init = { method, headers: options?.headers ?? {}, ...(options?.body ? { body: options.body } : {}) }
    const response = await fetch(local, init)
    const answer: NetworkResponse<T> = {
      headers: Object.fromEntries(response.headers),
      // MSAL names the type it expects; the wire cannot.
      body: (await response.json()) as T,
      status: response.status,
    }
    return answer
  }
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  }
}

test('satisfies the unmodified MSAL', async () => {
  const msal = new ConfidentialClientApplication({
    auth: {
      clientId: identity.clientId,
      clientSecret: identity.clientSecret,
      authority: `https://login.microsoftonline.com/${tenants.nord}`,
    },
    system: { networkClient: redirectingClient() },
  })
  const ask = async (person: string) =>
    msal.acquireTokenOnBehalfOf({
      oboAssertion: await identity.tokenFor(person),
      scopes: ['https://graph.microsoft.com/User.Read'],
    })
  const result = await ask(people.lead.oid)
  expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({ oid: people.lead.oid })
  await expect(ask(people.consentless.oid)).rejects.toMatchObject({
    errorCode: 'invalid_grant',
    subError: 'consent_required',
  })
  await expect(ask(people.stepUp.oid)).rejects.toMatchObject({ name: 'InteractionRequiredAuthError' })
})

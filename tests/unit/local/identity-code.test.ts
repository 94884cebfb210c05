import { decodeJwt } from 'jose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Identity } from '#infra/local/identity/identity.ts'
import { type Begun, beginSignIn, finishSignIn, isAnswer } from '#tab/auth/sign-in-page.ts'
import { createTestDirectory, people, tenants } from '#tests/support/local-directory.ts'

const ORIGIN = 'http://127.0.0.1:3000'
const PAGE = `${ORIGIN}/sign-in.html`
const place = (href: string) => ({ origin: ORIGIN, pathname: '/sign-in.html', href })

let identity: Identity
beforeEach(async () => {
  identity = await Identity.start({ directory: createTestDirectory() })
  identity.allowRedirect(PAGE)
})
afterEach(() => identity.close())

const registration = () => ({ authority: identity.url, tenant: tenants.nord, clientId: identity.clientId })

/** As the browser does it: to Entra ID, a decision there, and back with the answer. */
const visit = async (address: string, decision: 'accept' | 'cancel' = 'accept') => {
  const body = new URLSearchParams({ person: people.member.oid, decision })
  const response = await fetch(address, { method: 'POST', body, redirect: 'manual' })
  return response.headers.get('location') ?? ''
}

/** Only a browser adds the origin that Entra ID wants of a single-page application. */
const asBrowser = async <T>(act: () => Promise<T>): Promise<T> => {
  const { fetch: plain } = globalThis
  globalThis.fetch = (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('origin', ORIGIN)
    return plain(input, { ...init, headers })
  }
  return act().finally(() => {
    globalThis.fetch = plain
  })
}

const signIn = async (change: (begun: Begun) => Begun = (begun) => begun) => {
  const { begun, address } = await beginSignIn(registration(), place(PAGE))
  const back = await visit(address)
  return { back, finish: () => finishSignIn(registration(), place(back), change(begun)) }
}

test('a sign-in in a window ends in a token of the app itself for our API', async () => {
  const { back, finish } = await signIn()
  expect([isAnswer({ href: PAGE }), isAnswer({ href: back })]).toEqual([false, true])
  expect(decodeJwt(await asBrowser(finish))).toMatchObject({
    aud: identity.clientId,
    azp: identity.clientId,
    scp: 'access_as_user',
    oid: people.member.oid,
  })
})

test('what Entra ID asks to be proved is asked for on the way', async () => {
  const claims = '{"access_token":{"amr":{"values":["mfa"]}}}'
  const { address } = await beginSignIn(registration(), place(`${PAGE}?${new URLSearchParams({ claims })}`))
  expect(new URL(address).searchParams.get('claims')).toBe(claims)
})

test('signing in allows the app nothing in Graph', async () => {
  const { address } = await beginSignIn(registration(), place(PAGE))
  expect(new URL(address).searchParams.get('scope')).toBe(`${identity.clientId}/access_as_user`)
})

test('a code is redeemed once', async () => {
  const { finish } = await signIn()
  await asBrowser(finish)
  await expect(asBrowser(finish)).rejects.toThrow()
})

test.each([
  ['another window', (begun: Begun) => ({ ...begun, state: 'another' })],
  ['whoever has the code alone', (begun: Begun) => ({ ...begun, verifier: 'x'.repeat(43) })],
])('an answer is worth nothing to %s', async (_, change) => {
  const { finish } = await signIn(change)
  await expect(asBrowser(finish)).rejects.toThrow()
})

test('a code of a browser is no use to a server', async () => {
  const { finish } = await signIn()
  await expect(finish()).rejects.toThrow()
})

test('a refusal is no token', async () => {
  const { begun, address } = await beginSignIn(registration(), place(PAGE))
  const back = await visit(address, 'cancel')
  await expect(finishSignIn(registration(), place(back), begun)).rejects.toThrow()
})

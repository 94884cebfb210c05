import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgeryKinds } from '#infra/local/identity/forgeries.ts'
import { Identity } from '#infra/local/identity/identity.ts'
import { WorldClock } from '#infra/local/world-clock.ts'
import { createTestDirectory, people, tenants } from '#tests/support/local-directory.ts'

const clock = new WorldClock('2026-11-02T08:00:00Z')
let identity: Identity

beforeAll(async () => {
  identity = await Identity.start({ directory: createTestDirectory(), clock })
})
afterAll(() => identity.close())

async function getJson(path: string) {
  const response = await fetch(`${identity.url}${path}`)
  // Discovery documents are flat objects of strings.
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

/** The checks every receiving API makes (Entra, "Secure applications and APIs by validating claims"). */
async function verify(token: string) {
  const { body } = await getJson(`/${tenants.nord}/v2.0/.well-known/openid-configuration`)
  const keys = createRemoteJWKSet(new URL(body.jwks_uri ?? ''))
  const { payload } = await jwtVerify(token, keys, {
    algorithms: ['RS256'],
    audience: identity.clientId,
    issuer: body.issuer ?? '',
    currentDate: new Date(clock.now()),
    requiredClaims: ['exp', 'oid', 'tid', 'azp'],
  })
  const isTeams = payload.azp === '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
  if (payload.tid !== tenants.nord || payload.ver !== '2.0' || !isTeams) throw new Error('claims')
  if (!String(payload.scp).split(' ').includes('access_as_user')) throw new Error('scope')
  return payload
}

describe('discovery', () => {
  test('names the tenant as issuer', async () => {
    const { body } = await getJson(`/${tenants.sued}/v2.0/.well-known/openid-configuration`)
    expect(body.issuer).toBe(`${identity.url}/${tenants.sued}/v2.0`)
    expect(body.token_endpoint).toBe(`${identity.url}/${tenants.sued}/oauth2/v2.0/token`)
  })

  test.each(['common', 'organizations'])('publishes the placeholder issuer for %s', async (name) => {
    const { body } = await getJson(`/${name}/v2.0/.well-known/openid-configuration`)
    expect(body.issuer).toBe(`${identity.url}/{tenantid}/v2.0`)
  })

  test('refuses an unknown tenant', async () => {
    const { status, body } = await getJson('/nobody/v2.0/.well-known/openid-configuration')
    expect(status).toBe(400)
    expect(body.error_description).toContain('AADSTS90002')
  })
})

describe('the token of a person', () => {
  test('verifies and carries the claims of Entra v2', async () => {
    expect(await verify(await identity.tokenFor(people.admin.oid))).toMatchObject({
      name: 'Ada Admin',
      oid: people.admin.oid,
      preferred_username: people.admin.upn,
      roles: ['Okr.Admin'],
      acct: 0,
      iat: Math.floor(clock.now() / 1000),
    })
  })

  test('marks a guest, leaves roles out when there are none, and keeps sub apart from oid', async () => {
    const claims = await verify(await identity.tokenFor(people.guest.upn))
    expect(claims.acct).toBe(1)
    expect(claims).not.toHaveProperty('roles')
    expect(claims.sub).not.toBe(claims.oid)
  })

  test('belongs to the tenant of the person', async () => {
    const token = await identity.tokenFor(people.foreigner.oid)
    expect(decodeJwt(token).iss).toBe(`${identity.url}/${tenants.sued}/v2.0`)
    await expect(verify(token)).rejects.toThrow()
  })

  test('expires when the world moves on by an hour and a quarter', async () => {
    const token = await identity.tokenFor(people.lead.oid)
    clock.travelBy(4499_000)
    await verify(token)
    clock.travelBy(2_000)
    await expect(verify(token)).rejects.toThrow('"exp" claim timestamp check failed')
    clock.travelBy(-4501_000)
  })

  test('cannot be asked for somebody who does not exist', async () => {
    await expect(identity.tokenFor('nobody')).rejects.toThrow('no person "nobody"')
  })
})

describe('a forged token is refused by a complete verification', () => {
  test.each(forgeryKinds)('%s', async (kind) => {
    await expect(verify(await identity.forge(kind, people.lead.oid))).rejects.toThrow()
  })
})

describe('key rotation', () => {
  test('signs with a new key while tokens of the old one stay valid', async () => {
    const old = await identity.tokenFor(people.lead.oid)
    await identity.rotateKeys()
    const fresh = await identity.tokenFor(people.lead.oid)
    expect(decodeProtectedHeader(fresh).kid).not.toBe(decodeProtectedHeader(old).kid)
    await Promise.all([verify(old), verify(fresh)])
  })

  test('withdraws the old key on demand', async () => {
    const old = await identity.tokenFor(people.lead.oid)
    await identity.rotateKeys({ dropOld: true })
    await expect(verify(old)).rejects.toThrow('no applicable key')
  })
})

import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { type ClientPart, LocalEnvironment } from '#infra/local/local-environment.ts'
import { createTestDirectory, people, tenants } from '#tests/support/local-directory.ts'

const functionsEntry = fileURLToPath(new URL('../../support/local-sample-app/index.ts', import.meta.url))
const options = { directory: createTestDirectory(), functionsEntry }

async function getJson(url: string) {
  // Settings and clock readings of the sample app.
  return (await (await fetch(url)).json()) as Record<string, string>
}

describe('the local environment', () => {
  test('tells the functions where everything is', async () => {
    await using environment = await LocalEnvironment.create(options)
    expect(await getJson(`${environment.apiUrl}/settings`)).toMatchObject({
      LEITSTERN_STORE: 'sqlite',
      LEITSTERN_SQLITE_FILE: environment.dataFile,
      ENTRA_AUTHORITY: environment.identity.url,
      ENTRA_CLIENT_ID: environment.identity.clientId,
      ENTRA_CLIENT_SECRET: environment.identity.clientSecret,
      ENTRA_ALLOWED_TENANTS: `${tenants.nord},${tenants.sued}`,
      GRAPH_BASE_URL: environment.graph.url,
      LEITSTERN_PUBLIC_URL: 'https://leitstern.example',
      LEITSTERN_LOG: 'error',
      LEITSTERN_REQUESTS_PER_MINUTE: '0',
    })
  })

  test('lets settings and tenants be chosen', async () => {
    const settings = { LEITSTERN_STORE: 'cosmos', COSMOS_ENDPOINT: 'https://127.0.0.1:1/' }
    const tenantAllowList = [tenants.nord]
    await using environment = await LocalEnvironment.create({ ...options, settings, tenantAllowList })
    expect(await getJson(`${environment.apiUrl}/settings`)).toMatchObject({
      ...settings,
      ENTRA_ALLOWED_TENANTS: tenants.nord,
    })
  })

  test('starts at a chosen instant and moves identity and functions together', async () => {
    await using environment = await LocalEnvironment.create({ ...options, now: '2026-10-05T07:00:00Z' })
    expect((await getJson(`${environment.apiUrl}/now`)).date).toMatch(/^2026-10-05T07:00:/)
    await environment.travelTo('2026-12-31T23:00:00+01:00')
    const { date } = await getJson(`${environment.apiUrl}/now`)
    expect(date).toMatch(/^2026-12-31T22:00:/)
    const keys = createRemoteJWKSet(new URL(`${environment.identity.url}/common/discovery/v2.0/keys`))
    const token = await environment.tokenFor(people.lead.oid)
    await jwtVerify(token, keys, { currentDate: new Date(date ?? '') })
    await environment.travelBy(3600_000)
    expect((await getJson(`${environment.apiUrl}/now`)).date).toMatch(/^2026-12-31T23:00:/)
  })

  test('refuses an instant without an offset', async () => {
    await expect(LocalEnvironment.create({ ...options, now: '2026-10-05T07:00:00' })).rejects.toThrow(
      RangeError,
    )
  })

  test('runs two side by side', async () => {
    await using first = await LocalEnvironment.create(options)
    await using second = await LocalEnvironment.create(options)
    expect(second.apiUrl).not.toBe(first.apiUrl)
    expect(second.dataFile).not.toBe(first.dataFile)
    expect((await fetch(`${first.apiUrl}/ticks`)).status).toBe(200)
  })

  test('starts the client last and closes it with the rest', async () => {
    let isClosed = false
    const client: ClientPart = {
      start: async (environment) => ({
        url: `${environment.apiUrl}#client`,
        close: async () => {
          isClosed = true
        },
      }),
    }
    const environment = await LocalEnvironment.create({ ...options, client })
    expect(environment.clientUrl).toBe(`${environment.apiUrl}#client`)
    await environment.close()
    expect(isClosed).toBe(true)
  })

  test('leaves nothing behind when closed', async () => {
    const environment = await LocalEnvironment.create(options)
    const urls = [environment.functionsHost.url, environment.identity.url, environment.graph.url]
    expect(existsSync(path.dirname(environment.dataFile))).toBe(true)
    await environment.close()
    expect(existsSync(path.dirname(environment.dataFile))).toBe(false)
    for (const url of urls) await expect(fetch(url)).rejects.toThrow()
  })

  test('leaves nothing behind when the client cannot start', async () => {
    let apiUrl = ''
    const client: ClientPart = {
      start: async (environment) => {
        apiUrl = environment.apiUrl
        throw new Error('no page')
      },
    }
    await expect(LocalEnvironment.create({ ...options, client })).rejects.toThrow('no page')
    await expect(fetch(`${apiUrl}/ticks`)).rejects.toThrow()
  })
})

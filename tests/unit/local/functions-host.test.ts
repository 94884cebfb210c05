import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FunctionsHost } from '#infra/local/functions-host/functions-host.ts'

const entry = fileURLToPath(new URL('../../support/local-sample-app/index.ts', import.meta.url))
let host: FunctionsHost

beforeAll(async () => {
  host = await FunctionsHost.start({ entry, settings: { LEITSTERN_LOG: 'silent' } })
})
afterAll(() => host.close())

async function getJson(path: string, init?: RequestInit) {
  const response = await fetch(`${host.url}${path}`, init)
  expect(response.status).toBe(200)
  // The sample app answers JSON objects of many shapes; each test names what it expects.
  return (await response.json()) as Record<string, unknown>
}

describe('HTTP functions', () => {
  test('hand the handler route values, query, headers and a trace', async () => {
    const path = '/api/cycles/2026%20Q4/objectives/a%2Fb?tag=1&tag=2&text=gr%C3%BCn'
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
    const seen = await getJson(path, { headers: { 'x-test': 'yes', traceparent } })
    expect(seen).toMatchObject({
      url: `${host.url}${path}`,
      params: { cycleId: '2026 Q4', id: 'a%2Fb' },
      query: { tag: '1,2', text: 'grün' },
      header: 'yes',
      functionName: 'echo',
      traceParent: traceparent,
    })
  })

  test('prefer literal segments to parameters and ignore case', async () => {
    const response = await fetch(`${host.url}/API/Cycles/current/objectives/first`)
    expect(await response.text()).toBe('literal')
  })

  test('carry status, headers, cookies and JSON bodies both ways', async () => {
    const response = await fetch(`${host.url}/api/store/x`, { method: 'POST', body: '{"ä":1}' })
    expect(response.status).toBe(201)
    expect(response.headers.get('etag')).toBe('"1"')
    expect(response.headers.getSetCookie()).toEqual(['seen=a%20b; Path=/; SameSite=Lax; HttpOnly'])
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ name: 'x', received: { ä: 1 } })
  })

  test('leave an optional parameter out', async () => {
    const response = await fetch(`${host.url}/api/store`, { method: 'POST', body: '0' })
    expect(await response.json()).toEqual({ name: null, received: 0 })
  })

  test('carry bytes unchanged', async () => {
    const body = new Uint8Array([0, 255, 128, 10])
    const response = await fetch(`${host.url}/api/bytes`, { method: 'PUT', body })
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([10, 128, 255, 0])
  })

  test.each([
    ['an unknown path', 'GET', '/api/nowhere'],
    ['a known path outside the prefix', 'GET', '/nothing'],
    ['a known path with another method', 'DELETE', '/api/nothing'],
    ['HEAD for a GET function', 'HEAD', '/api/nothing'],
  ])('answer 404 without a body to %s', async (_, method, path) => {
    const response = await fetch(`${host.url}${path}`, { method })
    expect([response.status, await response.text()]).toEqual([404, ''])
  })

  test('answer 204 when the handler returns nothing', async () => {
    expect((await fetch(`${host.url}/api/nothing`)).status).toBe(204)
  })

  test('answer 500 without a word about the reason when the handler throws', async () => {
    const response = await fetch(`${host.url}/api/crash`)
    expect([response.status, await response.text()]).toEqual([500, ''])
  })

  test('answer 414 to an address longer than the platform takes', async () => {
    expect((await fetch(`${host.url}/api/nothing?q=${'x'.repeat(8200)}`)).status).toBe(414)
  })

  test('run the hooks of the app', async () => {
    expect(await getJson('/api/hooked')).toBe(true)
  })

  test('see the settings, UTC, and nothing of the caller', async () => {
    const env = await getJson('/api/settings')
    expect(env).toMatchObject({ LEITSTERN_LOG: 'silent', TZ: 'UTC', FUNCTIONS_WORKER_RUNTIME: 'node' })
    expect(env).not.toHaveProperty('VITEST')
  })
})

describe('keys', () => {
  test.each([
    ['guarded', 'none', 401],
    ['guarded', 'wrong', 401],
    ['guarded', 'function', 200],
    ['guarded', 'master', 200],
    ['managed', 'function', 401],
    ['managed', 'master', 200],
  ])('%s with key %s answers %i', async (name, key, status) => {
    const value = key === 'function' || key === 'master' ? host.keys[key] : key
    const headers: Record<string, string> = key === 'none' ? {} : { 'x-functions-key': value }
    expect((await fetch(`${host.url}/api/${name}`, { headers })).status).toBe(status)
    expect((await fetch(`${host.url}/api/${name}?code=${key === 'none' ? '' : value}`)).status).toBe(status)
  })
})

describe('timers', () => {
  test('run on demand', async () => {
    await host.runTimer('tick')
    await host.runTimer('tick')
    expect(await getJson('/api/ticks')).toEqual({ timerRuns: 2 })
  })

  test('reject with what the function threw', async () => {
    await expect(host.runTimer('broken')).rejects.toThrow('timer failed')
  })

  test('reject an unknown name and say which there are', async () => {
    await expect(host.runTimer('tock')).rejects.toThrow('There are: tick, broken')
  })
})

test('lists what the app registered', () => {
  expect(host.functions).toContainEqual({
    name: 'echo',
    trigger: 'httpTrigger',
    path: '/api/cycles/{cycleId}/objectives/{id}',
    methods: ['GET'],
    authLevel: 'anonymous',
  })
  expect(host.functions).toContainEqual({ name: 'tick', trigger: 'timerTrigger', schedule: '0 */5 * * * *' })
})

describe('the clock of the worker', () => {
  test('moves with the world for Date and Temporal and goes on running', async () => {
    await host.travelTo('2027-01-31T23:59:00Z')
    const first = await getJson('/api/now')
    for (const instant of [first.date, first.temporal, new Date(Number(first.dateNow)).toISOString()])
      expect(String(instant)).toMatch(/^2027-01-31T23:59:0\d/)
    expect(first).toMatchObject({ isDate: true, fixed: '1970-01-01T00:00:00.000Z', zone: 0 })
    await host.travelBy(86_400_000)
    expect(String((await getJson('/api/now')).date)).toMatch(/^2027-02-01T23:59:/)
  })

  test('survives a restart', async () => {
    await host.travelTo('2027-03-01T00:00:00Z')
    await host.restart()
    expect(String((await getJson('/api/now')).date)).toMatch(/^2027-03-01T00:00:/)
  })
})

describe('a killed worker', () => {
  test('breaks requests off, answers nothing, and comes back on the same address', async () => {
    await host.runTimer('tick')
    const url = host.url
    const hanging = fetch(`${url}/api/hang`)
    await getJson('/api/ticks')
    await Promise.all([expect(hanging).rejects.toThrow(), host.kill()])
    expect(host.isRunning).toBe(false)
    await expect(fetch(`${url}/api/ticks`)).rejects.toThrow()
    await expect(host.runTimer('tick')).rejects.toThrow('not running')

    await host.restart()
    expect(host.url).toBe(url)
    expect(await getJson('/api/ticks')).toEqual({ timerRuns: 0 })
  })
})

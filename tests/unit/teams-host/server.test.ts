import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startHttpService } from '#infra/local/http-service.ts'
import { sentenceOf } from '#infra/local/teams-host/client/activity/sentence.ts'
import { createTeamsHost, type TeamsHost, type TeamsHostOptions } from '#infra/local/teams-host/server.ts'
import type { HostPerson, HostState } from '#infra/local/teams-host/types.ts'
import { WorldClock } from '#infra/local/world-clock.ts'

const anna: HostPerson = {
  id: 'anna',
  tenantId: 't1',
  tenantName: 'Firma',
  displayName: 'Anna',
  userPrincipalName: 'anna@firma.example',
  role: 'lead',
}

const manifest = {
  id: 'app-1',
  name: { short: 'Leitstern' },
  staticTabs: [
    {
      entityId: 'my-okrs',
      name: 'My OKRs',
      contentUrl: 'https://okr.example.com/index.html',
      scopes: ['personal'],
    },
    { entityId: 'about', scopes: ['personal'] },
  ],
  configurableTabs: [{ configurationUrl: 'https://okr.example.com/config.html' }],
  validDomains: ['okr.example.com'],
  authorization: { permissions: { resourceSpecific: [{ name: 'MeetingStage.Write.Chat' }] } },
}

let folder: string
let running: { close(): Promise<void> }[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teams-host-'))
  running = []
  for (const site of ['client', 'tab']) await mkdir(join(folder, site))
  await writeFile(join(folder, 'client', 'index.html'), 'the client')
  await writeFile(join(folder, 'tab', 'index.html'), 'the tab')
  await writeFile(join(folder, 'tab', 'main-a1b2c3d4.js'), 'export {}')
  await writeFile(join(folder, 'secret.txt'), 'secret')
})

afterEach(async () => {
  for (const service of running) await service.close()
  await rm(folder, { recursive: true })
})

async function start(options: Partial<TeamsHostOptions> = {}): Promise<TeamsHost> {
  const host = await createTeamsHost({
    identity: { tokenFor: (id) => (id === 'anna' ? { token: 'anna-token' } : { reason: 'unknown' }) },
    directory: { people: () => [anna], teams: () => [] },
    clock: new WorldClock('2026-11-02T08:00:00Z'),
    apiUrl: 'http://127.0.0.1:1',
    tabDir: join(folder, 'tab'),
    clientDir: join(folder, 'client'),
    manifest,
    languages: { de: { 'staticTabs[0].name': 'Meine OKRs' } },
    ...options,
  })
  running.push(host)
  return host
}

async function post(host: TeamsHost, path: string, body: unknown) {
  const answer = await fetch(host.url + path, { method: 'POST', body: JSON.stringify(body) })
  return { status: answer.status, body: await answer.json() }
}

async function stateOf(host: TeamsHost): Promise<HostState> {
  return (await fetch(`${host.url}/_host/state`)).json() as Promise<HostState>
}

describe('activity', () => {
  const entry = {
    id: 'e1',
    personId: 'anna',
    activityType: 'due',
    parameters: { what: 'Ein Wert' },
    preview: 'Bitte eintragen',
    topic: 'Vertrieb',
    webUrl: 'https://teams.microsoft.com/l/entity/app-1/my-okrs',
    at: 0,
    isRead: false,
  }

  test('is what the person has been told, with the sentences of the manifest in each language', async () => {
    const read: unknown[] = []
    const host = await start({
      activity: {
        of: (id) => (id === 'anna' ? [entry] : []),
        markRead: (...what) => void read.push(what),
      },
      manifest: {
        ...manifest,
        activities: { activityTypes: [{ type: 'due', description: '', templateText: 'Due: {what}' }] },
      },
      languages: { de: { 'activities.activityTypes[0].templateText': 'Fällig: {what}' } },
    })
    expect((await post(host, '/_host/activity', { personId: 'anna' })).body).toEqual({ entries: [entry] })
    expect((await post(host, '/_host/activity', { personId: 'ben' })).body).toEqual({ entries: [] })
    await post(host, '/_host/activity/read', { personId: 'anna', id: 'e1' })
    expect(read).toEqual([['anna', 'e1']])
    const { activities } = (await stateOf(host)).app
    expect(activities).toEqual({ due: { de: 'Fällig: {what}', '': 'Due: {what}' } })
    expect(sentenceOf(entry, activities, 'de')).toBe('Fällig: Ein Wert')
    expect(sentenceOf(entry, activities, 'en')).toBe('Due: Ein Wert')
  })
})

describe('sites', () => {
  test.each([
    ['/', 'the client'],
    ['/l/entity/app-1/my-okrs?context=x', 'the client'],
    ['/app/', 'the tab'],
    ['/app/index.html', 'the tab'],
    ['/app', 'the tab'],
  ])('%s is %s', async (path, expected) => {
    const { url } = await start()
    expect(await (await fetch(url + path)).text()).toBe(expected)
  })

  test('only names with a hash may be cached', async () => {
    const { url } = await start()
    const cache = async (path: string) => (await fetch(url + path)).headers.get('cache-control')
    expect(await cache('/app/index.html')).toBe('no-cache')
    expect(await cache('/app/main-a1b2c3d4.js')).toContain('immutable')
  })

  test('the tab may be framed by Microsoft 365 and itself, the client by nobody', async () => {
    const { url } = await start()
    const policy = async (path: string) => (await fetch(url + path)).headers.get('content-security-policy')
    expect(await policy('/app/')).toMatch(/frame-ancestors 'self' .*\*\.cloud\.microsoft/)
    expect(await policy('/')).toBe("frame-ancestors 'none'")
  })

  test("the site's own configuration decides its headers", async () => {
    const globalHeaders = { 'content-security-policy': "default-src 'self'" }
    await writeFile(join(folder, 'tab', 'staticwebapp.config.json'), JSON.stringify({ globalHeaders }))
    const { url } = await start()
    expect((await fetch(`${url}/app/`)).headers.get('content-security-policy')).toBe("default-src 'self'")
  })

  test.each([
    '/app/../../secret.txt',
    '/app/%2e%2e/%2e%2e/secret.txt',
    '/app/..%2f..%2fsecret.txt',
    '/app/%00',
    '/app/%zz',
  ])('%s leads nowhere', async (path) => {
    const { url } = await start()
    expect(await rawGet(url, path)).not.toContain('secret')
  })

  test('the API is asked at its own address with the same path', async () => {
    const api = await startHttpService((req, res) => void res.end(`${req.method} ${req.url}`))
    running.push(api)
    const { url } = await start({ apiUrl: api.url })
    expect(await (await fetch(`${url}/api/me?x=1`)).text()).toBe('GET /api/me?x=1')
  })
})

/** `fetch` tidies paths before it sends them. */
function rawGet(url: string, path: string, headers: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const asked = request({ hostname, port, path, headers }, async (response) => {
      let body = ''
      for await (const chunk of response) body += chunk
      resolve(`${response.statusCode} ${body}`)
    })
    asked.on('error', reject).end()
  })
}

describe('the app', () => {
  test('is what its manifest says, at local addresses', async () => {
    const host = await start()
    const { app } = await stateOf(host)
    expect(app).toMatchObject({
      id: 'app-1',
      configurationUrl: `${host.url}/app/config.html`,
      permissions: ['MeetingStage.Write.Chat'],
      validDomains: ['okr.example.com', new URL(host.url).host],
      showLoadingIndicator: false,
    })
    expect(app.personalTabs).toEqual([
      {
        entityId: 'my-okrs',
        contentUrl: `${host.url}/app/index.html`,
        names: { de: 'Meine OKRs', '': 'My OKRs' },
      },
    ])
  })

  test('tokens come from the identity, with its reason when there is none', async () => {
    const host = await start()
    expect((await post(host, '/_host/token', { personId: 'anna' })).body).toEqual({ token: 'anna-token' })
    expect((await post(host, '/_host/token', { personId: 'eve' })).body).toEqual({ reason: 'unknown' })
    expect((await post(host, '/_host/token', {})).status).toBe(400)
  })

  test('days pass on demand', async () => {
    const host = await start()
    const before = (await stateOf(host)).now
    const { body } = await post(host, '/_host/clock', { days: 7 })
    expect(body.now - before).toBeGreaterThanOrEqual(7 * 86_400_000)
    expect((await post(host, '/_host/clock', { days: 0.5 })).status).toBe(400)
  })
})

describe('pinned tabs', () => {
  const config = (base: string) => ({
    contentUrl: `${base}/app/index.html#/u/1`,
    suggestedDisplayName: 'OKRs',
  })

  test('outlive the process and its port', async () => {
    const stateFile = join(folder, 'tabs.json')
    const first = await start({ stateFile })
    const { body } = await post(first, '/_host/tabs', { channelId: '19:c', config: config(first.url) })
    const second = await start({ stateFile })
    const { tabs } = await stateOf(second)
    expect(tabs).toEqual([{ id: body.id, channelId: '19:c', name: 'OKRs', config: config(second.url) }])
    expect(await readFile(stateFile, 'utf8')).toContain('https://okr.example.com/index.html#/u/1')
  })

  test('are changed in place and removed', async () => {
    const host = await start()
    const { body } = await post(host, '/_host/tabs', { channelId: '19:c', config: config(host.url) })
    await post(host, '/_host/tabs', {
      id: body.id,
      channelId: '19:c',
      config: { contentUrl: `${host.url}/app/b` },
    })
    expect((await stateOf(host)).tabs.map((tab) => tab.config.contentUrl)).toEqual([`${host.url}/app/b`])
    await post(host, '/_host/tabs/remove', { id: body.id })
    expect((await stateOf(host)).tabs).toEqual([])
  })

  test('a damaged file is named, with what to do', async () => {
    const stateFile = join(folder, 'tabs.json')
    await writeFile(stateFile, '{"tabs":')
    await expect(start({ stateFile })).rejects.toThrow(/tabs\.json is damaged\. Delete it/)
  })
})

describe('the stage of a meeting', () => {
  const stageOf = async (host: TeamsHost) => (await post(host, '/_host/stage', { meetingId: 'm1' })).body

  test('is taken over by whoever shares last, and ends for everybody', async () => {
    const host = await start()
    expect(await stageOf(host)).toEqual({})
    for (const personId of ['anna', 'ben'])
      await post(host, '/_host/stage/share', { meetingId: 'm1', url: `${host.url}/app/#/stage`, personId })
    expect(await stageOf(host)).toEqual({ stage: { url: `${host.url}/app/#/stage`, personId: 'ben' } })
    expect((await post(host, '/_host/stage', { meetingId: 'm2' })).body).toEqual({})
    await post(host, '/_host/stage/stop', { meetingId: 'm1' })
    expect(await stageOf(host)).toEqual({})
  })

  test('belongs to the meetings the client was given', async () => {
    const host = await start({ meetings: (now) => [{ startsAt: new Date(now).toISOString() } as never] })
    expect((await stateOf(host)).meetings).toEqual([
      { startsAt: expect.stringContaining('2026-11-02T08:00') },
    ])
    expect((await stateOf(await start())).meetings).toEqual([])
  })
})

describe('who may ask', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, '403'],
    [{ 'sec-fetch-site': 'same-site' }, '403'],
    [{ host: 'evil.example' }, '403'],
    [{ 'sec-fetch-site': 'same-origin' }, '200'],
    [{}, '200'],
  ])('a request with %j: %s', async (headers, status) => {
    const { url } = await start()
    expect((await rawGet(url, '/_host/state', headers)).slice(0, 3)).toBe(status)
  })

  test('a client that is not built is named', async () => {
    await expect(start({ clientDir: join(folder, 'nowhere') })).rejects.toThrow('is not built')
  })
})

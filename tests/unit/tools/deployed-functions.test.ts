import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jobs } from '#functions/jobs/jobs.ts'
import { FunctionsHost } from '#infra/local/functions-host/functions-host.ts'
import { buildFunctions } from '#infra/tools/build-functions.ts'
import { contracts } from '#shared/contracts/contracts.ts'

/** Away from the project: what the bundle forgot would be found in the project's node_modules, but not in Azure. */
const folder = mkdtempSync(join(tmpdir(), 'leitstern-deployed-'))
beforeAll(() => buildFunctions(folder))
afterAll(() => rmSync(folder, { recursive: true }))

const GUID = 'c0ffee00-0000-4000-8000-000000000001'
const AZURE = {
  LEITSTERN_STORE: 'cosmos',
  COSMOS_ENDPOINT: 'https://127.0.0.1:1/',
  COSMOS_DATABASE: 'leitstern',
  WEB_PUBSUB_ENDPOINT: 'https://127.0.0.1:1',
  ENTRA_CLIENT_ID: GUID,
  ENTRA_ALLOWED_TENANTS: GUID,
  AZURE_CLIENT_ID: GUID,
  LEITSTERN_SEAL_KEY: GUID + GUID,
}

describe('what is deployed', () => {
  test('is one program with the files the platform looks for', () => {
    expect(readdirSync(folder).sort()).toEqual(['chunks', 'host.json', 'index.js', 'package.json'])
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    expect(manifest).toMatchObject({ type: 'module', main: 'index.js' })
    expect(manifest.dependencies).toBeUndefined()
  })

  test('needs no package beside it, not even for what loads on first use', () => {
    const chunks = readdirSync(join(folder, 'chunks')).filter((name) => name.endsWith('.js'))
    const script = chunks.map((name) => `await import('./chunks/${name}')`).join('\n')
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stderr).not.toMatch(/ERR_MODULE_NOT_FOUND|Cannot find/)
    expect(status).toBe(0)
  })

  test('registers every endpoint and every timer with the settings of Azure', async () => {
    await using host = await FunctionsHost.start({ entry: join(folder, 'index.js'), settings: AZURE })
    const wanted = [...Object.keys(contracts), ...jobs.map(({ name }) => name)]
    expect(host.functions.map(({ name }) => name).sort()).toEqual(wanted.sort())
    const health = await fetch(`${host.url}/api/health`)
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
    expect((await fetch(`${host.url}/api/me`)).status).toBe(401)
  })

  test('says in the log what is wrong with its settings', async () => {
    const settings = { ...AZURE, COSMOS_ENDPOINT: '', ENTRA_CLIENT_ID: 'leitstern' }
    await expect(FunctionsHost.start({ entry: join(folder, 'index.js'), settings })).rejects.toThrow(
      /COSMOS_ENDPOINT is missing[\s\S]*ENTRA_CLIENT_ID is "leitstern", expected a GUID/,
    )
  })
})

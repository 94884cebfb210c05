import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Format } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FunctionsHost } from '#infra/local/functions-host/functions-host.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
let folder: string

beforeAll(async () => {
  // Inside the project, so that the written apps find @azure/functions.
  folder = await mkdtemp(path.join(root, 'node_modules', '.leitstern-'))
  await writeFile(path.join(folder, 'host.json'), '{ "version": "2.0" }')
})
afterAll(() => rm(folder, { recursive: true }))

async function writeApp(name: string, code: string): Promise<string> {
  const entry = path.join(folder, name)
  await writeFile(entry, `import { app } from '@azure/functions'\n${code}`)
  return entry
}

describe('a bundle that leaves out only @azure/functions-core', () => {
  test.each<[Format, string, string]>([
    ['cjs', 'cjs', ''],
    [
      'esm',
      'mjs',
      "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    ],
  ])('runs as %s', async (format, extension, banner) => {
    const outfile = path.join(folder, `bundle.${extension}`)
    await build({
      entryPoints: [path.join(root, 'tests/support/local-sample-app/index.ts')],
      bundle: true,
      platform: 'node',
      format,
      outfile,
      banner: { js: banner },
      external: ['@azure/functions-core'],
    })
    await using host = await FunctionsHost.start({ entry: outfile })
    const response = await fetch(`${host.url}/api/cycles/current/objectives/first`)
    expect(await response.text()).toBe('literal')
  })
})

describe('refuses to start with the reason when', () => {
  test.each([
    ['the app throws while loading', `throw new Error('no config')`, 'no config'],
    ['nothing is registered', '', 'registered no function'],
    [
      'two functions share a route',
      `app.get('a', { route: 'x/{id}', handler: () => ({}) }); app.get('b', { route: 'X/{other}', handler: () => ({}) })`,
      'Functions "a" and "b" have the same route (GET)',
    ],
    [
      'two functions share a name',
      `for (const n of ['a', 'A']) app.get(n, { handler: () => ({}) })`,
      'already registered',
    ],
    ['a name has other signs', `app.get('a.b', { handler: () => ({}) })`, '"a.b" is not a function name'],
    [
      'a route starts with admin',
      `app.get('a', { route: 'administrators', handler: () => ({}) })`,
      'built in routes',
    ],
    [
      'a route starts with a slash',
      `app.get('a', { route: '/a', handler: () => ({}) })`,
      'cannot start with',
    ],
    [
      'a timer has five fields',
      `app.timer('t', { schedule: '0 6 * * *', handler: () => {} })`,
      'schedule "0 6 * * *"',
    ],
    [
      'streaming is asked for',
      `app.setup({ enableHttpStream: true }); app.get('a', { handler: () => ({}) })`,
      'not simulated',
    ],
  ])('%s', async (name, code, reason) => {
    const entry = await writeApp(`${name.replaceAll(' ', '-')}.mjs`, code)
    await expect(FunctionsHost.start({ entry })).rejects.toThrow(reason)
  })

  test('there is no host.json', async () => {
    const entry = path.join(root, 'tests/support/nowhere/index.ts')
    await expect(FunctionsHost.start({ entry })).rejects.toThrow('There is no host.json')
  })

  test('the port is taken', async () => {
    const entry = await writeApp('fine.mjs', `app.get('a', { handler: () => ({}) })`)
    await using host = await FunctionsHost.start({ entry })
    const port = Number(new URL(host.url).port)
    await expect(FunctionsHost.start({ entry, port })).rejects.toThrow(`Port ${port} is in use`)
  })
})

import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findBrowser } from '#infra/tools/find-browser.ts'
import { inRoot } from '#infra/tools/paths.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leitstern-start-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What a person at the terminal gets to read; every case here ends before anything is built. */
const ends = (script: string, args: readonly string[], nodeArgs: readonly string[] = []) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const env = { ...process.env, LEITSTERN_LOCAL: join(folder, 'local') }
    const program = inRoot('infra', 'tools', script)
    const child = spawn(process.execPath, [...nodeArgs, program, ...args], { env })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    child.on('close', (code) => resolve({ code, said: said.trim() }))
  })

const start = (...args: readonly string[]) =>
  ends('start.ts', args, ['--disable-warning=ExperimentalWarning'])

const putLocal = async (name: string, content: string | Uint8Array) => {
  await mkdir(join(folder, 'local'), { recursive: true })
  await writeFile(join(folder, 'local', name), content)
}

describe('npm start says in one sentence what to do when', () => {
  test('the port is busy', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number } // of a TCP server
    const { code, said } = await start('--port', `${port}`)
    server.close()
    expect(code).toBe(1)
    expect(said).toBe(
      `Port ${port} is in use or not allowed. Stop the program that uses it, or choose another one: npm start -- --port ${port === 65_535 ? 4281 : port + 1}`,
    )
  })

  test.each([
    ['the port is no number', ['--port', 'x'], '"x" is not a port.'],
    ['an option is unknown', ['--rest'], "Unknown option '--rest'"],
    ['Cosmos DB has no address', ['--cosmos', 'here'], '"here" is not an address.'],
    ['Cosmos DB is to be reset', ['--cosmos', 'https://x.test', '--reset'], 'Empty the Cosmos DB container'],
  ])('%s', async (_, args, sentence) => {
    const { code, said } = await start(...args)
    expect(code).toBe(1)
    expect(said).toContain(sentence)
    expect(said).not.toContain('    at ')
  })

  test('the data file is damaged, and leaves it as it is', async () => {
    const noise = new Uint8Array(50_000).map((_, index) => (index * 31) % 251)
    await putLocal('leitstern.db', noise)
    const { code, said } = await start('--port', '0')
    expect(code).toBe(1)
    expect(said).toMatch(
      /^The data file \S+leitstern\.db cannot be read\. Rebuild it with: npm start -- --reset$/,
    )
    expect(new Uint8Array(await readFile(join(folder, 'local', 'leitstern.db')))).toEqual(noise)
  })

  test('it runs already', async () => {
    await putLocal('running', `${process.pid}`)
    const { code, said } = await start('--port', '0')
    expect(code).toBe(1)
    expect(said).toContain(`Leitstern is running already (process ${process.pid}).`)
  })

  test('its folder cannot be used', async () => {
    await writeFile(join(folder, 'local'), 'a file')
    const { code, said } = await start('--port', '0')
    expect(code).toBe(1)
    expect(said).toMatch(/^The folder \S+local cannot be written to: /)
    expect((await stat(join(folder, 'local'))).isFile()).toBe(true)
  })
})

describe('every command', () => {
  const older = (version: string) => [
    '--import',
    `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`,
  ]

  test.each(['12.22.0', '18.20.8', '19.9.0'])('says on Node %s which one it needs', async (version) => {
    const { code, said } = await ends('run.mjs', ['start'], older(version))
    expect(code).toBe(1)
    expect(said).toContain('Leitstern needs Node 20 or newer')
  })

  /** A newer form of the language would be a syntax error before the sentence could be said. */
  test('begins in a language that Node 12 reads', async () => {
    const source = await readFile(inRoot('infra', 'tools', 'run.mjs'), 'utf8')
    expect(source).not.toMatch(/\?\?|\?\.|#\w+\s*=|^await |\bimport\(/m)
  })
})

describe('the browser for the tests', () => {
  const nowhere = { named: undefined, usual: ['/nowhere/chromium'], canInstall: false }

  test('is the one that is named', async () => {
    expect(await findBrowser({ ...nowhere, named: process.execPath })).toBe(process.execPath)
  })

  test('is else the first of the usual ones', async () => {
    expect(await findBrowser({ ...nowhere, usual: ['/nowhere', process.execPath] })).toBe(process.execPath)
  })

  test('is asked for in a sentence where there is none', async () => {
    await expect(findBrowser(nowhere)).rejects.toThrow('Install one, or set CHROMIUM_PATH')
  })

  test('is not silently another one than the one named', async () => {
    const machine = { ...nowhere, named: '/nowhere/edge', usual: [process.execPath] }
    await expect(findBrowser(machine)).rejects.toThrow('CHROMIUM_PATH names /nowhere/edge')
  })
})

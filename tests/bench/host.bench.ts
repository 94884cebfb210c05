import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { LocalEnvironment } from '#infra/local/local-environment.ts'
import { worldDirectory } from '#infra/local/world/directory.ts'
import { NORDLICHT_TENANT, people } from '#infra/local/world/people.ts'
import { seedWorld } from '#infra/local/world/seed-world.ts'
import { inRoot } from '#infra/tools/paths.ts'
import { run } from '#infra/tools/shell.ts'
import { startEmptyFunction } from './lib/empty-function.ts'
import { type Figure, figure, median } from './lib/figures.ts'
import { fillBoard } from './lib/filled-board.ts'

const NOW = '2026-11-24T08:00:00Z'
const ROUNDS = 5
const SECONDS = '3'
const CONNECTIONS = '50'

/** Answers per second at 50 connections; a load generator of its own process. */
const perSecond = async (url: string, token: string): Promise<number> => {
  const header = `authorization=Bearer ${token}`
  const args = ['-j', '-c', CONNECTIONS, '-d', SECONDS, '-H', header, url]
  const { output } = await run('autocannon', args)
  const seen = JSON.parse(output.slice(output.indexOf('{'))) as {
    requests: { average: number }
    non2xx: number
  } // its JSON report
  if (seen.non2xx > 0) throw new Error(`${seen.non2xx} answers of ${url} were refusals`)
  return seen.requests.average
}

const startBare = async (file: string) => {
  const child = fork(inRoot('tests', 'bench', 'lib', 'bare-server.ts'), [file])
  const [port] = await once(child, 'message')
  return { url: `http://127.0.0.1:${port}/`, close: async () => void child.kill() }
}

const kept = (bytes: Buffer): string => {
  mkdirSync(inRoot('dist', 'bench'), { recursive: true })
  const file = inRoot('dist', 'bench', 'board.json')
  writeFileSync(file, bytes)
  return file
}

const boardAnswer = async (url: string, headers: Record<string, string>): Promise<Buffer> => {
  const answer = await fetch(url, { headers })
  if (!answer.ok) throw new Error(`board: ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

const throughput = async (world: LocalEnvironment): Promise<Figure[]> => {
  const token = await world.tokenFor(people.aylin.oid)
  const headers = { authorization: `Bearer ${token}` }
  const url = await fillBoard(world.apiUrl, token)
  const file = kept(await boardAnswer(url, headers))
  const [bare, empty] = [await startBare(file), await startEmptyFunction(file)]
  const seen = { product: [] as number[], empty: [] as number[], floor: [] as number[] }
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      seen.product.push(await perSecond(url, token))
      seen.empty.push(await perSecond(empty.url, token))
      seen.floor.push(await perSecond(bare.url, token))
    }
  } finally {
    await Promise.all([bare.close(), empty.close()])
  }
  const least = { unit: '/s', floor: median(seen.floor), budget: { least: 0.25, of: 'ratio' } } as const
  return [
    figure({
      ...least,
      name: 'GET board, 30 × 4, over the local functions host, 50 connections',
      value: median(seen.product),
    }),
    // What is left for the product: no function answers these bytes faster over this programming model
    figure({ ...least, name: 'the same from a function that does nothing else', value: median(seen.empty) }),
  ]
}

/** The built functions in a worker of their own, token check included, against bare node:http with the same bytes. */
export const host = async (): Promise<Figure[]> => {
  await using world = await LocalEnvironment.create({
    directory: worldDirectory(),
    now: NOW,
    functionsEntry: inRoot('dist', 'functions', 'index.js'),
    tenantAllowList: [NORDLICHT_TENANT],
    settings: { LEITSTERN_LOG: 'error' },
  })
  await seedWorld(world, { now: NOW })
  return await throughput(world)
}

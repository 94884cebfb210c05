import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { inRoot } from '#infra/tools/paths.ts'
import { type Figure, figure, median } from './lib/figures.ts'

/** What the libraries alone cost: the same bundler and settings, no code of ours. */
const FLOOR_SOURCE = `
import { app } from '@azure/functions'
import { CosmosClient } from '@azure/cosmos'
import { z } from 'zod'
import { createRemoteJWKSet } from 'jose'
globalThis.kept = [app, CosmosClient, z, createRemoteJWKSet]
`
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

const floorBundle = async () => {
  const folder = inRoot('dist', 'bench')
  mkdirSync(folder, { recursive: true })
  const outfile = inRoot('dist', 'bench', 'functions-floor.mjs')
  await build({
    stdin: { contents: FLOOR_SOURCE, resolveDir: inRoot() },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    external: ['@azure/functions-core'],
    banner: { js: REQUIRE },
    logLevel: 'error',
  })
  return outfile
}

/** Stands in for the language worker: without its module the library warns of every function it is given. */
const LOAD = `
import Module from 'node:module'
class Disposable { dispose() {} }
const kept = () => new Disposable()
const worker = {
  version: '3', hostVersion: '4', getFuncHostVersion: () => '4', log() {},
  setProgrammingModel() {}, getProgrammingModel() {}, registerFunction: kept, registerHook: kept, Disposable,
}
const own = Module.prototype.require
Module.prototype.require = function (id) { return id === '@azure/functions-core' ? worker : own.call(this, id) }
await import(process.argv[2])
console.log(performance.now())
process.exit(0)
`

/** Milliseconds from process start to the end of loading one module. */
const loadOnce = (file: string, env: NodeJS.ProcessEnv) => {
  const script = inRoot('dist', 'bench', 'load.mjs')
  writeFileSync(script, LOAD)
  const { stdout } = spawnSync(process.execPath, [script, file], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  return Number(stdout.trim().split('\n').at(-1))
}

const ENVIRONMENT = {
  LEITSTERN_STORE: 'cosmos',
  COSMOS_ENDPOINT: 'https://localhost:1',
  COSMOS_DATABASE: 'leitstern',
  ENTRA_CLIENT_ID: '11111111-1111-4111-8111-111111111111',
  LEITSTERN_SEAL_KEY: 'a secret of the bench, kept apart from the data',
  ENTRA_ALLOWED_TENANTS: '22222222-2222-4222-8222-222222222222',
  LEITSTERN_LOG: 'error',
}

/** Cold start of the functions bundle against its libraries alone. */
export const functionsLoad = async (): Promise<Figure[]> => {
  const floorFile = await floorBundle()
  const product: number[] = []
  const floor: number[] = []
  for (let round = 0; round < 9; round += 1) {
    floor.push(loadOnce(floorFile, {}))
    product.push(loadOnce(inRoot('dist', 'functions', 'index.js'), ENVIRONMENT))
  }
  return [
    figure({
      name: 'functions bundle: load',
      value: median(product),
      floor: median(floor),
      unit: 'ms',
      budget: { most: 1.15, of: 'ratio' },
    }),
  ]
}

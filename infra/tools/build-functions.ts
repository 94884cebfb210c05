import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { distFunctions, inRoot } from './paths.ts'

/** In Azure the language worker supplies this module; it is not on npm. */
const SUPPLIED_BY_WORKER = ['@azure/functions-core']

/** ESM has no `require`; the CommonJS libraries inside the bundle, and the worker's own hook, need one. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/**
 * Bundles functions/ into dist/functions: index.js holds everything a request needs at once; what is
 * imported on first use (MSAL, Graph, the store that is not configured) stays in chunks of its own, because
 * parsing them would lengthen every cold start.
 */
export const buildFunctions = async (outdir = distFunctions): Promise<void> => {
  await rm(outdir, { recursive: true, force: true })
  await mkdir(outdir, { recursive: true })
  await build({
    entryPoints: [inRoot('functions', 'index.ts')],
    outdir,
    bundle: true,
    splitting: true,
    // Names stay: they cost a cold start nothing, and a stack trace in the log can be read
    minifyWhitespace: true,
    minifySyntax: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    // A library's ES modules first: the names of its CommonJS form are lost to an import on first use
    mainFields: ['module', 'main'],
    external: SUPPLIED_BY_WORKER,
    banner: { js: REQUIRE },
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'error',
  })
  await cp(inRoot('functions', 'host.json'), join(outdir, 'host.json'))
  const manifest = { name: 'leitstern-functions', private: true, type: 'module', main: 'index.js' }
  await writeFile(join(outdir, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

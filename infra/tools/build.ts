import { parseArgs } from 'node:util'
import { build as viteBuild } from 'vite'
import { buildFunctions } from './build-functions.ts'
import { buildManifest } from './build-manifest.ts'
import { manifestSettings } from './manifest-settings.ts'
import { inRoot } from './paths.ts'

const buildTab = () => viteBuild({ configFile: inRoot('tab', 'vite.config.ts'), logLevel: 'warn' })

const { values } = parseArgs({
  options: { domain: { type: 'string' }, 'client-id': { type: 'string' }, 'app-id': { type: 'string' } },
})

await buildTab()
await buildFunctions()
await buildManifest(manifestSettings(values, process.env))
console.log('Built dist/tab, dist/functions and dist/manifest/leitstern.zip')

import { parseArgs } from 'node:util'
import { buildFunctions } from './build-functions.ts'
import { buildManifest } from './build-manifest.ts'
import { buildTab } from './build-tab.ts'
import { manifestSettings } from './manifest-settings.ts'

const { values } = parseArgs({
  options: { domain: { type: 'string' }, 'client-id': { type: 'string' }, 'app-id': { type: 'string' } },
})

const settings = manifestSettings(values, process.env)
await buildTab(settings, 'warn')
await buildFunctions()
await buildManifest(settings)
console.log('Built dist/tab, dist/functions and dist/manifest/leitstern.zip')

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { distTeamsHost } from '#infra/tools/paths.ts'
import { buildOfficeStandIn } from '../outlook-host/build.ts'

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url))

/** Builds the client into `dist/teams-host`, or into another folder. */
export async function buildTeamsHost(outDir?: string): Promise<void> {
  await build({ configFile, logLevel: 'warn', ...(outDir && { build: { outDir } }) })
  await buildOfficeStandIn(join(outDir ?? distTeamsHost, 'office.js'))
}

import { existsSync } from 'node:fs'
import { buildTeamsHost } from '#infra/local/teams-host/build.ts'
import { distTab, inRoot } from '#infra/tools/paths.ts'
import { tellStory } from './told.ts'

/** The browser tests use what is deployed, so it has to be built; the Teams client is built and the story told here. */
export default async function setup(): Promise<void> {
  const isBuilt = existsSync(distTab) && existsSync(inRoot('dist', 'functions', 'index.js'))
  if (!isBuilt) throw new Error('Nothing to test yet: run "npm run build" first ("npm test" does).')
  await buildTeamsHost()
  await tellStory()
}

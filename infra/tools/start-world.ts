import { appendFileSync, readFileSync } from 'node:fs'
import { listUnits } from '#shared/contracts/units/list-units.ts'
import { localClientId } from '../local/identity/identity.ts'
import { LocalEnvironment, type LocalEnvironmentOptions } from '../local/local-environment.ts'
import { teamsHostPart } from '../local/teams-host/client-part.ts'
import { fillCalendars } from '../local/world/appointments.ts'
import { worldDirectory } from '../local/world/directory.ts'
import { worldMeetings } from '../local/world/meetings.ts'
import { SeedApi } from '../local/world/seed-api.ts'
import { seedWorld } from '../local/world/seed-world.ts'
import { renderManifest } from './build-manifest.ts'
import { manifestSettings } from './manifest-settings.ts'
import { distTab, inRoot } from './paths.ts'
import { local } from './start-data.ts'
import type { StartOptions } from './start-options.ts'
import { messageOf, StartProblem } from './start-problem.ts'

const language = (tag: string): Record<string, unknown> =>
  JSON.parse(readFileSync(inRoot('manifest', 'languages', `${tag}.json`), 'utf8'))

/** A real account or emulator; its key, where one is needed, comes from the environment and never from the command line. */
const cosmosSettings = (endpoint: string): Record<string, string> => ({
  LEITSTERN_STORE: 'cosmos',
  COSMOS_ENDPOINT: endpoint,
  COSMOS_DATABASE: process.env.COSMOS_DATABASE ?? 'leitstern',
  ...(process.env.COSMOS_KEY && { COSMOS_KEY: process.env.COSMOS_KEY }),
})

/** The app as it would be uploaded, with the registration people here sign in to. */
const appSettings = manifestSettings({ 'client-id': localClientId }, {})

const environmentOptions = ({ cosmos }: StartOptions): LocalEnvironmentOptions => ({
  directory: worldDirectory(),
  functionsEntry: inRoot('dist', 'functions', 'index.js'),
  dataFile: local.data,
  onLog: (line) => appendFileSync(local.log, `${line}\n`),
  settings: cosmos ? cosmosSettings(cosmos) : {},
})

async function open(options: LocalEnvironmentOptions): Promise<LocalEnvironment> {
  try {
    return await LocalEnvironment.create(options)
  } catch (cause) {
    throw new StartProblem(`The local environment cannot start: ${messageOf(cause)}`, { cause })
  }
}

const target = (environment: LocalEnvironment) => ({
  apiUrl: environment.apiUrl,
  tokenFor: (personId: string) => environment.tokenFor(personId),
  travelTo: (instant: string) => environment.travelTo(instant),
})

const unitsIn = async (environment: LocalEnvironment) =>
  (await new SeedApi(target(environment)).call(listUnits, { as: 'markus', query: {} })).items

/** Builds the demo company where there is none yet, before anybody can look in; the world ends up in the present. */
export async function seedIfEmpty(options: StartOptions, onProgress: (share: number) => void): Promise<void> {
  await using environment = await open(environmentOptions(options))
  try {
    if ((await unitsIn(environment)).length > 0) return
    const now = new Date().toISOString()
    await seedWorld(target(environment), { now, onProgress })
    fillCalendars(environment.graph.calendars, now)
  } catch (cause) {
    const again = options.cosmos ? 'npm start' : 'npm start -- --reset'
    throw new StartProblem(
      `The demo company could not be built (${messageOf(cause)}). See ${local.log}, then try again: ${again}`,
      { cause },
    )
  }
}

/** Starts everything with the Teams client in front. */
export async function openWorld(options: StartOptions): Promise<LocalEnvironment> {
  const manifest = await renderManifest(appSettings)
  const client = teamsHostPart({
    tabDir: distTab,
    manifest,
    languages: { de: language('de'), en: language('en') },
    meetings: worldMeetings,
    stateFile: local.tabs,
    port: options.port,
  })
  const { settings, ...others } = environmentOptions(options)
  // People come in now: the product limits them as it does in production, and tells them what concerns them
  const inUse = { LEITSTERN_REQUESTS_PER_MINUTE: '600', TEAMS_APP_ID: appSettings.appId }
  return open({
    ...others,
    app: manifest,
    client,
    withTimers: true,
    // So that what is moved in Outlook is seen within a minute, without anybody who looks
    applicationPermissions: ['Calendars.Read', 'Calendars.ReadWrite'],
    settings: { ...settings, ...inUse },
  })
}

/** Damage deep inside the data shows only when it is read: better here than in somebody's browser. */
export async function checkAnswers(environment: LocalEnvironment): Promise<void> {
  try {
    await unitsIn(environment)
  } catch (cause) {
    throw new StartProblem(
      `The data cannot be read; ${local.log} says why. Rebuild it with: npm start -- --reset`,
      { cause },
    )
  }
}

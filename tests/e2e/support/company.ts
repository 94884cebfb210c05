import { readFileSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import { localClientId } from '#infra/local/identity/identity.ts'
import { LocalEnvironment, type LocalEnvironmentOptions } from '#infra/local/local-environment.ts'
import { teamsHostPart } from '#infra/local/teams-host/client-part.ts'
import { worldDirectory } from '#infra/local/world/directory.ts'
import { worldMeetings } from '#infra/local/world/meetings.ts'
import { NORDLICHT_TENANT, type PersonKey, people } from '#infra/local/world/people.ts'
import { renderManifest } from '#infra/tools/build-manifest.ts'
import { manifestSettings } from '#infra/tools/manifest-settings.ts'
import { distTab, inRoot } from '#infra/tools/paths.ts'
import { test as base } from './windows.ts'

/** How somebody looks at the product. */
export interface Look {
  readonly lang?: 'de' | 'en'
  readonly theme?: 'default' | 'dark' | 'contrast'
  readonly width?: 'full' | '1024' | '390' | '320'
  /** The tab stands in Outlook, which shows personal tabs too. */
  readonly outlook?: 'today'
  /** Address inside the tab, e.g. "/cycles/…": what a shared link carries. */
  readonly sub?: string
}

const language = (tag: string) =>
  JSON.parse(readFileSync(inRoot('manifest', 'languages', `${tag}.json`), 'utf8'))

/** The demo company's people and teams with an empty store, and the Teams client in front of it. */
export const startCompany = async (
  options: Pick<LocalEnvironmentOptions, 'now' | 'dataFile'>,
): Promise<LocalEnvironment> => {
  const manifest = await renderManifest(manifestSettings({ 'client-id': localClientId }, {}))
  const client = teamsHostPart({
    tabDir: distTab,
    manifest,
    languages: { de: language('de'), en: language('en') },
    meetings: worldMeetings,
  })
  const directory = worldDirectory()
  const functionsEntry = inRoot('dist', 'functions', 'index.js')
  return LocalEnvironment.create({
    ...options,
    directory,
    client,
    app: manifest,
    settings: { TEAMS_APP_ID: manifestSettings({}, {}).appId },
    functionsEntry,
    tenantAllowList: [NORDLICHT_TENANT],
  })
}

/** Opens the product's personal tab as one of the people; the answer is the product's own frame. */
export const openAs = async (
  { page, company }: { readonly page: Page; readonly company: LocalEnvironment },
  person: PersonKey,
  look: Look = {},
): Promise<FrameLocator> => {
  await page.clock.setSystemTime(company.clock.now())
  const place = { person: people[person].oid, lang: look.lang ?? 'de', surface: 'app' }
  const query = new URLSearchParams({ ...place, ...look })
  await page.goto(`${company.clientUrl}/?${query}`)
  return page.frameLocator('iframe')
}

/** One company at a time: that of the file whose tests are running. */
class CompanyOfFile {
  #file: string | undefined
  #company: LocalEnvironment | undefined

  async of(file: string, start: () => Promise<LocalEnvironment>): Promise<LocalEnvironment> {
    if (this.#company && file === this.#file) return this.#company
    await this.close()
    this.#file = file
    this.#company = await start()
    return this.#company
  }

  async close(): Promise<void> {
    await this.#company?.close()
    this.#company = undefined
  }
}

interface World {
  readonly company: LocalEnvironment
  readonly startsAt: string
}

/** Each file has a company of its own, so that none depends on what another has changed. */
export const test = base.extend<World, { companies: CompanyOfFile }>({
  startsAt: ['2026-09-01T08:00:00Z', { option: true }],
  companies: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern
    async ({}, use) => {
      const companies = new CompanyOfFile()
      await use(companies)
      await companies.close()
    },
    { scope: 'worker' },
  ],
  company: async ({ companies, startsAt }, use, { file }) =>
    use(await companies.of(file, () => startCompany({ now: startsAt }))),
})

/** Something that is made once in each company. */
export const onceIn = <T>(make: (company: LocalEnvironment) => Promise<T>) => {
  const made = new WeakMap<LocalEnvironment, Promise<T>>()
  return (company: LocalEnvironment): Promise<T> => {
    const value = made.get(company) ?? make(company)
    made.set(company, value)
    return value
  }
}

export { expect } from '@playwright/test'

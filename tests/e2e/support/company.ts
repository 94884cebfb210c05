import { readFileSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import { localClientId } from '#infra/local/identity/identity.ts'
import { LocalEnvironment } from '#infra/local/local-environment.ts'
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
  /** Address inside the tab, e.g. "/cycles/…": what a shared link carries. */
  readonly sub?: string
}

const language = (tag: string) =>
  JSON.parse(readFileSync(inRoot('manifest', 'languages', `${tag}.json`), 'utf8'))

/** The demo company's people and teams with an empty store, and the Teams client in front of it. */
export const startCompany = async (
  now: string,
  settings: Record<string, string> = {},
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
    directory,
    now,
    client,
    app: manifest,
    settings: { TEAMS_APP_ID: manifestSettings({}, {}).appId, ...settings },
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

/** Tests that share one company per worker would see each other's changes: each file starts its own. */
export const test = base.extend<object, { company: LocalEnvironment; startsAt: string }>({
  startsAt: ['2026-09-01T08:00:00Z', { option: true, scope: 'worker' }],
  company: [
    async ({ startsAt }, use) => {
      await using company = await startCompany(startsAt)
      await use(company)
    },
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'

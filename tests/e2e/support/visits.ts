import type { FrameLocator, Page } from '@playwright/test'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { type PersonKey, people } from '#infra/local/world/people.ts'
import { SeedApi } from '#infra/local/world/seed-api.ts'
import { test as base, type Look, openAs } from './company.ts'

/** Opens the product as somebody, each person in a browser of their own; again for the same person: a new visit. */
export type Visit = (person: PersonKey, sub: string, look?: Look) => Promise<FrameLocator>

/** Opens a channel of Teams in the same person's browser; the answer is the whole client. */
type Enter = (person: PersonKey, channelId: string) => Promise<Page>

/** One window per person, opened with the first visit. */
const windowsOf = (openWindow: () => Promise<Page>) => {
  const pages = new Map<PersonKey, Page>()
  return async (person: PersonKey): Promise<Page> => {
    const page = pages.get(person) ?? (await openWindow())
    pages.set(person, page)
    return page
  }
}

const enter = async (page: Page, company: LocalEnvironment, [person, channel]: Parameters<Enter>) => {
  await page.clock.setSystemTime(company.clock.now())
  const query = new URLSearchParams({ person: people[person].oid, lang: 'de', surface: 'teams', channel })
  await page.goto(`${company.clientUrl}/?${query}`)
  return page
}

interface PerTest {
  readonly api: SeedApi
  readonly windowOf: (person: PersonKey) => Promise<Page>
  readonly visit: Visit
  readonly enterChannel: Enter
}

/** A company with nothing in it yet, its people at their own screens, and the API beside them. */
export const test = base.extend<PerTest>({
  api: async ({ company }, use) => use(new SeedApi(company)),
  windowOf: async ({ openWindow }, use) => use(windowsOf(openWindow)),
  visit: async ({ windowOf, company }, use) =>
    use(async (person, sub, look) =>
      openAs({ page: await windowOf(person), company }, person, { ...look, sub }),
    ),
  enterChannel: async ({ windowOf, company }, use) =>
    use(async (...where) => enter(await windowOf(where[0]), company, where)),
})

export { expect } from '@playwright/test'

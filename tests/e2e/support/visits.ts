import type { BrowserContext, FrameLocator, Page } from '@playwright/test'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import type { PersonKey } from '#infra/local/world/people.ts'
import { SeedApi } from '#infra/local/world/seed-api.ts'
import { test as base, openAs } from './company.ts'

/** Opens the product as somebody, each person in a browser of their own; again for the same person: a new visit. */
export type Visit = (person: PersonKey, sub: string) => Promise<FrameLocator>

const visitsTo = (company: LocalEnvironment, newContext: () => Promise<BrowserContext>) => {
  const pages = new Map<PersonKey, Page>()
  return async (person: PersonKey, sub: string): Promise<FrameLocator> => {
    const page = pages.get(person) ?? (await (await newContext()).newPage())
    pages.set(person, page)
    return openAs({ page, company }, person, { sub })
  }
}

/** A company with nothing in it yet, its people at their own screens, and the API beside them. */
export const test = base.extend<{ visit: Visit }, { api: SeedApi }>({
  api: [async ({ company }, use) => use(new SeedApi(company)), { scope: 'worker' }],
  visit: async ({ browser, company }, use) => {
    const contexts: BrowserContext[] = []
    const newContext = async () => {
      const context = await browser.newContext()
      contexts.push(context)
      return context
    }
    await use(visitsTo(company, newContext))
    await Promise.all(contexts.map((context) => context.close()))
  },
})

export { expect } from '@playwright/test'

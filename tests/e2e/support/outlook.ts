import type { Locator, Page } from '@playwright/test'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { type PersonKey, people } from '#infra/local/world/people.ts'
import type { Look } from './company.ts'

/** How Outlook looks, and which it is: "2307" is one from before it signed people in for add-ins. */
export type OutlookLook = Pick<Look, 'lang' | 'theme'> & { readonly outlook?: '2307' }

/** Somebody's calendar in the local client: "week/2027-01-05" or "month/2026-12-01". */
export const openCalendar = async (
  { page, company }: { readonly page: Page; readonly company: LocalEnvironment },
  person: PersonKey,
  sub: string,
  look: OutlookLook = {},
): Promise<void> => {
  const place = { person: people[person].oid, lang: 'de', surface: 'calendar', sub, ...look }
  await page.clock.setSystemTime(company.clock.now())
  await page.goto(`${company.clientUrl}/?${new URLSearchParams(place)}`)
}

/** One entry of the week, by its subject. */
export const entryOf = (page: Page, subject: RegExp): Locator => page.getByRole('button', { name: subject })

/** Drags by mouse, step by step, from the middle of an element. */
export const dragBy = async (
  page: Page,
  element: Locator,
  by: { readonly x?: number; readonly y?: number },
): Promise<void> => {
  const box = await element.boundingBox()
  if (box === null) throw new Error('It cannot be seen.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + (by.x ?? 0) / 2, y + (by.y ?? 0) / 2, { steps: 4 })
  await page.mouse.move(x + (by.x ?? 0), y + (by.y ?? 0), { steps: 4 })
  await page.mouse.up()
}

import { type Browser, expect, type FrameLocator, type Page } from '@playwright/test'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { type PersonKey, people } from '#infra/local/world/people.ts'
import { test as base } from './seeded.ts'

export interface MeetingLook {
  readonly lang?: 'de' | 'en'
  readonly theme?: 'default' | 'dark' | 'contrast'
  /** 320: a phone-like window with the side panel alone. */
  readonly width?: 'full' | '320'
  /** The way changes are pushed is cut off, as by a proxy that lets no socket through. */
  readonly withoutLive?: boolean
}

/** One participant at a screen of their own. */
export interface Seat {
  readonly page: Page
  readonly panel: FrameLocator
  readonly stage: FrameLocator
  readonly press: (name: string | RegExp) => Promise<void>
  /** Closes the window and comes back to the meeting. */
  readonly comeBack: () => Promise<void>
}

const seatAt = async (
  company: LocalEnvironment,
  page: Page,
  address: string,
  name: string,
): Promise<Seat> => {
  const open = async () => {
    await page.clock.setSystemTime(company.clock.now())
    await page.clock.resume()
    await page.goto(address)
  }
  await open()
  const panel = page.getByRole('region', { name, exact: true }).frameLocator('iframe')
  const stage = page.getByRole('region', { name: /^(Bühne|Stage)$/ }).frameLocator('iframe')
  const press = (button: string | RegExp) => panel.getByRole('button', { name: button }).first().click()
  return { page, panel, stage, press, comeBack: open }
}

export type Attend = (person: PersonKey, meeting: string, look?: MeetingLook) => Promise<Seat>

/** A window whose sockets all break off; no later test may have it. */
const cutOffWindow = async (browser: Browser): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await page.routeWebSocket(/.*/, (socket) => socket.close())
  return page
}

/** People of the demo company in its meetings, each in a browser context of their own. */
export const test = base.extend<{ attend: Attend }>({
  attend: async ({ browser, openWindow, company }, use) => {
    const cutOff: Page[] = []
    await use(async (person, meeting, { withoutLive = false, ...look } = {}) => {
      const place = { surface: 'meeting', meeting, person: people[person].oid, people: people[person].oid }
      const query = new URLSearchParams({ lang: 'de', theme: 'dark', ...place, ...look })
      const page = withoutLive ? await cutOffWindow(browser) : await openWindow()
      if (withoutLive) cutOff.push(page)
      return seatAt(company, page, `${company.clientUrl}/?${query}`, people[person].name)
    })
    await Promise.all(cutOff.map((page) => page.context().close()))
  },
})

/** Every panel shows the step everybody is at. */
export const allAt = async (seats: readonly Seat[], step: string): Promise<void> => {
  for (const { panel } of seats)
    await expect(panel.getByRole('heading', { name: step, level: 2 })).toBeVisible()
}

export { expect }
